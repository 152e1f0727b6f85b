using System.Security.Cryptography;
using System.Text;
using Gongkai.Domain.Dockets;

namespace Gongkai.Domain.Requests;

/// <summary>
/// 查询码: lets an applicant see the case without an account. 16 signs of 5 bits, derived from a secret of this installation,
/// the docket and its number, so that nothing about it is stored and the same receipt can be printed again.
/// </summary>
public readonly record struct TrackingCode
{
    // Crockford's alphabet: no I, L, O, U, which people mistake on paper.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Signs = 16;
    private readonly string? _signs;

    private TrackingCode(string signs) => _signs = signs;

    /// <summary>The code of a docket.</summary>
    /// <param name="secret">Secret of this installation; at least 32 bytes.</param>
    /// <param name="docket">The docket.</param>
    /// <param name="number">Its number.</param>
    public static TrackingCode Of(ReadOnlySpan<byte> secret, DocketId docket, CaseNumber number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(secret.Length, 32, nameof(secret));
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"tracking|{docket}|{number}"), hash);
        Span<char> signs = stackalloc char[Signs];
        for (var i = 0; i < Signs; i++)
            signs[i] = Alphabet[hash[i] & 31];
        return new(new string(signs));
    }

    /// <summary>Reads what somebody typed: blanks and dashes dropped, small letters raised, O read as 0, I and L as 1.</summary>
    public static bool TryParse(string? text, out TrackingCode code)
    {
        var signs = new string([.. (text ?? "").ToUpperInvariant().Where(c => c is not (' ' or '-' or '　')).Select(Read)]);
        var valid = signs.Length == Signs && signs.All(Alphabet.Contains);
        code = valid ? new(signs) : default;
        return valid;
    }

    /// <summary>The same code, compared in constant time.</summary>
    public bool Matches(TrackingCode other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(_signs ?? ""), Encoding.ASCII.GetBytes(other._signs ?? ""));

    /// <summary>For paper and screen: four groups of four. Never for logs or addresses.</summary>
    public string Print() => _signs is null ? "" : string.Join('-', _signs.Chunk(4).Select(four => new string(four)));

    /// <summary>Tells nothing.</summary>
    public override string ToString() => "****";

    private static char Read(char c) =>
        c switch
        {
            'O' => '0',
            'I' or 'L' => '1',
            _ => c,
        };
}
