using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;

namespace Gongkai.Domain.Oversight;

// What the journal tells of people at the desk besides the dockets.

/// <summary>登录成功.</summary>
[EntryKind("journal.signedIn")]
public sealed record SignedIn(DateOnly On, PersonId Person, SignInWay Way) : Entry(On);

/// <summary>登录失败. The person is left out where the name that was typed is nobody's; the name itself is not kept.</summary>
[EntryKind("journal.signInRefused")]
public sealed record SignInRefused(DateOnly On, PersonId? Person, SignInRefusal Why) : Entry(On);

/// <summary>退出登录.</summary>
[EntryKind("journal.signedOut")]
public sealed record SignedOut(DateOnly On, PersonId Person) : Entry(On);

/// <summary>账号变动: by the person, or by an administrator, as the actor of the entry says.</summary>
[EntryKind("journal.accountChanged")]
public sealed record AccountChanged(DateOnly On, PersonId Person, AccountChange Change) : Entry(On);

/// <summary>
/// 设置变动: organ, people, sections, absences, review chains. Says which setting, and it before and after; a new one has no before, a removed one no after.
/// </summary>
[EntryKind("journal.settingChanged")]
public sealed record SettingChanged(DateOnly On, string Setting, FreeText? Before, FreeText? After) : Entry(On);

/// <summary>By what a person was known.</summary>
public enum SignInWay
{
    /// <summary>口令.</summary>
    Password,

    /// <summary>口令和动态验证码.</summary>
    PasswordAndCode,

    /// <summary>口令和备用码.</summary>
    PasswordAndRecoveryCode,

    /// <summary>一次性代码: first sign-in, or after a reset.</summary>
    OneTimeCode,
}

/// <summary>Why somebody was not let in.</summary>
public enum SignInRefusal
{
    /// <summary>没有这个登录名.</summary>
    UnknownName,

    /// <summary>口令错误.</summary>
    WrongPassword,

    /// <summary>动态验证码错误, or one used before.</summary>
    WrongCode,

    /// <summary>多次失败后的等待时间未到.</summary>
    Waiting,

    /// <summary>已停用.</summary>
    Disabled,
}

/// <summary>What was done to an account.</summary>
public enum AccountChange
{
    /// <summary>设置口令.</summary>
    PasswordSet,

    /// <summary>启用动态验证码.</summary>
    SecondFactorOn,

    /// <summary>停用动态验证码.</summary>
    SecondFactorOff,

    /// <summary>发放一次性代码, which ends password, second factor and sessions.</summary>
    Reset,

    /// <summary>停用.</summary>
    Disabled,

    /// <summary>恢复.</summary>
    Enabled,

    /// <summary>提醒邮箱.</summary>
    AddressSet,

    /// <summary>结束其他会话.</summary>
    SessionsEnded,
}
