namespace Gongkai.Domain.People;

/// <summary>A personal value that knows how it may be shown to everyone.</summary>
public interface IPersonal
{
    /// <summary>The value as plain text.</summary>
    string Value { get; }

    /// <summary>The value with its telling part hidden.</summary>
    string Mask();
}

/// <summary>
/// 脱敏: personal data that prints masked. The value itself comes out only through <see cref="Reveal"/>, which asks what for.
/// </summary>
/// <typeparam name="T">Which kind of personal data.</typeparam>
public sealed record Masked<T>
    where T : struct, IPersonal
{
    private readonly T _value;

    /// <summary>Hides a value.</summary>
    public Masked(T value) => _value = value;

    /// <summary>The value, for a stated purpose. Where staff look at it, the page records the purpose as a journal entry first.</summary>
    public T Reveal(Purpose purpose) => purpose is Purpose.None ? throw new ArgumentOutOfRangeException(nameof(purpose)) : _value;

    /// <summary>The masked form.</summary>
    public override string ToString() => _value.Mask();
}

/// <summary>What personal data is looked at for. Every purpose is a duty of the organ.</summary>
public enum Purpose
{
    /// <summary>No purpose: refused.</summary>
    None,

    /// <summary>To store it sealed, and to read it back.</summary>
    Sealing,

    /// <summary>To address a letter to the applicant.</summary>
    Letter,

    /// <summary>To reach the applicant by mail or telephone.</summary>
    Contact,

    /// <summary>To check who asks, with a recorded ground.</summary>
    IdentityCheck,

    /// <summary>To show the applicant what the applicant wrote.</summary>
    OwnData,
}
