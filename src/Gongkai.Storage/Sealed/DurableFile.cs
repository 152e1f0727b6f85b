using System.Runtime.InteropServices;

namespace Gongkai.Storage.Sealed;

/// <summary>
/// Writes a small file so that it stands on the disk whole, or not at all. The framework's own flush reports success where the disk
/// failed, so the system is asked itself.
/// </summary>
internal static partial class DurableFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes a file that only the owner may read.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content, bool overwrite)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using (var file = new FileStream(unfinished, options))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
            if (!OperatingSystem.IsWindows())
                Demand(Sync((int)file.SafeFileHandle.DangerousGetHandle()), path);
        }
        File.Move(unfinished, path, overwrite);
        if (!OperatingSystem.IsWindows())
            SyncFolder(folder);
    }

    private static void SyncFolder(string folder)
    {
        var handle = Open(folder, 0);
        Demand(handle, folder);
        try
        {
            Demand(Sync(handle), folder);
        }
        finally
        {
            _ = Close(handle);
        }
    }

    private static void Demand(int answer, string path)
    {
        if (answer < 0)
            throw new IOException($"{path} could not be brought to the disk (error {Marshal.GetLastPInvokeError()})");
    }

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sync(int file);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int file);
}
