using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Desk.Files;
using Gongkai.Documents.Reports.RollingUp;
using Gongkai.Documents.Uploads;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Collecting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Collecting;

/// <summary>下级单位名单 of a year: one by one, or from a file that takes the place of the whole list.</summary>
[Asks(Right.Report, Right.Settings)]
public sealed class MembersModel(ReportingMembers members) : CollectingPage(members)
{
    [BindProperty]
    public IFormFile? Given { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (Given is not { Length: > 0 } file)
            return await Wrong(nameof(Given), Words.Of<CollectingText>("members.file.missing"), stop);
        var content = await Uploads.Bytes(file, stop);
        if (WhyNotOpen(file.FileName, content) is { } reason)
            return await Wrong(nameof(Given), reason, stop);
        var list = MemberList.Read(content, Year);
        return await Answer(
            list.Refusals.Count > 0 ? new Decision.Refused(list.Refusals) : await Members.Save(Me.Organ, Year, list.Members, By, stop),
            "members.imported",
            $"/desk/collecting/{Year}/members",
            stop
        );
    }

    // A workbook is a package that could hold anything; CSV is text, and the reader judges it.
    private static string? WhyNotOpen(string name, ReadOnlyMemory<byte> content) =>
        content.Span.StartsWith("PK"u8) && Uploads.Check.Check(name, content) is UploadResult.Refused(var reasons)
            ? string.Join(' ', reasons.Select(reason => reason.InWords()))
        : content.Length > Uploads.Limits.Length ? Words.Of<CollectingText>("members.file.too-large")
        : null;
}
