using System.Collections;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Testing.Scenarios;

/// <summary>A value of any type that entries use, every field of it filled, always the same.</summary>
public static class Example
{
    private static readonly Guid Id = Guid.Parse("0199aaaa-0000-7000-8000-00000000ffff");

    private static readonly Dictionary<Type, object> Values = new()
    {
        [typeof(string)] = "text",
        [typeof(int)] = 7,
        [typeof(long)] = 70L,
        [typeof(bool)] = true,
        [typeof(DateOnly)] = new DateOnly(2026, 3, 2),
        [typeof(OrganId)] = new OrganId(Id),
        [typeof(PersonId)] = new PersonId(Id),
        [typeof(SectionId)] = new SectionId(Id),
        [typeof(DocketId)] = new DocketId(Id),
        [typeof(CaseNumber)] = new CaseNumber("HX", 2026, 38),
        [typeof(DocumentNumber)] = new DocumentNumber("示政公", 2026, 12),
        [typeof(IndexNumber)] = new IndexNumber("HX", 2026, 5),
        [typeof(Citation)] = Citation.Parse("条例36"),
        [typeof(FileDigest)] = FileDigest.Parse(new string('a', 64)),
        [typeof(NamedFile)] = new NamedFile(FileDigest.Parse(new string('b', 64)), "张测试的证件.pdf", "application/pdf", 4096),
        [typeof(FreeText)] = new FreeText("一段“文字”, <b> & 更多"),
        [typeof(PersonName)] = new PersonName("张测试"),
        [typeof(IdNumber)] = new IdNumber("110101199001010015"),
        [typeof(PhoneNumber)] = new PhoneNumber("13900000000"),
        [typeof(EmailAddress)] = new EmailAddress("a@example.org"),
        [typeof(PostalAddress)] = new PostalAddress("示范村1号"),
        [typeof(Entry)] = new Archived(new DateOnly(2026, 3, 1)),
    };

    public static object Of(Type type)
    {
        if (Values.TryGetValue(type, out var value))
            return value;
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Of(inner);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return new Dictionary<string, FreeText>
            {
                ["place"] = (FreeText)Of(typeof(FreeText)),
                ["sealed"] = (FreeText)Of(typeof(FreeText)),
            };
        return typeof(IEnumerable).IsAssignableFrom(type) ? ListOf(type.GetGenericArguments()[0]) : Filled(type);
    }

    private static Array ListOf(Type item)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Of(item), 0);
        return list;
    }

    private static object Filled(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))]);
        var given = constructor.GetParameters().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties().Where(p => p.CanWrite && !given.Contains(p.Name)))
            property.SetValue(made, Of(property.PropertyType));
        return made;
    }
}
