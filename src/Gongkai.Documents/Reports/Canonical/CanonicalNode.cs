using System.Globalization;
using System.Text.Json;

namespace Gongkai.Documents.Reports.Canonical;

/// <summary>A place in canonical JSON. What the schema does not allow there is refused with its path.</summary>
internal sealed record CanonicalNode(JsonElement Element, string Name, CanonicalNode? Parent = null)
{
    /// <summary>Such as <c>table3.cells.T3.R01.C_TOTAL</c>.</summary>
    public string Path => Parent is { Name.Length: > 0 } ? $"{Parent.Path}.{Name}" : Name;

    public UnreadableException Wrong() => new(UnreadableCode.NotCanonical, Path);

    /// <summary>An object with no other properties than these.</summary>
    public CanonicalNode Object(params ReadOnlySpan<string> known)
    {
        if (Element.ValueKind is not JsonValueKind.Object)
            throw Wrong();
        foreach (var property in Element.EnumerateObject())
        {
            var isKnown = false;
            foreach (var name in known)
                isKnown |= property.NameEquals(name);
            if (!isKnown)
                throw At(property).Wrong();
        }
        return this;
    }

    /// <summary>A property; null when it is not there or null.</summary>
    public CanonicalNode? Maybe(string name) =>
        Element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? new(value, name, this) : null;

    /// <summary>A property that must be there and not null.</summary>
    public CanonicalNode Must(string name) => Maybe(name) ?? throw new CanonicalNode(default, name, this).Wrong();

    /// <summary>A property that must be there, though it may be null.</summary>
    public CanonicalNode? Given(string name) =>
        Element.TryGetProperty(name, out _) ? Maybe(name) : throw new CanonicalNode(default, name, this).Wrong();

    /// <summary>The properties of an object, whatever their names.</summary>
    public IEnumerable<CanonicalNode> Entries() =>
        Element.ValueKind is JsonValueKind.Object ? Element.EnumerateObject().Select(At) : throw Wrong();

    /// <summary>The elements of a list.</summary>
    public IEnumerable<CanonicalNode> Items() =>
        Element.ValueKind is JsonValueKind.Array
            ? Element.EnumerateArray().Select((item, at) => new CanonicalNode(item, at.ToString(CultureInfo.InvariantCulture), this))
            : throw Wrong();

    public string Text() => Element.ValueKind is JsonValueKind.String ? Element.GetString()! : throw Wrong();

    public bool Flag() => Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? Element.GetBoolean() : throw Wrong();

    public decimal Number() => Element.ValueKind is JsonValueKind.Number && Element.TryGetDecimal(out var number) ? number : throw Wrong();

    public int Integer(int least, int most = int.MaxValue) =>
        Element.ValueKind is JsonValueKind.Number && Element.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw Wrong();

    public DateOnly Day() =>
        DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong();

    /// <summary>One of the names of an enumeration, spelt exactly.</summary>
    public T Choice<T>()
        where T : struct, Enum => Enum.TryParse<T>(Text(), out var value) && value.ToString() == Text() ? value : throw Wrong();

    private CanonicalNode At(JsonProperty property) => new(property.Value, property.Name, this);
}
