using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Storage.Entries;

/// <summary>Values as their canonical text, personal data and free text as sealed text.</summary>
internal static class ValueConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new Text<OrganId>(text => new(Guid.ParseExact(text, "N"))),
        new Text<PersonId>(text => new(Guid.ParseExact(text, "N"))),
        new Text<SectionId>(text => new(Guid.ParseExact(text, "N"))),
        new Text<DocketId>(text => new(Guid.ParseExact(text, "N"))),
        new Text<CaseNumber>(text => CaseNumber.TryParse(text, out var value) ? value : null),
        new Text<DocumentNumber>(text => DocumentNumber.TryParse(text, out var value) ? value : null),
        new Text<IndexNumber>(text => IndexNumber.TryParse(text, out var value) ? value : null),
        new Text<Citation>(text => Citation.TryParse(text, out var value) ? value : null),
        new Text<FileDigest>(text => FileDigest.TryParse(text, out var value) ? value : null),
        new SealedFreeText(),
        new SealedPersonal<PersonName>(text => new(text)),
        new SealedPersonal<IdNumber>(text => new(text)),
        new SealedPersonal<PhoneNumber>(text => new(text)),
        new SealedPersonal<EmailAddress>(text => new(text)),
        new SealedPersonal<PostalAddress>(text => new(text)),
        new SealedFileName(),
    ];

    private sealed class Text<T>(Func<string, T?> parse) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            parse(reader.GetString()!) ?? throw new JsonException($"not a {typeof(T).Name}");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class SealedFreeText : JsonConverter<FreeText>
    {
        public override FreeText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(SealedText.ReadNode(ref reader));

        public override void Write(Utf8JsonWriter writer, FreeText value, JsonSerializerOptions options) =>
            SealedText.WriteNode(writer, value.Value);
    }

    private sealed class SealedPersonal<T>(Func<string, T> create) : JsonConverter<Masked<T>>
        where T : struct, IPersonal
    {
        public override Masked<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(create(SealedText.ReadNode(ref reader)));

        public override void Write(Utf8JsonWriter writer, Masked<T> value, JsonSerializerOptions options) =>
            SealedText.WriteNode(writer, value.Reveal(Purpose.Sealing).Value);
    }

    /// <summary>What a file is called may name a person; its digest, type and length do not.</summary>
    private sealed class SealedFileName : JsonConverter<NamedFile>
    {
        public override NamedFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var file = JsonDocument.ParseValue(ref reader);
            var root = file.RootElement;
            return new(
                FileDigest.Parse(root.GetProperty("digest").GetString()!),
                root.GetProperty("name").GetProperty(SealedText.Mark).GetString()!,
                root.GetProperty("mediaType").GetString()!,
                root.GetProperty("length").GetInt64()
            );
        }

        public override void Write(Utf8JsonWriter writer, NamedFile value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("digest", value.Digest.ToString());
            writer.WritePropertyName("name");
            SealedText.WriteNode(writer, value.Name);
            writer.WriteString("mediaType", value.MediaType);
            writer.WriteNumber("length", value.Length);
            writer.WriteEndObject();
        }
    }
}
