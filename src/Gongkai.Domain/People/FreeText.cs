namespace Gongkai.Domain.People;

/// <summary>
/// Text that a person wrote. It may name people, so it is sealed beside the entry and never printed by accident:
/// <see cref="ToString"/> tells its length only.
/// </summary>
/// <param name="Value">What was written.</param>
public readonly record struct FreeText(string Value)
{
    /// <summary>Stands where a text was erased by schedule.</summary>
    public static FreeText Erased { get; } = new("\uFFFC");

    /// <summary>No text, or blanks only.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>The length, not the text.</summary>
    public override string ToString() => $"[{Value?.Length ?? 0}]";

    /// <summary>A text, trimmed; null for blanks.</summary>
    public static FreeText? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : new(text.Trim());
}
