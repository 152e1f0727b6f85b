using System.ComponentModel.DataAnnotations;

namespace Gongkai.Desk.Matters;

/// <summary>Why a draft goes back to its writer.</summary>
public sealed record ReturnForm
{
    [Required, StringLength(1000)]
    public string Reason { get; init; } = "";
}
