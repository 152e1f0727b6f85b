using Gongkai.Design;
using Gongkai.Domain.Remedies;

namespace Gongkai.Desk.Remedies;

/// <summary>What can be chosen in the forms of remedies.</summary>
public static class RemedyChoices
{
    private static Choice Nothing => new("", Words.Of<RemediesText>("choose"));

    public static IEnumerable<Choice> Kinds => Of<RemedyKind>("kind");

    /// <summary>A suit that was recorded stays a suit.</summary>
    public static IEnumerable<Choice> KindsOfSuits => Kinds.Where(choice => choice.Value != $"{RemedyKind.Reconsideration}");

    public static IEnumerable<Choice> Subjects => Of<RemedySubjectKind>("subject");

    public static IEnumerable<Choice> Procedures => Of<ReconsiderationProcedure>("procedure");

    public static IEnumerable<Choice> Roles => Of<SuitRole>("role");

    public static IEnumerable<Choice> Appellants => Of<Appellant>("appellant");

    /// <summary>复议结果, each with the column of table 4 that it counts in.</summary>
    public static IEnumerable<Choice> Decisions =>
        Enum.GetValues<ReconsiderationResult>()
            .Select(result => Counted($"{result}", $"decision.{result}", Table4.ColumnOf(result)))
            .Prepend(Nothing);

    /// <summary>诉讼结果, each with the column of table 4 that it counts in.</summary>
    public static IEnumerable<Choice> Judgments =>
        Enum.GetValues<SuitResult>().Select(result => Counted($"{result}", $"judgment.{result}", Table4.ColumnOf(result))).Prepend(Nothing);

    private static IEnumerable<Choice> Of<TEnum>(string words)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(value => new Choice($"{value}", Words.Of<RemediesText>($"{words}.{value}")));

    private static Choice Counted(string value, string name, string? column) =>
        new(value, Words.Of<RemediesText>("result.choice", Words.Of<RemediesText>(name), RemedyWords.ColumnInWords(column)));
}
