using System.Runtime.Versioning;
using System.Text;
using Gongkai.Documents.Conversion;
using Gongkai.Documents.Letters.Writing;
using Shouldly;
using UglyToad.PdfPig;
using Xunit;

namespace Gongkai.Documents.Tests.Conversion;

[SupportedOSPlatform("linux")]
public sealed class Making_a_pdf : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gongkai-pdf-").FullName;

    [Fact]
    public async Task gives_the_words_of_the_letter_tagged_on_a4()
    {
        using var maker = new PdfMaker(new(_folder));

        var result = await maker.MakeAsync(LetterDocx.Write(Letters.Cases.NotExistingLetter()), Stop);

        var bytes = result.ShouldBeOfType<PdfResult.Made>().Pdf.ToArray();
        using var pdf = PdfDocument.Open(bytes);
        var page = pdf.GetPage(1);
        Math.Round(page.Width).ShouldBe(595);
        Math.Round(page.Height).ShouldBe(842);
        string.Concat(page.Letters.Select(letter => letter.Value)).ShouldContain("政府信息不存在告知书");
        pdf.Structure.Catalog.CatalogDictionary.Data.Keys.ShouldContain("MarkInfo");
    }

    [Fact]
    public async Task leaves_no_letter_behind()
    {
        using var maker = new PdfMaker(new(_folder));

        await maker.MakeAsync(LetterDocx.Write(Letters.Cases.NotExistingLetter()), Stop);

        Directory.EnumerateFiles(_folder, "letter.*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task is_answered_clearly_when_libreoffice_is_missing()
    {
        using var maker = new PdfMaker(new PdfSettings(_folder) { Program = "/nowhere/soffice" });

        maker.IsAvailable.ShouldBeFalse();
        (await maker.MakeAsync(new byte[1], Stop)).ShouldBeOfType<PdfResult.Unavailable>();
    }

    [Fact]
    public async Task ends_a_program_that_takes_too_long()
    {
        using var maker = new PdfMaker(new PdfSettings(_folder) { Program = Script("sleep 60"), Limit = TimeSpan.FromMilliseconds(300) });

        (await maker.MakeAsync(new byte[1], Stop)).ShouldBeOfType<PdfResult.TimedOut>();
    }

    [Fact]
    public async Task refuses_more_than_may_wait()
    {
        var settings = new PdfSettings(_folder)
        {
            Program = Script("sleep 60"),
            Waiting = 1,
            Limit = TimeSpan.FromSeconds(2),
        };
        using var maker = new PdfMaker(settings);

        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => maker.MakeAsync(new byte[1], Stop)));

        results.Count(result => result is PdfResult.Busy).ShouldBe(1);
    }

    [Fact]
    public async Task says_so_when_the_file_cannot_be_converted()
    {
        using var maker = new PdfMaker(new PdfSettings(_folder) { Program = Script("exit 3") });

        (await maker.MakeAsync(new byte[1], Stop)).ShouldBe(new PdfResult.Failed(3));
    }

    [Fact]
    public async Task gives_the_program_no_network()
    {
        using var maker = new PdfMaker(new PdfSettings(_folder) { Program = Script("cat /proc/net/dev > letter.pdf") });

        var result = await maker.MakeAsync(new byte[1], Stop);

        var devices = Encoding
            .UTF8.GetString(result.ShouldBeOfType<PdfResult.Made>().Pdf.Span)
            .Split('\n')
            .Skip(2)
            .Where(line => line.Contains(':', StringComparison.Ordinal));
        devices.ShouldAllBe(line => line.TrimStart().StartsWith("lo:", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Script(string body)
    {
        var path = Path.Combine(_folder, "program.sh");
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
