using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Requests;

/// <summary>Who is consulted.</summary>
public enum Consulted
{
    /// <summary>第三方 (Art. 32).</summary>
    ThirdParty,

    /// <summary>共同制作机关 (Art. 34).</summary>
    CoOrgan,

    /// <summary>其他机关 (Art. 11, 17).</summary>
    OtherOrgan,
}

/// <summary>What the one consulted said.</summary>
public enum Opinion
{
    /// <summary>同意公开.</summary>
    Agrees,

    /// <summary>不同意公开.</summary>
    Objects,

    /// <summary>Sees no concern of its own.</summary>
    NotConcerned,
}

/// <summary>等待谁: whose act a case waits for outside the organ; several at once are possible.</summary>
[Flags]
public enum Awaited
{
    /// <summary>Nobody outside.</summary>
    None = 0,

    /// <summary>申请人补正 (Art. 30).</summary>
    Supplement = 1,

    /// <summary>申请人缴费 (Art. 42).</summary>
    Payment = 2,

    /// <summary>第三方意见 (Art. 32).</summary>
    ThirdParty = 4,

    /// <summary>共同制作机关意见 (Art. 34).</summary>
    CoOrgan = 8,

    /// <summary>其他机关意见 (Art. 11, 17).</summary>
    OtherOrgan = 16,
}

/// <summary>Why an applicant is taken to have given up.</summary>
public enum GivenUpWhy
{
    /// <summary>逾期不补正 (Art. 30).</summary>
    Supplement,

    /// <summary>逾期未缴费 (国办函〔2020〕109号).</summary>
    Fee,
}

/// <summary>The words of a reply that a person writes; the rest of the letter comes from case and catalogue.</summary>
/// <param name="Facts">查明: what was searched, who was asked.</param>
/// <param name="Result">答复: one sentence per item asked.</param>
/// <param name="Reason">理由, demanded of every result but full disclosure (Art. 36).</param>
public sealed record ReplyText(FreeText Facts, FreeText Result, FreeText? Reason);

/// <summary>A letter of procedure (告知书) that went to the applicant: its number and its bytes.</summary>
public sealed record Notice(DocumentNumber Number, NamedFile Letter);

/// <summary>Where a request stands.</summary>
public enum Stage
{
    /// <summary>Nothing was received yet.</summary>
    None,

    /// <summary>办理中.</summary>
    InHand,

    /// <summary>等待补正.</summary>
    AwaitingSupplement,

    /// <summary>等待缴费.</summary>
    AwaitingPayment,

    /// <summary>审核中.</summary>
    InReview,

    /// <summary>已签发，待送达.</summary>
    ToDeliver,

    /// <summary>已答复.</summary>
    Answered,

    /// <summary>视为放弃.</summary>
    GivenUp,

    /// <summary>已撤回.</summary>
    Withdrawn,
}
