namespace Gongkai.Design;

/// <summary>One option of a list of radios, checkboxes or a select.</summary>
public sealed record Choice(string Value, string Label, string? Hint = null, bool IsClosed = false);
