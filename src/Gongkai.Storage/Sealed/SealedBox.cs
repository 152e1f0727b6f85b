using System.Security.Cryptography;

namespace Gongkai.Storage.Sealed;

/// <summary>
/// Sealing of bytes with AES-256-GCM. A box names its algorithm, and opens only for the place it was made for:
/// a ciphertext that is moved to another docket or entry does not open.
/// </summary>
internal static class SealedBox
{
    public const int KeyLength = 32;

    // The first byte of a box.
    private const byte Aes256Gcm = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int Overhead = 1 + NonceLength + TagLength;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> content, ReadOnlySpan<byte> place)
    {
        var box = new byte[Overhead + content.Length];
        box[0] = Aes256Gcm;
        var nonce = box.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, content, box.AsSpan(1 + NonceLength, content.Length), box.AsSpan(box.Length - TagLength), place);
        return box;
    }

    /// <summary>The content, or <see cref="SealBroken"/>.</summary>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> place)
    {
        if (box.Length < Overhead || box[0] != Aes256Gcm)
            throw new SealBroken("it is not a box that this program knows");
        var content = new byte[box.Length - Overhead];
        using var aes = new AesGcm(key, TagLength);
        try
        {
            aes.Decrypt(box.Slice(1, NonceLength), box.Slice(1 + NonceLength, content.Length), box[^TagLength..], content, place);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new SealBroken("its bytes were changed, it stands in another's place, or the master key is another one");
        }
        return content;
    }
}

/// <summary>Sealed data does not open: never shown as if it were empty.</summary>
public sealed class SealBroken(string why) : Exception($"Sealed data does not open: {why}.");
