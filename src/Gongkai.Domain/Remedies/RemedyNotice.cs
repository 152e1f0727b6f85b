using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;

namespace Gongkai.Domain.Remedies;

/// <summary>救济途径告知 as printed. The sentences are data of the law; the periods in them come from <see cref="RemedyPeriods"/>.</summary>
public static class RemedyNotice
{
    /// <summary>Reasons why the block cannot be printed: an address that lacks. A decision served over the internet names the internet way (Art. 22).</summary>
    public static IEnumerable<Refusal> WhyNotPrint(RemedyBlock block, RemedyAddresses addresses, bool overInternet)
    {
        if (block is RemedyBlock.None)
            yield break;
        if (string.IsNullOrWhiteSpace(addresses.ReconsiderationOrgan))
            yield return new("remedy.organ-missing", new(Acts.Reconsideration, 24));
        if (string.IsNullOrWhiteSpace(addresses.ReconsiderationAddress))
            yield return new("remedy.address-missing", new(Acts.Reconsideration, 24));
        if (block is not RemedyBlock.First && string.IsNullOrWhiteSpace(addresses.Court))
            yield return new("remedy.court-missing", new(Acts.Litigation, 46));
        if (overInternet && string.IsNullOrWhiteSpace(addresses.ReconsiderationUrl))
            yield return new("remedy.url-missing", new(Acts.Reconsideration, 22, 2));
    }

    /// <summary>The sentences of the block for a reply of this day; empty for none.</summary>
    public static string Text(RemedyBlock block, RemedyAddresses addresses, DateOnly repliedOn, bool overInternet)
    {
        var terms = new Terms(addresses, repliedOn);
        var sentences = block switch
        {
            RemedyBlock.None => "",
            RemedyBlock.First => $"如不服本决定，{terms.First}。",
            RemedyBlock.FirstAndFree => $"对不予公开的部分不服的，{terms.First}；对其他部分不服的，{terms.Free}。",
            _ => $"如不服本答复，{terms.Free}。",
        };
        return block is RemedyBlock.None
            ? ""
            : sentences + terms.Address + (overInternet && addresses.ReconsiderationUrl is not null ? terms.Online : "");
    }

    private sealed record Terms(RemedyAddresses To, DateOnly RepliedOn)
    {
        private int ApplyDays => RemedyPeriods.Apply.On(RepliedOn).Length;
        private int SueMonths => RemedyPeriods.Sue.On(RepliedOn).Length;
        private int SueDays => RemedyPeriods.SueAfterDecision.On(RepliedOn).Length;

        public string Free =>
            $"可以自收到之日起{ApplyDays}日内向{To.ReconsiderationOrgan}申请行政复议，也可以自收到之日起{SueMonths}个月内向{To.Court}提起行政诉讼";

        public string First =>
            $"应当先申请行政复议：可以自收到之日起{ApplyDays}日内向{To.ReconsiderationOrgan}提出；"
            + $"对复议决定仍不服的，可以自收到复议决定书之日起{SueDays}日内向人民法院提起行政诉讼";

        public string Address => $"行政复议机关地址：{To.ReconsiderationAddress}。";

        public string Online => $"网上申请行政复议：{To.ReconsiderationUrl}。";
    }
}
