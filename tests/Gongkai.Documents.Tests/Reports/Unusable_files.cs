using System.IO.Compression;
using System.Text;
using CsCheck;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>What cannot be read says why; nothing throws, nothing hangs.</summary>
public sealed class Unusable_files
{
    private static readonly byte[] Docx = DocxReport.Write(RandomReport.Make(1));
    private static readonly byte[] Xlsx = XlsxReport.Write(RandomReport.Make(1));
    private static readonly byte[] Html = Encoding.UTF8.GetBytes(HtmlReport.WritePage(RandomReport.Make(1)));
    private static readonly byte[] Plain = Encoding.UTF8.GetBytes(PlainTextReport.Write(RandomReport.Make(1)));

    [Fact]
    public void an_empty_file_is_told() => Code([], "report.txt").ShouldBe(UnreadableCode.Empty);

    [Fact]
    public void a_text_about_something_else_is_no_report() =>
        Code(Encoding.UTF8.GetBytes("关于2023年春节放假的通知\n一、放假时间\n二、值班安排\n三、其他事项"), "notice.txt")
            .ShouldBe(UnreadableCode.NotAReport);

    [Fact]
    public void a_cut_DOCX_is_broken() => Code(Docx[..(Docx.Length / 2)], "report.docx").ShouldBe(UnreadableCode.Broken);

    [Fact]
    public void a_picture_has_no_text_layer() =>
        Code([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "report.png").ShouldBe(UnreadableCode.NoTextLayer);

    [Fact]
    public void a_program_is_an_unknown_format() =>
        Code([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], "report.txt").ShouldBe(UnreadableCode.UnknownFormat);

    [Fact]
    public void a_file_over_the_limit_is_not_opened() =>
        ReportReader
            .Read(new byte[2000], "page.html", ReadLimits.Default with { FileBytes = 1000 })
            .ShouldBeOfType<ReportReading.Unreadable>()
            .Code.ShouldBe(UnreadableCode.TooLarge);

    [Fact]
    public void a_page_of_endless_text_ends_at_the_limit() =>
        ReportReader
            .Read(
                Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<p>政府信息公开</p>", 5_000))),
                "page.html",
                ReadLimits.Default with
                {
                    Lines = 1_000,
                }
            )
            .ShouldBeOfType<ReportReading.Unreadable>()
            .Code.ShouldBe(UnreadableCode.TooLarge);

    [Fact]
    public void deep_nesting_is_survived() =>
        Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div><table><tr><td>", 20_000))), "page.html")
            .ShouldBeOfType<ReportReading.Unreadable>();

    [Fact]
    public void a_document_that_unfolds_to_gigabytes_is_refused() =>
        Code(Package(("word/document.xml", new byte[250_000_000])), "bomb.docx").ShouldBe(UnreadableCode.TooLarge);

    [Fact]
    public void a_document_with_an_external_entity_is_refused()
    {
        const string xml =
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        Code(Package(("word/document.xml", Encoding.UTF8.GetBytes(xml))), "report.docx").ShouldBe(UnreadableCode.ExternalEntity);
    }

    [Fact]
    public void a_password_is_told() =>
        Code(
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
                "report.docx"
            )
            .ShouldBe(UnreadableCode.Encrypted);

    [Fact]
    public void a_ZIP_of_many_gives_each_report_and_each_refusal()
    {
        var zip = Package(
            ("a/report.docx", Docx),
            ("b.html", Html),
            ("c.txt", []),
            ("d.bin", [1, 2, 3]),
            ("e.txt", Encoding.UTF8.GetBytes("会议纪要"))
        );
        var read = ReportFiles.Read(zip, "all.zip").ToList();
        read.OfType<ReportReading.Report>().Select(report => report.File).ShouldBe(["all.zip/a/report.docx", "all.zip/b.html"]);
        read.OfType<ReportReading.Unreadable>()
            .Select(refused => (refused.File, refused.Code))
            .ShouldBe([("all.zip/c.txt", UnreadableCode.Empty), ("all.zip/e.txt", UnreadableCode.NotAReport)]);
    }

    [Theory]
    [InlineData("report.docx")]
    [InlineData("report.xlsx")]
    [InlineData("report.html")]
    [InlineData("report.txt")]
    [InlineData("report.md")]
    public void bytes_changed_at_random_never_throw(string file)
    {
        var seedBytes = file switch
        {
            "report.docx" => Docx,
            "report.xlsx" => Xlsx,
            "report.html" => Html,
            _ => Plain,
        };
        var mutation = Gen.Select(Gen.Int[0, seedBytes.Length - 1], Gen.Byte, Gen.Int[0, 40]);
        mutation
            .List[1, 20]
            .Sample(
                changes =>
                {
                    var bytes = seedBytes.ToList();
                    foreach (var (at, value, cut) in changes)
                    {
                        var place = Math.Min(at, bytes.Count - 1);
                        bytes[place] = value;
                        bytes.RemoveRange(place, Math.Min(cut, bytes.Count - place - 1));
                    }
                    var reading = Read([.. bytes], file);
                    // Text has no structure that could be broken: "broken" would hide a fault of ours.
                    if (file is "report.html" or "report.txt" or "report.md")
                        (reading as ReportReading.Unreadable)?.Code.ShouldNotBe(UnreadableCode.Broken);
                },
                iter: 150
            );
    }

    [Fact]
    public void any_bytes_under_any_name_never_throw() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.Int[0, Starts.Length - 1], Gen.Int[0, Names.Length - 1])
            .Sample((bytes, start, name) => Read([.. Starts[start], .. bytes], Names[name]).ShouldNotBeNull(), iter: 400);

    private static readonly string[] Names = ["a.txt", "a.html", "a.docx", "a.xlsx", "a.pdf", "a.md", "a.zip"];

    private static readonly byte[][] Starts =
    [
        [],
        Encoding.UTF8.GetBytes("%PDF-1.7\n"),
        Encoding.UTF8.GetBytes("<html><table><tr><td rowspan=9999999>"),
        [0x50, 0x4B, 3, 4],
        [0xFF, 0xFE],
        Encoding.UTF8.GetBytes("二、主动公开政府信息情况\n规章 "),
    ];

    private static ReportReading Read(byte[] bytes, string file) =>
        ReportReader.Read(bytes, file, ReadLimits.Default with { Time = TimeSpan.FromSeconds(30) });

    private static UnreadableCode Code(byte[] bytes, string file) => Read(bytes, file).ShouldBeOfType<ReportReading.Unreadable>().Code;

    private static byte[] Package(params (string Name, byte[] Bytes)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        return bytes.ToArray();
    }
}
