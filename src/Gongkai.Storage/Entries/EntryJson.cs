using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Gongkai.Domain.Dockets;

namespace Gongkai.Storage.Entries;

/// <summary>
/// Entries as JSON that outlives the classes: fixed kind names, no CLR names, no enum numbers, nothing unknown skipped.
/// Personal data and free text stand as <c>{"sealed": "..."}</c>, for <see cref="SealedText"/> to take out.
/// </summary>
internal static class EntryJson
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>An entry, personal data in clear: only ever in memory.</summary>
    public static byte[] Write(Entry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, TypeInfo(entry.GetType()));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Entry Read(ReadOnlySpan<byte> json, EntryKind kind) => (Entry)JsonSerializer.Deserialize(json, TypeInfo(kind.Type))!;

    /// <summary>The writer's settings, so that equal entries give equal bytes.</summary>
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonTypeInfo TypeInfo(Type type) => Options.GetTypeInfo(type);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            MaxDepth = 32,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = EntryJsonContext.Default,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new NestedEntryConverter());
        foreach (var converter in ValueConverters.All)
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    /// <summary>An entry within an entry (<see cref="Corrected"/>) carries its kind and shape along.</summary>
    private sealed class NestedEntryConverter : JsonConverter<Entry>
    {
        public override Entry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var nested = JsonDocument.ParseValue(ref reader);
            var root = nested.RootElement;
            var kind = EntryKinds.Find(root.GetProperty("kind").GetString()!, root.GetProperty("shape").GetInt32());
            return (Entry)root.GetProperty("entry").Deserialize(options.GetTypeInfo(kind.Type))!;
        }

        public override void Write(Utf8JsonWriter writer, Entry value, JsonSerializerOptions options)
        {
            var kind = EntryKinds.Of(value);
            writer.WriteStartObject();
            writer.WriteString("kind", kind.Name);
            writer.WriteNumber("shape", kind.Shape);
            writer.WritePropertyName("entry");
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(kind.Type));
            writer.WriteEndObject();
        }
    }
}
