using Gongkai.Design;
using Gongkai.Domain.Publishing;
using Gongkai.Items;

namespace Gongkai.Desk.Publications;

/// <summary>What can be chosen in the form of an item, and in the lists.</summary>
public static class Choices
{
    private static Choice Nothing => new("", Words.Of<PublicationsText>("choose"));

    /// <summary>栏目.</summary>
    public static IEnumerable<Choice> Columns => StatutoryColumns.All.Select(column => new Choice(column.Code, column.InWords()));

    /// <summary>第二十条各项.</summary>
    public static IEnumerable<Choice> Items =>
        StatutoryColumns.Items.Select(item => new Choice($"{item.Number}", $"{item.Number}. {item.InWords()}")).Prepend(Nothing);

    /// <summary>公开属性.</summary>
    public static IEnumerable<Choice> Attributes =>
        Enum.GetValues<DisclosureAttribute>()
            .Select(attribute => new Choice(
                $"{attribute}",
                Words.Of<PublicationsText>($"attribute.{attribute}"),
                Words.Of<PublicationsText>($"attribute.{attribute}.hint")
            ));

    /// <summary>不予公开的依据.</summary>
    public static IEnumerable<Choice> Grounds =>
        Withholding.Grounds.Select(ground => new Choice(ground.Code, ground.InWords())).Prepend(Nothing);

    /// <summary>有效性.</summary>
    public static IEnumerable<Choice> Validities =>
        Enum.GetValues<Validity>().Select(validity => new Choice($"{validity}", Words.Of<ItemsText>($"validity.{validity}")));

    /// <summary>撤下的原因.</summary>
    public static IEnumerable<Choice> Withdrawals =>
        Enum.GetValues<WithdrawalKind>().Select(kind => new Choice($"{kind}", Words.Of<PublicationsText>($"withdrawal.{kind}")));
}
