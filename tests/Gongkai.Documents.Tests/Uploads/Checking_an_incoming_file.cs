using System.Text;
using CsCheck;
using Gongkai.Documents.Letters.Writing;
using Gongkai.Documents.Uploads;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Uploads;

public sealed class Checking_an_incoming_file
{
    [Fact]
    public void accepts_a_letter_of_this_program() =>
        Check("答复.docx", LetterDocx.Write(Letters.Cases.NotExistingLetter()))
            .ShouldBeOfType<UploadResult.Accepted>()
            .Type.ShouldBe(AcceptedType.Docx);

    [Fact]
    public void accepts_plain_pdf_picture_and_text()
    {
        Accepted("a.pdf", Packages.Pdf()).ShouldBe(AcceptedType.Pdf);
        Accepted("a.png", Packages.Png(800, 600)).ShouldBe(AcceptedType.Png);
        Accepted("a.txt", Encoding.UTF8.GetBytes("申请公开2025年财政决算")).ShouldBe(AcceptedType.Text);
        Accepted("a.ofd", Packages.Zip([("OFD.xml", "<OFD/>"), ("Doc_0/Document.xml", "<Document/>")])).ShouldBe(AcceptedType.Ofd);
    }

    [Fact]
    public void takes_the_type_from_the_content_when_the_name_has_no_ending() =>
        Check("扫描件", Packages.Pdf()).ShouldBe(new UploadResult.Accepted("扫描件.pdf", AcceptedType.Pdf, Packages.Pdf().Length));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")]
    [InlineData("<!doctype html><script>1</script>")]
    [InlineData("MZ\0\u0003")]
    public void refuses_what_could_act_in_a_browser_or_run(string content) =>
        Codes("a.txt", Encoding.UTF8.GetBytes(content)).ShouldBe(["upload.type-not-accepted"]);

    [Fact]
    public void refuses_a_file_whose_name_claims_another_type() =>
        Codes("a.jpg", Packages.Pdf()).ShouldBe(["upload.name-and-content-differ"]);

    [Fact]
    public void refuses_an_empty_file_and_one_that_is_too_large()
    {
        Codes("a.txt", []).ShouldBe(["upload.empty"]);
        Codes("a.txt", new byte[(20 * 1024 * 1024) + 1]).ShouldBe(["upload.too-large"]);
    }

    [Fact]
    public void refuses_an_archive_that_is_no_document() =>
        Codes("a.zip", Packages.Zip([("a.txt", "a")])).ShouldBe(["upload.archive-not-accepted"]);

    [Fact]
    public void refuses_a_package_that_unpacks_to_much_more()
    {
        var bomb = Packages.Docx(("word/media/a.xml", new string(' ', 30_000_000)));

        bomb.Length.ShouldBeLessThan(100_000);
        Codes("a.docx", bomb).ShouldBe(["upload.unpacks-too-large"]);
    }

    [Fact]
    public void refuses_a_package_of_too_many_parts() =>
        Codes("a.docx", Packages.Docx([.. Enumerable.Range(0, 2001).Select(i => ($"word/{i}.xml", "<a/>"))]))
            .ShouldBe(["upload.too-many-parts"]);

    [Theory]
    [InlineData("word/vbaProject.bin")]
    [InlineData("word/embeddings/oleObject1.bin")]
    [InlineData("word/activeX/activeX1.xml")]
    [InlineData("xl/externalLinks/externalLink1.xml")]
    public void refuses_macros_objects_and_linked_workbooks(string part) =>
        Codes("a.docx", Packages.Docx((part, "<a/>"))).ShouldBe(["upload.active-content"]);

    [Fact]
    public void refuses_a_field_that_starts_a_program() =>
        Codes("a.docx", Packages.Docx(("word/footer1.xml", "<w:p xmlns:w='x'><w:instrText> DDEAUTO c:\\cmd.exe </w:instrText></w:p>")))
            .ShouldBe(["upload.active-content"]);

    [Theory]
    [InlineData("attachedTemplate", "http://127.0.0.1/t.dotm")]
    [InlineData("image", "http://127.0.0.1/p.png")]
    [InlineData("oleObject", "file:///etc/passwd")]
    public void refuses_relationships_that_load_from_outside(string type, string target) =>
        Codes("a.docx", Packages.Docx(("word/_rels/settings.xml.rels", Packages.Relation(type, target))))
            .ShouldBe(["upload.external-link"]);

    [Fact]
    public void accepts_a_link_that_a_person_may_click() =>
        Accepted("a.docx", Packages.Docx(("word/_rels/document.xml.rels", Packages.Relation("hyperlink", "https://www.gov.cn"))))
            .ShouldBe(AcceptedType.Docx);

    [Fact]
    public void refuses_a_document_type_definition() =>
        Codes("a.docx", Packages.Docx(("customXml/item1.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")))
            .ShouldBe(["upload.unsafe-xml"]);

    [Fact]
    public void refuses_paths_that_lead_out_of_the_package() =>
        Codes("a.docx", Packages.Docx(("../../etc/cron.d/a", "a"))).ShouldBe(["upload.path-in-package"]);

    [Theory]
    [InlineData("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", "")]
    [InlineData("", "/Annots [ << /Type /Annot /A << /S /Launch /F (cmd.exe) >> >> ]")]
    public void refuses_a_pdf_that_acts(string catalog, string page) =>
        Codes("a.pdf", Packages.Pdf(catalog, page)).ShouldBe(["upload.active-content"]);

    [Fact]
    public void refuses_a_pdf_that_carries_files() =>
        Codes("a.pdf", Packages.Pdf("/Names << /EmbeddedFiles << /Names [] >> >>")).ShouldBe(["upload.carries-files"]);

    [Fact]
    public void refuses_a_picture_that_claims_a_monstrous_size() =>
        Codes("a.png", Packages.Png(100_000, 100_000)).ShouldBe(["upload.picture-too-large"]);

    [Fact]
    public void never_fails_on_any_bytes()
    {
        byte[][] heads =
        [
            [],
            "%PDF-1.7\n"u8.ToArray(),
            "PK\u0003\u0004"u8.ToArray(),
            [0xFF, 0xD8, 0xFF],
            Packages.Png(1, 1),
            Packages.Pdf(),
            Packages.Docx(),
        ];
        Gen.Select(Gen.Int[0, heads.Length - 1], Gen.Byte.Array[0, 300], Gen.Int[0, 2000])
            .Sample((head, noise, at) => Check("a", Broken(heads[head], noise, at)) is not null, iter: 3000);
    }

    private static byte[] Broken(byte[] head, byte[] noise, int at)
    {
        byte[] all = [.. head, .. noise];
        if (head.Length > 200 && at < head.Length)
            all[at] ^= 0x5A;
        return all;
    }

    private static UploadResult Check(string name, byte[] content) => new UploadCheck(new()).Check(name, content);

    private static AcceptedType Accepted(string name, byte[] content) => Check(name, content).ShouldBeOfType<UploadResult.Accepted>().Type;

    private static IEnumerable<string> Codes(string name, byte[] content) =>
        Check(name, content).ShouldBeOfType<UploadResult.Refused>().Reasons.Select(reason => reason.Code);
}
