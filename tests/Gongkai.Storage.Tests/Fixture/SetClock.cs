namespace Gongkai.Storage.Tests.Fixture;

/// <summary>A clock that stands until somebody moves it.</summary>
internal sealed class SetClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public DateOnly Today => DateOnly.FromDateTime(_now.AddHours(8).DateTime);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Move(TimeSpan by) => _now += by;
}
