using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>
/// A web page, whole or a piece. The report's own element is the smallest that holds most of its headings and labels; everything else on the page
/// is outside. Layout tables are opened, true tables become grids.
/// </summary>
internal static class HtmlSource
{
    private const int DeepestNesting = 300;

    public static SourceDocument Read(byte[] bytes, ReadLimits limits)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 4096));
        var (text, charset) = TextDecoding.Decode(bytes, HtmlHead.Charset(head));
        return Read(text, $"text/html; charset={charset}", limits);
    }

    public static SourceDocument Read(string html, string mediaType, ReadLimits limits)
    {
        if (html.Length > limits.Characters * 3)
            throw new UnreadableException(UnreadableCode.TooLarge);
        var document = new HtmlParser().ParseDocument(html);
        var builder = new SourceBuilder(limits);
        foreach (var (name, value) in HtmlHead.Metadata(document))
            builder.Metadata.TryAdd(name, value);
        if (document.Body is { } body)
            new HtmlWalk(builder, HtmlBody.Find(body)).Block(body, inside: false, DeepestNesting);
        return builder.Build(mediaType);
    }
}

/// <summary>Goes through a page in reading order and feeds lines, grids and pictures.</summary>
internal sealed class HtmlWalk(SourceBuilder builder, IElement report)
{
    private readonly System.Text.StringBuilder _line = new();
    private bool _inside;

    public void Block(INode node, bool inside, int depth)
    {
        inside |= ReferenceEquals(node, report);
        foreach (var child in node.ChildNodes)
            Child(child, inside, depth);
        Flush(inside);
    }

    private void Child(INode child, bool inside, int depth)
    {
        if (depth == 0)
            throw new UnreadableException(UnreadableCode.Broken);
        switch (child)
        {
            case IText text:
                _inside = inside;
                _line.Append(HtmlText.Collapse(text.Data));
                break;
            case IElement element when HtmlText.IsHidden(element):
                break;
            case IElement { LocalName: "br" or "hr" }:
                Flush(inside);
                break;
            case IElement { LocalName: "img" } picture:
                Flush(inside);
                if (inside || ReferenceEquals(picture, report))
                    builder.Picture(picture.GetAttribute("alt"), path: HtmlText.PathOf(picture));
                break;
            case IElement { LocalName: "table" } table when HtmlGrid.IsData(table):
                Flush(inside);
                HtmlGrid.Read(table, builder, outside: !inside && !ReferenceEquals(table, report));
                break;
            case IElement element when HtmlText.IsBlock(element):
                Flush(inside);
                Block(element, inside, depth - 1);
                break;
            case IElement element:
                inside |= ReferenceEquals(element, report);
                foreach (var node in element.ChildNodes)
                    Child(node, inside, depth - 1);
                break;
        }
    }

    private void Flush(bool inside)
    {
        var text = _line.ToString();
        _line.Clear();
        foreach (var line in text.Split('\n'))
            if (line.Any(c => !ReportLabel.IsSpace(c)))
                builder.Line(line, outside: !(inside || _inside));
        _inside = false;
    }
}
