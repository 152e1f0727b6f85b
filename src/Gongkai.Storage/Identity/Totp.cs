using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Gongkai.Storage.Identity;

/// <summary>动态验证码: the six digits of RFC 6238 that an authenticator shows, new every 30 seconds.</summary>
public static class Totp
{
    public const int SecretLength = 20;
    private const int Digits = 6;
    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The step that a code belongs to: the present one or a neighbour (clocks differ), later than the last one used; null if none.</summary>
    public static long? StepOf(string? code, ReadOnlySpan<byte> secret, DateTimeOffset now, long lastUsed)
    {
        var present = now.ToUnixTimeSeconds() / StepSeconds;
        var typed = code?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        for (var step = Math.Max(present - 1, lastUsed + 1); step <= present + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(Bytes(Code(secret, step)), Bytes(typed)))
                return step;
        return null;
    }

    /// <summary>The code of a step.</summary>
    public static string Code(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238: authenticators compute HMAC-SHA1.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0f)..]) & 0x7fffffff;
        return (number % 1_000_000).ToString($"D{Digits}", null);
    }

    /// <summary>A new secret, as it is typed where no picture can be read.</summary>
    public static string NewSecret() => Text(RandomNumberGenerator.GetBytes(SecretLength));

    /// <summary>The address that an authenticator reads from the picture.</summary>
    public static string Address(string organ, string name, string secret) =>
        $"otpauth://totp/{Uri.EscapeDataString(organ)}:{Uri.EscapeDataString(name)}?secret={secret}&issuer={Uri.EscapeDataString(organ)}";

    /// <summary>The bytes of a typed secret; empty if it is none of ours.</summary>
    public static byte[] Secret(string? text)
    {
        if (text?.Length != SecretLength * 8 / 5 || text.Any(sign => !Base32.Contains(sign, StringComparison.Ordinal)))
            return [];
        var secret = new byte[SecretLength];
        for (var bit = 0; bit < SecretLength * 8; bit++)
            if ((Base32.IndexOf(text[bit / 5], StringComparison.Ordinal) & (16 >> (bit % 5))) != 0)
                secret[bit / 8] |= (byte)(128 >> (bit % 8));
        return secret;
    }

    private static string Text(ReadOnlySpan<byte> secret)
    {
        var text = new char[secret.Length * 8 / 5];
        for (var at = 0; at < text.Length; at++)
        {
            var (first, shift) = (at * 5 / 8, at * 5 % 8);
            var pair = (secret[first] << 8) | (first + 1 < secret.Length ? secret[first + 1] : 0);
            text[at] = Base32[(pair >> (11 - shift)) & 31];
        }
        return new(text);
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
