namespace Gongkai.Domain.Dockets;

/// <summary>
/// 案卷条目: one fact of a matter, appended once and never changed. What a matter is, follows from its entries in order.
/// </summary>
/// <param name="On">The legal day of the fact; may lie before the day it was recorded, never after it.</param>
public abstract record Entry(DateOnly On);

/// <summary>
/// The name under which an entry is stored for ever (such as <c>request.extended</c>), and the number of its shape.
/// Classes may be renamed; kinds may not.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EntryKindAttribute(string name, int shape = 1) : Attribute
{
    /// <summary>The stored name: family, dot, past event.</summary>
    public string Name { get; } = name;

    /// <summary>Counts up when the fields of the kind change; every earlier shape stays readable.</summary>
    public int Shape { get; } = shape;
}
