using Gongkai.Domain.People;

namespace Gongkai.Domain.Requests;

/// <summary>申请内容: what is asked for, and how it should come (Art. 29 (2), (3)).</summary>
/// <param name="Description">Name, document number or other features by which the information can be found.</param>
/// <param name="Carrier">Form wanted (方式).</param>
/// <param name="Way">Path wanted (途径).</param>
public sealed record Asked(FreeText Description, Carrier Carrier, DeliveryWay Way)
{
    /// <summary>文号 of the document, where the applicant knows it.</summary>
    public FreeText? DocumentNumber { get; init; }

    /// <summary>The receipt (登记回执) is wanted by e-mail too.</summary>
    public bool ReceiptByMail { get; init; }

    /// <summary>用途, never demanded (Art. 27 names no purpose).</summary>
    public FreeText? Purpose { get; init; }
}

/// <summary>获取信息的方式.</summary>
public enum Carrier
{
    /// <summary>电子数据.</summary>
    Electronic,

    /// <summary>纸质.</summary>
    Paper,

    /// <summary>现场查阅、抄录 (Art. 40).</summary>
    OnSite,
}

/// <summary>送达途径: how a letter or the information reaches the applicant.</summary>
public enum DeliveryWay
{
    /// <summary>网上获取: the tracking page, or the address that the applicant gave.</summary>
    Electronic,

    /// <summary>邮寄 by the postal enterprise.</summary>
    Post,

    /// <summary>当面领取.</summary>
    Direct,

    /// <summary>委托其他行政机关代为送达.</summary>
    Entrusted,
}

/// <summary>申请渠道: by which way a request came (Art. 31).</summary>
public enum Channel
{
    /// <summary>当面提交, also oral.</summary>
    Counter,

    /// <summary>挂号信、特快专递: signed for.</summary>
    SignedMail,

    /// <summary>平常信函: no signature.</summary>
    OrdinaryMail,

    /// <summary>本机关公开平台.</summary>
    Portal,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>传真.</summary>
    Fax,
}

/// <summary>Rules of the channels.</summary>
public static class Channels
{
    /// <summary>The day of receipt must be confirmed with the applicant (双方确认). Art. 31 (2), (3).</summary>
    public static bool NeedsConfirmation(this Channel via) => via is Channel.OrdinaryMail or Channel.Email or Channel.Fax;
}
