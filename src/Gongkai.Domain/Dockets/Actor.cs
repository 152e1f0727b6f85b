using Gongkai.Domain.Organs;

namespace Gongkai.Domain.Dockets;

/// <summary>Who did something: a member of staff, an applicant through the portal, or the program by a rule.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Person">The member of staff; empty for the others.</param>
public readonly record struct Actor(ActorKind Kind, PersonId Person)
{
    /// <summary>The applicant, through the portal.</summary>
    public static Actor Applicant { get; } = new(ActorKind.Applicant, default);

    /// <summary>The program itself.</summary>
    public static Actor Program { get; } = new(ActorKind.Program, default);

    /// <summary>A member of staff.</summary>
    public static Actor Staff(PersonId person) => new(ActorKind.Staff, person);

    /// <summary>Stored form: <c>applicant</c>, <c>program</c> or <c>staff:</c> and the reference.</summary>
    public override string ToString() =>
        Kind switch
        {
            ActorKind.Staff => $"staff:{Person}",
            ActorKind.Applicant => "applicant",
            _ => "program",
        };

    /// <summary>Reads the stored form.</summary>
    public static bool TryParse(string? text, out Actor actor)
    {
        actor = text is "applicant" ? Applicant : Program;
        if (text is "applicant" or "program")
            return true;
        if (text is null || !text.StartsWith("staff:", StringComparison.Ordinal) || !PersonId.TryParse(text[6..], out var person))
            return false;
        actor = Staff(person);
        return true;
    }
}

/// <summary>The three kinds of who can act.</summary>
public enum ActorKind
{
    /// <summary>The program by a rule, such as the nightly check.</summary>
    Program,

    /// <summary>A member of staff (工作人员).</summary>
    Staff,

    /// <summary>申请人, through the portal.</summary>
    Applicant,
}
