using Gongkai.Desk.Files;
using Gongkai.Documents.Uploads;
using Gongkai.Domain.Review;
using Gongkai.Storage.Files;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Cases;

/// <summary>附件: files that came with a form, checked by content; what cannot be taken is said beside the field.</summary>
public static class Uploads
{
    /// <summary>Most files of one form.</summary>
    public const int Most = 10;

    /// <summary>Most bytes of one form with its files; a page that takes files says so by <c>[RequestSizeLimit]</c>.</summary>
    public const long MostBytes = 64L * 1024 * 1024;

    public static readonly UploadLimits Limits = new();
    public static readonly UploadCheck Check = new(Limits);

    /// <summary>The files, checked; the rest as errors of <paramref name="field"/>.</summary>
    public static async Task<IReadOnlyList<IncomingFile>> Take(
        IReadOnlyList<IFormFile> files,
        string field,
        ModelStateDictionary state,
        CancellationToken stop
    )
    {
        List<IncomingFile> taken = [];
        if (files.Count > Most)
            state.AddModelError(field, Words.Of<FilesText>("upload.too-many", files.Count, Most));
        foreach (var file in files.Take(Most))
        {
            var content = await Bytes(file, stop);
            switch (Check.Check(file.FileName, content))
            {
                case UploadResult.Accepted accepted:
                    taken.Add(IncomingFile.Of(accepted.Name, accepted.Type.MediaType, content));
                    break;
                case UploadResult.Refused(var reasons):
                    foreach (var reason in reasons)
                        state.AddModelError(field, Words.Of<FilesText>("upload.said", file.FileName, reason.InWords(), reason.WayOut()));
                    break;
            }
        }
        return taken;
    }

    /// <summary>As entries name them.</summary>
    public static IReadOnlyList<NamedFile> Named(this IEnumerable<IncomingFile> files) => [.. files.Select(file => file.Named)];

    /// <summary>The bytes; of a file that is too large one more than allowed, which is enough to know it.</summary>
    public static async Task<byte[]> Bytes(IFormFile file, CancellationToken stop)
    {
        await using var from = file.OpenReadStream();
        var buffer = new byte[Math.Min(file.Length, Limits.Length + 1L)];
        await from.ReadExactlyAsync(buffer, stop);
        return buffer;
    }
}
