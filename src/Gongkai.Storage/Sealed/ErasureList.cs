using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;

namespace Gongkai.Storage.Sealed;

/// <summary>
/// 销毁清单: which dockets' personal data was destroyed, in a file beside the data folder and so outside of every copy of it. A copy that is
/// older than an erasure brings nobody back: what is on the list is destroyed again before the program starts.
/// </summary>
internal sealed class ErasureList(StorageSettings settings)
{
    private readonly Lock _oneAtATime = new();

    /// <summary>Every erasure on the list, in order; a docket may have been erased more than once.</summary>
    public IReadOnlyList<ErasedDocket> Read() =>
        File.Exists(settings.ErasureFile) ? [.. File.ReadLines(settings.ErasureFile).Select(ErasedDocket.Parse)] : [];

    /// <summary>Adds erasures, on the disk when this returns. The first call makes the file.</summary>
    public void Add(params IEnumerable<ErasedDocket> erased)
    {
        lock (_oneAtATime)
        {
            var lines = Read().Concat(erased).Select(line => $"{line}\n");
            DurableFile.Write(settings.ErasureFile, Encoding.ASCII.GetBytes(string.Concat(lines)), overwrite: true);
        }
    }
}

/// <summary>One erasure of one docket.</summary>
internal readonly record struct ErasedDocket(OrganId Organ, DocketId Docket, ErasureGround Ground)
{
    public static ErasedDocket Parse(string line) =>
        line.Split(' ') is [var organ, var docket, var ground]
        && Guid.TryParseExact(organ, "N", out var id)
        && DocketId.TryParse(docket, out var of)
        && Enum.TryParse<ErasureGround>(ground, out var why)
            ? new(new(id), of, why)
            : throw new StorageUnfit(
                "storage.erasure-list-damaged",
                $"The list of erasures holds a line that is none: '{line}'. Put the file back from its own copy."
            );

    public override string ToString() => $"{Organ} {Docket} {Ground}";
}
