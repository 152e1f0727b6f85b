using System.Security.Cryptography;

namespace Gongkai.Storage.Sealed;

/// <summary>
/// The one secret outside the database: 32 bytes in a file that only the service's account may read. It wraps everything else;
/// a stolen database or backup without it holds no personal data.
/// </summary>
public sealed class MasterKey
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly byte[] _key;

    private MasterKey(byte[] key) => _key = key;

    /// <summary>Reads the file, or writes a new one where there is none yet.</summary>
    public static MasterKey OpenOrCreate(string path) => File.Exists(path) ? Open(path) : Create(path);

    /// <summary>Reads the file; refuses one that others may read.</summary>
    public static MasterKey Open(string path)
    {
        if (!File.Exists(path))
            throw new StorageUnfit(
                "storage.master-key-missing",
                $"The master key {path} is missing. Without it sealed data cannot be read: put it back from its safe."
            );
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != UnixFileMode.None)
            throw new StorageUnfit("storage.master-key-open", $"Others may read the master key {path}. Run: chmod 600 {path}");
        var key = File.ReadAllBytes(path);
        return key.Length == SealedBox.KeyLength
            ? new(key)
            : throw new StorageUnfit(
                "storage.master-key-damaged",
                $"{path} is not a master key: it must hold {SealedBox.KeyLength} bytes."
            );
    }

    /// <summary>A key for one purpose, which tells nothing about the master key or about other purposes.</summary>
    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, SealedBox.KeyLength, info: System.Text.Encoding.UTF8.GetBytes(purpose));

    private static MasterKey Create(string path)
    {
        var key = RandomNumberGenerator.GetBytes(SealedBox.KeyLength);
        DurableFile.Write(path, key, overwrite: false);
        return new(key);
    }
}
