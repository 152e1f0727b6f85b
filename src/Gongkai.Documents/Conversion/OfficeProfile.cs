using System.Xml.Linq;

namespace Gongkai.Documents.Conversion;

/// <summary>
/// A LibreOffice profile of its own: no macros, no link updates, and the fonts of official documents replaced by what the machine has.
/// Without the aliases LibreOffice takes a sans-serif face for 仿宋.
/// </summary>
internal sealed class OfficeProfile(string folder)
{
    private const string Serif = "Noto Serif CJK SC";

    /// <summary>Fonts of GB/T 9704-2012 and the names under which they are known.</summary>
    private static readonly (string Name, bool Bold)[] s_fonts =
    [
        ("仿宋", false),
        ("仿宋_GB2312", false),
        ("FangSong", false),
        ("楷体", false),
        ("宋体", false),
        ("SimSun", false),
        ("方正小标宋简体", true),
        ("小标宋", true),
    ];

    /// <summary>The profile as LibreOffice wants it.</summary>
    public string Address => new Uri(Path.Combine(folder, "profile")).AbsoluteUri;

    /// <summary>The fontconfig file.</summary>
    public string FontFile => Path.Combine(folder, "fonts.conf");

    /// <summary>For one conversion; emptied before each.</summary>
    public string Job => Path.Combine(folder, "job");

    /// <summary>Writes what is missing and empties the job folder.</summary>
    public void Prepare()
    {
        var user = Directory.CreateDirectory(Path.Combine(folder, "profile", "user")).FullName;
        var settings = Path.Combine(user, "registrymodifications.xcu");
        if (!File.Exists(settings))
            Settings().Save(settings);
        if (!File.Exists(FontFile))
            Fonts().Save(FontFile);
        DeleteJob();
        Directory.CreateDirectory(Job);
    }

    /// <summary>The letter does not stay behind.</summary>
    public void DeleteJob()
    {
        if (Directory.Exists(Job))
            Directory.Delete(Job, recursive: true);
    }

    /// <summary>After a conversion that was ended by force the profile may be broken: the next one starts afresh.</summary>
    public void Discard()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static XDocument Fonts() =>
        new(
            new XDocumentType("fontconfig", null, "fonts.dtd", null),
            new XElement(
                "fontconfig",
                new XElement("include", new XAttribute("ignore_missing", "yes"), "/etc/fonts/fonts.conf"),
                s_fonts.Select(font => Alias(font.Name, font.Bold))
            )
        );

    private static XElement Alias(string name, bool bold) =>
        new(
            "match",
            new XAttribute("target", "pattern"),
            new XElement("test", new XAttribute("name", "family"), new XElement("string", name)),
            Edit("family", new XElement("string", Serif)),
            bold ? Edit("weight", new XElement("const", "bold")) : null
        );

    private static XElement Edit(string name, XElement value) =>
        new("edit", new XAttribute("name", name), new XAttribute("mode", "assign"), new XAttribute("binding", "strong"), value);

    private static XDocument Settings()
    {
        XNamespace oor = "http://openoffice.org/2001/registry";
        return new(
            new XElement(
                oor + "items",
                new XAttribute(XNamespace.Xmlns + "oor", oor),
                Item(oor, "/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
                Item(oor, "/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
                Item(oor, "/org.openoffice.Office.Calc/Content/Update", "Link", "1")
            )
        );
    }

    private static XElement Item(XNamespace oor, string path, string name, string value) =>
        new(
            "item",
            new XAttribute(oor + "path", path),
            new XElement("prop", new XAttribute(oor + "name", name), new XAttribute(oor + "op", "fuse"), new XElement("value", value))
        );
}
