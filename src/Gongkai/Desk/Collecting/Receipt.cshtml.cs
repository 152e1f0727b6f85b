using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.SignIn;
using Gongkai.Storage.Collecting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Collecting;

/// <summary>
/// 接收报告: a file, or a ZIP of many. Each goes to the organ whose name it bears; what fits nobody lies in the answer itself, with a choice, until an
/// officer says whose it is. Nothing is stored for it before.
/// </summary>
[Asks(Right.Report)]
[RequestSizeLimit(LargestBody)]
[RequestFormLimits(ValueLengthLimit = LargestBody, MultipartBodyLengthLimit = LargestBody)]
public sealed class ReceiptModel(ReportingMembers members, ReportIntake intake) : CollectingPage(members)
{
    public const int LargestMegabytes = 60;
    private const int LargestBody = (LargestMegabytes + 4) * 1024 * 1024;

    /// <summary>What the answer carries for a choice; the rest must be brought in again, one by one.</summary>
    private const int MostCarried = 30_000_000;

    [BindProperty]
    public IFormFile? Given { get; set; }

    /// <summary>Files of which an officer said, or is to say, whose they are.</summary>
    [BindProperty]
    public UnclaimedFile[] Unclaimed { get; set; } = [];

    /// <summary>What became of each file; null before any was given.</summary>
    public IReadOnlyList<Intake>? Taken { get; private set; }

    public IEnumerable<Choice> Choices =>
        Expected
            .Members.Select(member => new Choice(member.Code!, member.Organ))
            .Prepend(new("", Words.Of<CollectingText>("receipt.whose.later")));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        var order = new IntakeOrder(Me.Organ, Year, By, CollectedWay.Upload, Today);
        List<Intake> taken = [];
        foreach (var file in Unclaimed)
            taken.Add(await Claim(order, file, stop));
        if (Given is { Length: > 0 } sent)
        {
            using var bytes = new MemoryStream();
            await sent.CopyToAsync(bytes, stop);
            taken.AddRange(await intake.Take(order, Path.GetFileName(sent.FileName), bytes.ToArray(), stop));
        }
        if (taken.Count == 0)
            return await Wrong(nameof(Given), Words.Of<CollectingText>("receipt.file.missing"), stop);
        Taken = taken;
        Carry(taken.OfType<Intake.Unclaimed>());
        return Page();
    }

    private async Task<Intake> Claim(IntakeOrder order, UnclaimedFile file, CancellationToken stop)
    {
        var content = Convert.TryFromBase64String(file.Content, new byte[file.Content.Length], out _)
            ? Convert.FromBase64String(file.Content)
            : [];
        return Expected.Find(file.Member ?? "") is { } member
            ? await intake.Take(order, member, file.Name, content, stop)
            : new Intake.Unclaimed(file.Name, null, content);
    }

    private void Carry(IEnumerable<Intake.Unclaimed> files)
    {
        ModelState.Clear();
        List<UnclaimedFile> carried = [];
        foreach (var file in files)
            if (carried.Sum(one => (long)one.Content.Length) + file.Content.Length < MostCarried)
                carried.Add(new() { Name = file.File, Content = Convert.ToBase64String(file.Content) });
        Unclaimed = [.. carried];
    }
}

/// <summary>A file on its way through the answer and back.</summary>
public sealed record UnclaimedFile
{
    public string Name { get; init; } = "";

    /// <summary>Its bytes, in Base64.</summary>
    public string Content { get; init; } = "";

    /// <summary>Code of the organ; nothing while it is not known.</summary>
    public string? Member { get; init; }
}
