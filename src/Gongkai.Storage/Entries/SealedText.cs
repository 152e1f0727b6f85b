using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gongkai.Domain.People;
using Gongkai.Storage.Journal;

namespace Gongkai.Storage.Entries;

/// <summary>
/// Parts an entry in two: canonical public JSON for the chain, in which every personal value is a commitment
/// (SM3 of 32 random bytes and the value), and the values with their salts, which are sealed beside it.
/// Without salt and value nobody can guess what a commitment stands for.
/// </summary>
internal static class SealedText
{
    /// <summary>Name of the one property of a sealed node.</summary>
    public const string Mark = "sealed";

    public static void WriteNode(Utf8JsonWriter writer, string value)
    {
        writer.WriteStartObject();
        writer.WriteString(Mark, value);
        writer.WriteEndObject();
    }

    public static string ReadNode(ref Utf8JsonReader reader)
    {
        using var node = JsonDocument.ParseValue(ref reader);
        return node.RootElement.GetProperty(Mark).GetString()!;
    }

    /// <summary>Takes the personal values out of an entry's JSON.</summary>
    public static (string Public, IReadOnlyList<SaltedValue> Values) Part(ReadOnlyMemory<byte> json)
    {
        List<SaltedValue> values = [];
        var text = Rewrite(
            json,
            value =>
            {
                var salted = SaltedValue.New(value);
                values.Add(salted);
                return salted.Commitment();
            }
        );
        return (Encoding.UTF8.GetString(text), values);
    }

    /// <summary>Puts them back in, or <see cref="FreeText.Erased"/> where they are no more.</summary>
    public static byte[] Join(string publicJson, IReadOnlyList<SaltedValue>? values)
    {
        var next = 0;
        return Rewrite(Encoding.UTF8.GetBytes(publicJson), _ => values is null ? FreeText.Erased.Value : values[next++].Value);
    }

    /// <summary>The commitments in an entry's public JSON, in their order.</summary>
    public static IReadOnlyList<string> Commitments(string publicJson)
    {
        List<string> found = [];
        Rewrite(
            Encoding.UTF8.GetBytes(publicJson),
            commitment =>
            {
                found.Add(commitment);
                return commitment;
            }
        );
        return found;
    }

    private static byte[] Rewrite(ReadOnlyMemory<byte> json, Func<string, string> sealedText)
    {
        var buffer = new ArrayBufferWriter<byte>(json.Length + 256);
        using var document = JsonDocument.Parse(json);
        using (var writer = new Utf8JsonWriter(buffer, EntryJson.Writing))
            Write(writer, document.RootElement, sealedText);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element, Func<string, string> sealedText)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when element.TryGetProperty(Mark, out var value) && value.ValueKind is JsonValueKind.String:
                WriteNode(writer, sealedText(value.GetString()!));
                break;
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value, sealedText);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(writer, item, sealedText);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(element.GetString());
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}

/// <summary>A personal value and the random bytes that keep its commitment from being guessed.</summary>
internal sealed record SaltedValue(byte[] Salt, string Value)
{
    public const int SaltLength = 32;

    public static SaltedValue New(string value) => new(RandomNumberGenerator.GetBytes(SaltLength), value);

    public string Commitment() => Convert.ToHexStringLower(Sm3.Hash([.. Salt, .. Encoding.UTF8.GetBytes(Value)]));
}
