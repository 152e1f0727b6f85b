using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Requests;

/// <summary>The articles that a derivation cites.</summary>
internal static class Cites
{
    public static readonly IReadOnlyList<Citation> Supplement = [Regulation.Article(30)];
    public static readonly IReadOnlyList<Citation> ReplyPeriod = [Regulation.Article(33, 2)];
    public static readonly IReadOnlyList<Citation> FirstDay = [Regulation.Article(33, 2), new(Acts.CivilCode, 201)];
    public static readonly IReadOnlyList<Citation> Suspension = [Regulation.Article(33, 3)];
    public static readonly IReadOnlyList<Citation> Excess = [Regulation.Article(35)];
    public static readonly IReadOnlyList<Citation> Fee = [Regulation.Article(42), new(Acts.FeeMeasure)];
    public static readonly IReadOnlyList<Citation> HolidayNotice = [new(Acts.HolidayNotice)];
    public static readonly IReadOnlyList<Citation> Answer = [Regulation.Article(33), new(Acts.DeliveryLetter)];
    private static readonly IReadOnlyList<Citation> HandedIn = [Regulation.Article(31, item: 1)];
    private static readonly IReadOnlyList<Citation> Mailed = [Regulation.Article(31, item: 2)];
    private static readonly IReadOnlyList<Citation> Online = [Regulation.Article(31, item: 3)];
    private static readonly IReadOnlyList<Citation> ThirdParty = [Regulation.Article(33, 3), Regulation.Article(32)];
    private static readonly IReadOnlyList<Citation> CoOrgan = [Regulation.Article(33, 3), Regulation.Article(34)];
    private static readonly IReadOnlyList<Citation> OtherOrgan =
    [
        Regulation.Article(33, 3),
        Regulation.Article(11),
        Regulation.Article(17),
    ];

    public static IReadOnlyList<Citation> Receipt(Channel via) =>
        via switch
        {
            Channel.Counter => HandedIn,
            Channel.SignedMail or Channel.OrdinaryMail => Mailed,
            _ => Online,
        };

    public static IReadOnlyList<Citation> Consultation(Consulted whom) =>
        whom switch
        {
            Consulted.ThirdParty => ThirdParty,
            Consulted.CoOrgan => CoOrgan,
            _ => OtherOrgan,
        };

    /// <summary>The article that an entry of this kind follows, or breaks when it has no effect.</summary>
    public static IReadOnlyList<Citation> Of(Entry entry) =>
        entry switch
        {
            Received e => Receipt(e.Via),
            Confirmed => [Regulation.Article(31)],
            SupplementAsked or SupplementServed or Supplemented => Supplement,
            ConsultationAsked e => Consultation(e.Whom),
            ConsultationAnswered e => Consultation(e.Whom),
            Extended => ReplyPeriod,
            FeeNotified or FeePaid => Fee,
            ReasonsAsked or DelaySet => Excess,
            GivenUp { Why: GivenUpWhy.Fee } => Fee,
            GivenUp => Supplement,
            Delivered => Answer,
            _ => [],
        };
}
