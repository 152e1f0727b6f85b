namespace Gongkai.Design;

/// <summary>What a colour means. The words beside it always say the same.</summary>
public enum Tone
{
    Quiet,
    Note,
    Good,
    Warn,
    Bad,
}

internal static class ToneNames
{
    public static string? Css(this Tone tone) =>
        tone switch
        {
            Tone.Note => "note",
            Tone.Good => "good",
            Tone.Warn => "warn",
            Tone.Bad => "bad",
            _ => null,
        };
}
