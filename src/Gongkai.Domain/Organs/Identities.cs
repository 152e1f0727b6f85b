namespace Gongkai.Domain.Organs;

/// <summary>Reference of an organ (行政机关). Every key begins with it.</summary>
public readonly record struct OrganId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>Reference of a member of staff (工作人员); says nothing about the person.</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Reads the printed form.</summary>
    public static bool TryParse(string? text, out PersonId id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new(value);
        return read;
    }
}

/// <summary>Reference of a section (业务科室).</summary>
public readonly record struct SectionId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Reads the printed form.</summary>
    public static bool TryParse(string? text, out SectionId id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new(value);
        return read;
    }
}
