namespace Gongkai.Demo;

/// <summary>The time of a made-up past: each act of the demonstration happens on its own day, at half past nine in Beijing.</summary>
internal sealed class DemoClock : TimeProvider
{
    private DateTimeOffset _now;

    /// <summary>The day that it is.</summary>
    public DateOnly Day
    {
        get;
        set
        {
            _now = new DateTimeOffset(value, new TimeOnly(9, 30), TimeSpan.FromHours(8)).ToUniversalTime();
            field = value;
        }
    }

    public override DateTimeOffset GetUtcNow() => _now;
}
