namespace Gongkai.Domain.Remedies;

/// <summary>行政复议结果 (行政复议法 Arts. 30 to 74).</summary>
public enum ReconsiderationResult
{
    /// <summary>维持, Art. 68.</summary>
    Upheld,

    /// <summary>驳回复议请求, Art. 69.</summary>
    ClaimRejected,

    /// <summary>变更, Art. 63.</summary>
    Changed,

    /// <summary>撤销, Art. 64.</summary>
    Revoked,

    /// <summary>部分撤销, Art. 64.</summary>
    PartlyRevoked,

    /// <summary>确认违法, Art. 65.</summary>
    DeclaredUnlawful,

    /// <summary>责令履行, Art. 66.</summary>
    OrderedToPerform,

    /// <summary>确认无效, Art. 67.</summary>
    DeclaredInvalid,

    /// <summary>驳回申请, Art. 33.</summary>
    ApplicationRejected,

    /// <summary>终止: withdrawn or settled, Art. 41.</summary>
    Terminated,

    /// <summary>调解书, Art. 73.</summary>
    Mediated,

    /// <summary>不予受理, Art. 30: no case against the organ.</summary>
    NotAccepted,
}

/// <summary>行政诉讼结果 (行政诉讼法 Arts. 51 to 77).</summary>
public enum SuitResult
{
    /// <summary>判决驳回诉讼请求, Art. 69.</summary>
    ClaimRejected,

    /// <summary>撤销, Art. 70.</summary>
    Revoked,

    /// <summary>部分撤销, Art. 70.</summary>
    PartlyRevoked,

    /// <summary>责令重作, Art. 70.</summary>
    OrderedAnew,

    /// <summary>限期履行, Art. 72.</summary>
    OrderedToPerform,

    /// <summary>给付, Art. 73.</summary>
    OrderedToGive,

    /// <summary>确认违法, Art. 74.</summary>
    DeclaredUnlawful,

    /// <summary>确认无效, Art. 75.</summary>
    DeclaredInvalid,

    /// <summary>变更, Art. 77.</summary>
    Changed,

    /// <summary>准予撤诉, Art. 62.</summary>
    WithdrawalPermitted,

    /// <summary>按撤诉处理.</summary>
    DeemedWithdrawn,

    /// <summary>裁定驳回起诉.</summary>
    Dismissed,

    /// <summary>终结.</summary>
    Ended,

    /// <summary>调解.</summary>
    Mediated,

    /// <summary>不予立案, Art. 51: no case.</summary>
    NotDocketed,
}

/// <summary>
/// 年度报告表四: row and column of a remedy. The filling notes of the form could not be read, so the mapping is unverified and stands here as data.
/// </summary>
public static class Table4
{
    public const string Reconsideration = "T4.R_REC";
    public const string DirectSuit = "T4.R_SUIT_DIRECT";
    public const string SuitAfterReconsideration = "T4.R_SUIT_AFTER";

    private const string Upheld = "C_UPHELD";
    private const string Corrected = "C_CORRECTED";
    private const string Other = "C_OTHER";

    /// <summary>The column of a result; null for one that is not counted.</summary>
    public static string? ColumnOf(ReconsiderationResult result) =>
        result switch
        {
            ReconsiderationResult.Upheld or ReconsiderationResult.ClaimRejected => Upheld,
            ReconsiderationResult.ApplicationRejected or ReconsiderationResult.Terminated or ReconsiderationResult.Mediated => Other,
            ReconsiderationResult.NotAccepted => null,
            _ => Corrected,
        };

    /// <summary>The column of a result; null for one that is not counted.</summary>
    public static string? ColumnOf(SuitResult result) =>
        result switch
        {
            SuitResult.ClaimRejected => Upheld,
            SuitResult.WithdrawalPermitted
            or SuitResult.DeemedWithdrawn
            or SuitResult.Dismissed
            or SuitResult.Ended
            or SuitResult.Mediated => Other,
            SuitResult.NotDocketed => null,
            _ => Corrected,
        };
}
