using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Review;

namespace Gongkai.Desk.Matters;

/// <summary>What a reviewer says who lets a draft pass.</summary>
public sealed record PassForm
{
    /// <summary>Digest of what was on the screen.</summary>
    public string Shown { get; init; } = "";

    [StringLength(1000)]
    public string? Remark { get; init; }

    public bool IsSecret { get; init; }

    public bool IsWorkSecret { get; init; }

    public bool Harms { get; init; }

    public bool Aggregates { get; init; }

    public bool Names { get; init; }

    /// <summary>The answers to the secrecy questions.</summary>
    public SecrecyFinding Finding() => new(IsSecret, IsWorkSecret, Harms, Aggregates, Names);
}
