using Gongkai.Design;
using Gongkai.Domain.Requests;

namespace Gongkai.Desk.Requests;

/// <summary>One field of a form of evidence, as the page asks for it.</summary>
/// <param name="Row">Beginning of its key.</param>
/// <param name="Number">Which of several rows, from 1; null where there is only one.</param>
public sealed record EvidenceInput(string Row, EvidenceField Field, int? Number, string? Value)
{
    public string Name => $"{nameof(DraftModel.Form)}.{nameof(DraftForm.Evidence)}[{Row}.{Field.Code}]";

    public string Label => Number is { } number ? Words.Of<RequestsText>("draft.row", Field.InWords(), number) : Field.InWords();

    /// <summary>The values of a field with choices.</summary>
    public IEnumerable<Choice> Choices => Field.Choices.Select(choice => new Choice(choice.Code, choice.InWords())).Prepend(new("", ""));
}
