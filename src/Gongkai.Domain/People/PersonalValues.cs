namespace Gongkai.Domain.People;

/// <summary>姓名: shows the first sign only.</summary>
public readonly record struct PersonName(string Value) : IPersonal
{
    /// <inheritdoc/>
    public string Mask() => Hide.AfterFirst(Value);

    /// <inheritdoc/>
    public override string ToString() => Mask();
}

/// <summary>证件号码: shows three signs at the front and four at the end.</summary>
public readonly record struct IdNumber(string Value) : IPersonal
{
    /// <inheritdoc/>
    public string Mask() => Hide.Middle(Value, 3, 4);

    /// <inheritdoc/>
    public override string ToString() => Mask();
}

/// <summary>联系电话: shows three signs at the front and four at the end.</summary>
public readonly record struct PhoneNumber(string Value) : IPersonal
{
    /// <inheritdoc/>
    public string Mask() => Hide.Middle(Value, 3, 4);

    /// <inheritdoc/>
    public override string ToString() => Mask();
}

/// <summary>电子邮箱: shows the first sign and the host.</summary>
public readonly record struct EmailAddress(string Value) : IPersonal
{
    /// <inheritdoc/>
    public string Mask() =>
        Value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? Hide.AfterFirst(Value[..at]) + Value[at..] : "***";

    /// <inheritdoc/>
    public override string ToString() => Mask();
}

/// <summary>通信地址: shows the first six signs, which name the district.</summary>
public readonly record struct PostalAddress(string Value) : IPersonal
{
    /// <inheritdoc/>
    public string Mask() => Hide.Middle(Value, 6, 0);

    /// <inheritdoc/>
    public override string ToString() => Mask();
}

file static class Hide
{
    public static string AfterFirst(string value) => value.Length < 2 ? "*" : value[0] + new string('*', value.Length - 1);

    public static string Middle(string value, int front, int back) =>
        value.Length <= front + back
            ? new string('*', value.Length)
            : value[..front] + new string('*', value.Length - front - back) + value[(value.Length - back)..];
}
