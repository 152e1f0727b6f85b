using System.ComponentModel.DataAnnotations;

namespace Gongkai.Desk.Remedies;

/// <summary>The day of something that tells nothing else.</summary>
public sealed record DayForm
{
    [Required(ErrorMessage = "day-missing")]
    public DateOnly? On { get; init; }
}
