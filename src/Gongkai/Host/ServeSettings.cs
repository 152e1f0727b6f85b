namespace Gongkai.Host;

/// <summary>The two faces of the program. A city may keep the desk in its inner network.</summary>
[Flags]
public enum Faces
{
    Portal = 1,
    Desk = 2,
    Both = Portal | Desk,
}

internal static class FaceNames
{
    public static readonly string[] All = ["portal", "desk"];

    /// <summary>The faces of <c>--only</c>: one of the two names, or nothing for both.</summary>
    public static Faces Only(string? name) => name is null ? Faces.Both : Enum.Parse<Faces>(name, ignoreCase: true);
}

/// <summary>How one process serves.</summary>
public sealed record ServeSettings
{
    /// <summary>Loopback port; 0 takes any free one, null leaves the choice to the settings file or environment.</summary>
    public int? Port { get; init; }

    public DirectoryInfo Data { get; init; } = new("data");

    public Faces Faces { get; init; } = Faces.Both;

    /// <summary>Opens the component gallery outside Development.</summary>
    public bool Gallery { get; init; }
}
