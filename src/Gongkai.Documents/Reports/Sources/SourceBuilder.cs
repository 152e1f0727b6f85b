using System.Text;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>Collects lines and cells in reading order and keeps count of lines and offsets.</summary>
internal sealed class SourceBuilder(ReadLimits limits)
{
    private readonly StringBuilder _content = new();
    private readonly List<SourceLine> _lines = [];
    private readonly List<SourceBlock> _blocks = [];

    public List<string> Notes { get; } = [];
    public List<Place> EditingTraces { get; } = [];
    public Dictionary<string, string> Metadata { get; } = new(StringComparer.OrdinalIgnoreCase);
    public bool LayoutRecovered { get; set; }

    /// <summary>Signs of markup that count as padding at both ends of a line.</summary>
    public string Markup { get; init; } = "";

    /// <summary>Adds a line of running text.</summary>
    public void Line(string printed, int? page = null, string? path = null, bool outside = false) =>
        _blocks.Add(Register(printed, page, path, outside, inGrid: false));

    /// <summary>Adds the lines of a cell and tells where its text stands. Paragraphs are joined without a space.</summary>
    public SourceSpan Cell(IEnumerable<string> paragraphs, int? page = null, string? path = null, bool outside = false)
    {
        var lines = paragraphs.Select(paragraph => Register(paragraph, page, path, outside, inGrid: true)).ToList();
        if (lines.Count == 0)
            lines.Add(Register("", page, path, outside, inGrid: true));
        return Join(lines, path);
    }

    /// <summary>One text out of several lines of one cell.</summary>
    public static SourceSpan Join(IReadOnlyList<SourceLine> lines, string? path)
    {
        var filled = lines.Where(line => line.Text.Length > 0).ToList();
        if (filled.Count == 0)
            return lines[0].Span with { Path = path };
        return new(
            string.Concat(filled.Select(line => line.Text)),
            filled[0].Number,
            filled[0].Start,
            filled[^1].End,
            filled[0].Page,
            path
        );
    }

    /// <summary>Registers a line as part of a grid that is added later.</summary>
    public SourceLine GridLine(string printed, int? page = null) => Register(printed, page, path: null, outside: false, inGrid: true);

    public void Add(SourceBlock block) => _blocks.Add(block);

    public void Picture(string? alternative, int? page = null, string? path = null) =>
        _blocks.Add(new SourcePicture(alternative, new("", _lines.Count + 1, _content.Length, _content.Length, page, path)));

    public SourceDocument Build(string mediaType) =>
        new(mediaType, _content.ToString(), _lines, _blocks)
        {
            EditingTraces = EditingTraces,
            Metadata = Metadata,
            Notes = Notes,
            LayoutRecovered = LayoutRecovered,
        };

    private SourceLine Register(string printed, int? page, string? path, bool outside, bool inGrid)
    {
        if (_content.Length + printed.Length > limits.Characters || _lines.Count >= limits.Lines)
            throw new UnreadableException(UnreadableCode.TooLarge);
        var (from, to) = Trimmed(printed);
        var start = _content.Length;
        var line = new SourceLine(_lines.Count + 1, start + from, start + to, printed[from..to])
        {
            Printed = printed,
            Page = page,
            Path = path,
            IsOutside = outside,
            IsInGrid = inGrid,
        };
        _content.Append(printed).Append('\n');
        _lines.Add(line);
        return line;
    }

    private bool IsPadding(char c) => ReportLabel.IsSpace(c) || Markup.Contains(c, StringComparison.Ordinal);

    private (int From, int To) Trimmed(string printed)
    {
        var from = 0;
        var to = printed.Length;
        while (from < to && IsPadding(printed[from]))
            from++;
        while (to > from && IsPadding(printed[to - 1]))
            to--;
        return (from, to);
    }
}
