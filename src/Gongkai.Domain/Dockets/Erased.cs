namespace Gongkai.Domain.Dockets;

/// <summary>
/// 删除个人信息: the texts and personal data of this docket were destroyed by schedule or on request; days, outcome and chain stay
/// (个人信息保护法 Art. 47).
/// </summary>
/// <param name="On">The day.</param>
/// <param name="Ground">Why, as a code.</param>
/// <param name="Entries">How many entries lost their texts.</param>
/// <param name="Files">How many files are gone.</param>
[EntryKind("docket.erased")]
public sealed record Erased(DateOnly On, ErasureGround Ground, int Entries, int Files) : Entry(On);

/// <summary>Why personal data was destroyed.</summary>
public enum ErasureGround
{
    /// <summary>保存期限届满.</summary>
    TermOver,

    /// <summary>处理目的已实现.</summary>
    PurposeReached,

    /// <summary>个人请求, granted.</summary>
    Asked,
}
