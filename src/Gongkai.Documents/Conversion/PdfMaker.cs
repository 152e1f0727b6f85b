using System.Collections.Concurrent;
using System.Diagnostics;

namespace Gongkai.Documents.Conversion;

/// <summary>
/// Makes PDFs with LibreOffice, a program of its own: own profile, no network where the system can withhold it, a time limit, a bounded
/// queue. What is missing or goes wrong is an answer, not an exception.
/// </summary>
public sealed class PdfMaker : IDisposable
{
    private const string Export = """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}""";

    private readonly PdfSettings _settings;
    private readonly SemaphoreSlim _running;
    private readonly ConcurrentBag<int> _slots;
    private readonly string? _program;
    private readonly Lazy<bool> _canCutNetwork = new(CanCutNetwork);
    private int _inside;

    /// <summary>Looks for the program once.</summary>
    public PdfMaker(PdfSettings settings)
    {
        _settings = settings;
        _running = new(settings.AtOnce);
        _slots = [.. Enumerable.Range(1, settings.AtOnce)];
        _program = settings.Program is { } named ? Existing(named) : OnPath("soffice") ?? OnPath("libreoffice");
    }

    /// <summary>LibreOffice was found.</summary>
    public bool IsAvailable => _program is not null;

    /// <summary>Makes a PDF of a DOCX.</summary>
    public async Task<PdfResult> MakeAsync(ReadOnlyMemory<byte> docx, CancellationToken stop)
    {
        if (_program is null)
            return new PdfResult.Unavailable();
        if (Interlocked.Increment(ref _inside) > _settings.AtOnce + _settings.Waiting)
        {
            Interlocked.Decrement(ref _inside);
            return new PdfResult.Busy();
        }
        try
        {
            await _running.WaitAsync(stop);
            try
            {
                return await InSlot(docx, stop);
            }
            finally
            {
                _running.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _running.Dispose();

    private async Task<PdfResult> InSlot(ReadOnlyMemory<byte> docx, CancellationToken stop)
    {
        if (!_slots.TryTake(out var slot))
            throw new InvalidOperationException("more run than there are slots");
        var profile = new OfficeProfile(Path.Combine(_settings.WorkFolder, $"office-{slot}"));
        try
        {
            profile.Prepare();
            await File.WriteAllBytesAsync(Path.Combine(profile.Job, "letter.docx"), docx, stop);
            var result = await Run(profile, stop);
            profile.DeleteJob();
            return result;
        }
        finally
        {
            _slots.Add(slot);
        }
    }

    private async Task<PdfResult> Run(OfficeProfile profile, CancellationToken stop)
    {
        using var office = Process.Start(Command(profile)) ?? throw new InvalidOperationException("soffice did not start");
        office.BeginOutputReadLine();
        office.BeginErrorReadLine();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(_settings.Limit);
        try
        {
            await office.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            office.Kill(entireProcessTree: true);
            await office.WaitForExitAsync(CancellationToken.None);
            profile.Discard();
            stop.ThrowIfCancellationRequested();
            return new PdfResult.TimedOut();
        }
        var pdf = Path.Combine(profile.Job, "letter.pdf");
        return File.Exists(pdf) ? new PdfResult.Made(await File.ReadAllBytesAsync(pdf, stop)) : new PdfResult.Failed(office.ExitCode);
    }

    private ProcessStartInfo Command(OfficeProfile profile)
    {
        string[] office =
        [
            _program!,
            $"-env:UserInstallation={profile.Address}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--convert-to",
            Export,
            "--outdir",
            profile.Job,
            Path.Combine(profile.Job, "letter.docx"),
        ];
        string[] all = _canCutNetwork.Value ? [.. s_withoutNetwork, .. office] : office;
        var start = new ProcessStartInfo(all[0], all.Skip(1))
        {
            WorkingDirectory = profile.Job,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FONTCONFIG_FILE"] = profile.FontFile;
        start.Environment["HOME"] = profile.Job;
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    private static readonly string[] s_withoutNetwork = ["unshare", "--user", "--map-current-user", "--net", "--"];

    private static bool CanCutNetwork()
    {
        if (OnPath("unshare") is null)
            return false;
        using var probe = Process.Start(
            new ProcessStartInfo(s_withoutNetwork[0], [.. s_withoutNetwork.Skip(1), "true"]) { RedirectStandardError = true }
        );
        probe!.WaitForExit();
        return probe.ExitCode == 0;
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Existing(Path.Combine(folder, program)))
            .FirstOrDefault(found => found is not null);

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
