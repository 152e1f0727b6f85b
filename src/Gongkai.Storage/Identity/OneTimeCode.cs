using System.Security.Cryptography;

namespace Gongkai.Storage.Identity;

/// <summary>A code that opens a door once: set-up, a new account, a lost second factor. Read out or copied by hand, so without signs that look alike.</summary>
public static class OneTimeCode
{
    private const string Signs = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private const int Groups = 4;
    private const int GroupLength = 4;

    /// <summary>16 signs, more than 78 bits, in groups of four.</summary>
    public static string New() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Signs, GroupLength)));

    /// <summary>What is stored in its place. The code is random and long: a plain hash is enough, and can be looked up.</summary>
    public static string Hash(string? typed) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Canonical(typed ?? ""))));

    private static string Canonical(string typed) => string.Concat(typed.ToUpperInvariant().Where(Signs.Contains));
}
