using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Items;
using Gongkai.Storage.Registers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Desk.Publications;

/// <summary>拟稿: what the two pages share on which an item is written.</summary>
public sealed class Drafting(ReportSnapshots snapshots, Letterhead letterhead)
{
    /// <summary>Most that one form may bring, files included.</summary>
    public const long MostBytes = 110L * 1024 * 1024;

    /// <summary>The years whose report is frozen, the newest first.</summary>
    public async Task<IReadOnlyList<Choice>> Frozen(OrganId organ, CancellationToken stop) =>
        [.. (await snapshots.Years(organ, stop)).Select(year => new Choice($"{year}", $"{year}"))];

    /// <summary>What was written, with its files checked; null when some of it cannot be used: <paramref name="state"/> says what.</summary>
    public async Task<WrittenItem?> Read(
        PublicationForm form,
        Domain.Publishing.PublicationContent? before,
        OrganId organ,
        ModelStateDictionary state,
        CancellationToken stop
    )
    {
        var snapshot = form.ReportYear is { } year ? await snapshots.Find(organ, year, stop) : null;
        var isDemonstration = (await letterhead.Get(stop))?.IsDemonstration ?? false;
        return await form.Read(before, snapshot is null ? null : ReportItem.Of(snapshot, isDemonstration), state, stop);
    }

    /// <summary>A browser does not send files a second time by itself: where a form comes back, the page says so beside the field.</summary>
    public static void AskForFilesAgain(PublicationForm form, ModelStateDictionary state)
    {
        var again = Words.Of<PublicationsText>("files-again");
        if (form.Files.Length > 0)
            state.AddModelError($"Form.{nameof(form.Files)}", again);
        if (form.Report is not null)
            state.AddModelError($"Form.{nameof(form.Report)}", again);
    }
}
