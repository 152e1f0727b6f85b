using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Gongkai.Domain.Remedies;

namespace Gongkai.Desk.Remedies;

/// <summary>结果: what the decision or the judgment says.</summary>
public sealed record ResultForm
{
    /// <summary>Name of a <see cref="ReconsiderationResult"/> or of a <see cref="SuitResult"/>, by the kind of the case.</summary>
    [Required(ErrorMessage = "result-missing")]
    public string Result { get; init; } = "";

    [Required(ErrorMessage = "decided-missing")]
    public DateOnly? DecidedOn { get; init; }

    [Required(ErrorMessage = "served-missing")]
    public DateOnly? ServedOn { get; init; }

    [StringLength(1000)]
    public string? Note { get; init; }

    public static ResultForm Of(Entry result) =>
        result switch
        {
            ReconsiderationDecided e => new()
            {
                Result = $"{e.Result}",
                DecidedOn = e.DecidedOn,
                ServedOn = e.On,
                Note = e.Note?.Value,
            },
            JudgmentReceived e => new()
            {
                Result = $"{e.Result}",
                DecidedOn = e.JudgedOn,
                ServedOn = e.On,
                Note = e.Note?.Value,
            },
            _ => throw new ArgumentException("no result", nameof(result)),
        };

    /// <summary>复议结果; null for what is none.</summary>
    public ReconsiderationResult? Decision() => Named<ReconsiderationResult>(Result);

    /// <summary>诉讼结果; null for what is none.</summary>
    public SuitResult? Judgment() => Named<SuitResult>(Result);

    /// <summary>The same result as it should have been; null when what was chosen is none.</summary>
    public Entry? InPlaceOf(Entry wrong) =>
        wrong switch
        {
            ReconsiderationDecided when Decision() is { } decision => new ReconsiderationDecided(
                ServedOn!.Value,
                decision,
                DecidedOn!.Value,
                FreeText.OrNull(Note)
            ),
            JudgmentReceived e when Judgment() is { } judgment => new JudgmentReceived(
                ServedOn!.Value,
                e.Instance,
                judgment,
                DecidedOn!.Value,
                FreeText.OrNull(Note)
            ),
            _ => null,
        };

    private static TResult? Named<TResult>(string name)
        where TResult : struct, Enum => Enum.TryParse<TResult>(name, out var result) && Enum.IsDefined(result) ? result : null;
}
