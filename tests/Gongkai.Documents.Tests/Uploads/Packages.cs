using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Gongkai.Documents.Tests.Uploads;

/// <summary>Packages as somebody might send them.</summary>
internal static class Packages
{
    public const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    public const string Document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>";

    public static byte[] Docx(params (string Name, string Text)[] more) =>
        Zip([("[Content_Types].xml", Types), ("word/document.xml", Document), .. more]);

    public static byte[] Zip(IEnumerable<(string Name, string Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }

    public static string Relation(string type, string target) =>
        $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="{target}" TargetMode="External"/></Relationships>
            """;

    /// <summary>A PDF of one page whose catalogue holds something more.</summary>
    public static byte[] Pdf(string catalog = "", string more = "") =>
        Encoding.Latin1.GetBytes(
            $"""
            %PDF-1.4
            1 0 obj
            << /Type /Catalog /Pages 2 0 R {catalog} >>
            endobj
            2 0 obj
            << /Type /Pages /Kids [3 0 R] /Count 1 >>
            endobj
            3 0 obj
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {more} >>
            endobj
            trailer
            << /Root 1 0 R /Size 4 >>
            %%EOF
            """
        );

    public static byte[] Png(uint width, uint height) =>
        [
            0x89,
            0x50,
            0x4E,
            0x47,
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            0,
            0,
            0,
            13,
            (byte)'I',
            (byte)'H',
            (byte)'D',
            (byte)'R',
            .. BigEndian(width),
            .. BigEndian(height),
            8,
            2,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];

    private static byte[] BigEndian(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }
}
