using Gongkai.Domain.Organs;

namespace Gongkai.Domain.Messages;

/// <summary>通知: a message that is to leave the house. It says which, to whom, and nothing that a person wrote; its words are found when it is sent.</summary>
public sealed record Message(MessageKind Kind, Addressee To);

/// <summary>What a message says.</summary>
public enum MessageKind
{
    /// <summary>登记回执 to the applicant: the number, never the tracking code.</summary>
    Receipt,

    /// <summary>新收申请, for the disclosure office.</summary>
    ToRegister,

    /// <summary>交办, or a supplement came: to be handled.</summary>
    ToHandle,

    /// <summary>待审核.</summary>
    ToReview,

    /// <summary>退回修改.</summary>
    ToRevise,

    /// <summary>已签发，待送达.</summary>
    ToDeliver,

    /// <summary>即将到期.</summary>
    DueSoon,

    /// <summary>日志检查点, for the organ above.</summary>
    Checkpoint,
}

/// <summary>Who is to get a message. The address itself is looked up when it is sent, so that none is kept here.</summary>
public abstract record Addressee
{
    private Addressee() { }

    /// <summary>申请人, at the e-mail address in the docket.</summary>
    public sealed record Applicant : Addressee;

    /// <summary>One member of staff.</summary>
    public sealed record Person(PersonId Id) : Addressee;

    /// <summary>Everyone who acts in this role today, in this section where the role belongs to one.</summary>
    public sealed record Holders(Role Role, SectionId? Section) : Addressee;
}
