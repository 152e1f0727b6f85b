using System.ComponentModel.DataAnnotations;
using System.Text;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Host;
using Gongkai.Reports.Auditing;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.Portal.Check;

/// <summary>年度报告核对: anybody's report as a file or as text, read and audited at once. Nothing is stored: the answer is all that remains.</summary>
[Public]
[EnableRateLimiting(RateLimits.Check)]
[RequestSizeLimit(LargestBody)]
[RequestFormLimits(ValueLengthLimit = LargestBody, MultipartBodyLengthLimit = LargestBody)]
public sealed class ReportCheckModel(TimeProvider time) : PageModel
{
    public const int LargestMegabytes = 20;
    private const int LargestBody = (LargestMegabytes + 1) * 1024 * 1024;

    /// <summary>Reading is work for the processor: one report for each core at a time, the others wait.</summary>
    private static readonly SemaphoreSlim Room = new(Environment.ProcessorCount);

    private static readonly ReadLimits Limits = ReadLimits.Default with
    {
        FileBytes = LargestMegabytes * 1_000_000,
        Characters = 1_000_000,
        Time = TimeSpan.FromSeconds(20),
    };

    [BindProperty]
    public CheckForm Form { get; set; } = new();

    /// <summary>What was found; null before anything was given, or when it could not be read.</summary>
    public CheckedReport? Result { get; private set; }

    /// <summary>The day of the audit, for the sheet.</summary>
    public DateOnly Today => time.Today;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || await Given(stop) is not var (name, bytes))
            return Page();
        await Room.WaitAsync(stop);
        try
        {
            var audited = await Task.Run(
                () => AuditedFile.Of(ReportReader.Read(bytes, name, Limits), new AuditContext(time.Today)),
                CancellationToken.None
            );
            if (audited.Unreadable is { } unreadable)
                ModelState.AddModelError(Form.File is null ? "Form.Text" : "Form.File", AuditWords.Of(unreadable));
            else
                Result = new(audited);
        }
        finally
        {
            Room.Release();
        }
        return Page();
    }

    /// <summary>The file, or else the text that was pasted: the source of a page, or plain.</summary>
    private async Task<(string Name, byte[] Bytes)?> Given(CancellationToken stop)
    {
        if (Form.File is { } file)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, stop);
            return (Path.GetFileName(file.FileName), bytes.ToArray());
        }
        if (Form.Text is { Length: > 0 } text)
            return (text.Contains("<table", StringComparison.OrdinalIgnoreCase) ? "text.html" : "text.txt", Encoding.UTF8.GetBytes(text));
        ModelState.AddModelError("Form.File", Words.Of<CheckText>("nothing"));
        return null;
    }
}

/// <summary>One report: a file, or its text.</summary>
public sealed record CheckForm
{
    public IFormFile? File { get; init; }

    [StringLength(1_000_000)]
    public string? Text { get; init; }
}

/// <summary>Marks the words of the page.</summary>
public abstract class CheckText;
