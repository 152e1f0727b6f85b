using System.Security.Cryptography;
using Gongkai.Documents.Reports.Canonical;
using Gongkai.Documents.Reports.Recognition;
using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports;

/// <summary>Reads any published annual report: one call for every format. Bad input ends in a reason, never in an exception.</summary>
public static class ReportReader
{
    private const string Name = "Gongkai";

    /// <summary>Deeply nested input needs stack, not luck.</summary>
    private const int StackBytes = 128 * 1024 * 1024;

    public static ReportReading Read(byte[] bytes, string fileName, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        if (bytes.Length == 0)
            return new ReportReading.Unreadable(fileName, UnreadableCode.Empty);
        if (bytes.Length > limits.FileBytes)
            return new ReportReading.Unreadable(fileName, UnreadableCode.TooLarge);
        if (SourceReaders.IsJson(bytes, fileName))
            return ReadCanonical(bytes, fileName);
        ReportReading? reading = null;
        var thread = new Thread(() => reading = ReadNow(bytes, fileName, limits), StackBytes) { IsBackground = true };
        thread.Start();
        return thread.Join(limits.Time) ? reading! : new ReportReading.Unreadable(fileName, UnreadableCode.TooSlow);
    }

    /// <summary>Canonical JSON needs no recognition: its depth is bounded, so no thread of its own either.</summary>
    private static ReportReading ReadCanonical(byte[] bytes, string fileName)
    {
        try
        {
            return new ReportReading.Report(fileName, CanonicalReader.Read(bytes));
        }
        catch (UnreadableException unreadable)
        {
            return new ReportReading.Unreadable(fileName, unreadable.Code) { At = unreadable.At };
        }
    }

    private static ReportReading ReadNow(byte[] bytes, string fileName, ReadLimits limits)
    {
        try
        {
            var document = SourceReaders.Read(bytes, fileName, limits);
            var source = new ReportSource(fileName, Sha256: Convert.ToHexStringLower(SHA256.HashData(bytes)), ReadBy: Name);
            return ReportRecogniser.Read(document, source) is { } report
                ? new ReportReading.Report(fileName, report)
                : new ReportReading.Unreadable(fileName, UnreadableCode.NotAReport);
        }
        catch (UnreadableException unreadable)
        {
            return new ReportReading.Unreadable(fileName, unreadable.Code);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The libraries for DOCX, XLSX, HTML and PDF answer damaged bytes with exceptions of many kinds: for the batch all mean the same.
            return new ReportReading.Unreadable(fileName, UnreadableCode.Broken);
        }
    }
}
