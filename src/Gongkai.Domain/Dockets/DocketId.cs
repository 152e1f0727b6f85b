namespace Gongkai.Domain.Dockets;

/// <summary>Reference of a docket (案卷): random enough that nobody guesses another's, ordered by time.</summary>
public readonly record struct DocketId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Reads the printed form.</summary>
    public static bool TryParse(string? text, out DocketId id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new(value);
        return read;
    }
}
