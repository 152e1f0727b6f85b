namespace Gongkai.Bench.Harness;

/// <summary>One row of the bench table: what is compared, and the servers and data it takes.</summary>
internal interface IRow : IAsyncDisposable
{
    /// <summary>Its number in the table.</summary>
    string Number { get; }

    /// <summary>What is measured, in one line.</summary>
    string Title { get; }

    /// <summary>What a reader must know to judge the figures: sizes, connections, what is left out.</summary>
    string Conditions { get; }

    /// <summary>How often it is measured.</summary>
    Effort Effort => Effort.Usual;

    /// <summary>Starts servers, loads data, and checks that every answer is right. Throws <see cref="WrongAnswer"/> if one is not.</summary>
    Task<IReadOnlyList<Comparison>> PrepareAsync();
}

/// <summary>How often a row is measured, and whether once more before, to warm up.</summary>
internal sealed record Effort(int Rounds, bool WarmsUp)
{
    public static Effort Usual { get; } = new(5, WarmsUp: true);

    /// <summary>For what takes minutes and begins with a process of its own each time.</summary>
    public static Effort Once { get; } = new(1, WarmsUp: false);
}

/// <summary>Ours against others, by figures of one unit.</summary>
/// <param name="What">The part of the row, such as "HTML".</param>
/// <param name="Unit">Such as "req/s", "ms", "MB".</param>
/// <param name="Ours">The program.</param>
/// <param name="Goals">Against whom, and how far.</param>
internal sealed record Comparison(string What, string Unit, Contender Ours, params IReadOnlyList<Goal> Goals);

/// <summary>Somebody who is measured.</summary>
/// <param name="Name">As the table prints it.</param>
/// <param name="MeasureAsync">One measurement of a few seconds, which fails on any wrong answer.</param>
internal sealed record Contender(string Name, Func<Task<double>> MeasureAsync);

/// <summary>Ours divided by the other, and the bound it is to keep.</summary>
internal sealed record Goal(Contender Other, double Bound, bool IsLeast)
{
    /// <summary>More is better: at least so many times the other.</summary>
    public static Goal AtLeast(double bound, Contender other) => new(other, bound, IsLeast: true);

    /// <summary>Less is better: at most so many times the other.</summary>
    public static Goal AtMost(double bound, Contender other) => new(other, bound, IsLeast: false);
}

/// <summary>An answer was wrong, so its speed says nothing: the row has failed.</summary>
internal sealed class WrongAnswer(string message) : Exception(message);
