using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Publishing;
using Gongkai.Items;
using Gongkai.Storage.Files;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Desk.Publications;

/// <summary>拟稿: what a drafter writes of an item.</summary>
public sealed record PublicationForm
{
    [Required(ErrorMessage = "column-missing")]
    public string? Column { get; init; }

    /// <summary>Number of the item of Art. 20.</summary>
    public int? Item { get; init; }

    public DisclosureAttribute Attribute { get; init; }

    /// <summary>Why it is withheld: code of the ground.</summary>
    public string? Ground { get; init; }

    [StringLength(1000)]
    public string? GroundReason { get; init; }

    [Required(ErrorMessage = "title-missing"), StringLength(200)]
    public string Title { get; init; } = "";

    [Required(ErrorMessage = "summary-missing"), StringLength(500)]
    public string Summary { get; init; } = "";

    [Required(ErrorMessage = "issuer-missing"), StringLength(100)]
    public string IssuingOrgan { get; init; } = "";

    [StringLength(60)]
    public string? DocumentNumber { get; init; }

    [Required(ErrorMessage = "signed-missing")]
    public DateOnly? SignedOn { get; init; }

    [StringLength(60)]
    public string? Topic { get; init; }

    [StringLength(60)]
    public string? Genre { get; init; }

    public Validity Validity { get; init; }

    [StringLength(20_000)]
    public string? Body { get; init; }

    /// <summary>Digests of attachments of the draft before that stay.</summary>
    public string[] Kept { get; init; } = [];

    public IFormFile[] Files { get; init; } = [];

    /// <summary>年度报告 as a file, whose tables the page then shows.</summary>
    public IFormFile? Report { get; init; }

    /// <summary>年度报告 that was made here and frozen: its year.</summary>
    public int? ReportYear { get; init; }

    /// <summary>The tables of the draft before stay.</summary>
    public bool KeepReport { get; init; }

    /// <summary>What changes and why, once the item is public.</summary>
    [StringLength(500)]
    public string? Change { get; init; }

    /// <summary>Starts from a draft, so that nothing is written twice.</summary>
    public static PublicationForm From(PublicationDrafted draft)
    {
        var content = draft.Content;
        return new()
        {
            Column = content.Column,
            Item = content.StatutoryItem,
            Attribute = content.Attribute,
            Ground = content.Withholding?.Ground,
            GroundReason = content.Withholding?.Reason.Value,
            Title = content.Title.Value,
            Summary = content.Summary.Value,
            IssuingOrgan = content.IssuingOrgan,
            DocumentNumber = content.DocumentNumber,
            SignedOn = content.SignedOn,
            Topic = content.Topic,
            Genre = content.Genre,
            Validity = content.Validity,
            Body = content.Body.Value,
            Kept = [.. content.Attachments.Select(file => $"{file.Digest}")],
            KeepReport = content.Report is not null,
        };
    }

    /// <summary>What was written, with its files checked; null when some of it cannot be used: <paramref name="state"/> says what.</summary>
    /// <param name="frozen">The report of <see cref="ReportYear"/>, where one is named.</param>
    public async Task<WrittenItem?> Read(PublicationContent? before, ReportItem? frozen, ModelStateDictionary state, CancellationToken stop)
    {
        var files = await Uploads.Take(Files, $"Form.{nameof(Files)}", state, stop);
        var report = frozen ?? await ReadReport(state, stop);
        if (!state.IsValid)
            return null;
        files = [.. report?.Files ?? [], .. files];
        var kept = before?.Attachments.Where(file => Kept.Contains($"{file.Digest}")) ?? [];
        var content = new PublicationContent
        {
            Title = new(Title.Trim()),
            Column = Column!,
            StatutoryItem = Column == StatutoryColumns.Statutory ? Item : null,
            Attribute = Attribute,
            Withholding = Attribute is DisclosureAttribute.Withheld ? new(Ground ?? "", new(GroundReason?.Trim() ?? "")) : null,
            Summary = new(Summary.Trim()),
            Body = new(Body?.Trim() ?? ""),
            Topic = Typed(Topic),
            Genre = Typed(Genre),
            IssuingOrgan = IssuingOrgan.Trim(),
            DocumentNumber = Typed(DocumentNumber),
            SignedOn = SignedOn!.Value,
            Validity = Validity,
            Attachments = [.. kept.Concat(files.Named()).DistinctBy(file => file.Digest)],
            Report = report?.Markup ?? (KeepReport ? before?.Report : null),
        };
        return new(content, files);
    }

    /// <summary>Reasons that belong to a field stand beside it; the others stay.</summary>
    public static Decision Beside(Decision decision, ModelStateDictionary state)
    {
        if (decision is not Decision.Refused(var reasons))
            return decision;
        foreach (var reason in reasons)
            if (FieldOf(reason.Code) is { } field)
                state.AddModelError($"Form.{field}", Design.RefusalWords.InWords(reason));
        return new Decision.Refused([.. reasons.Where(reason => FieldOf(reason.Code) is null)]);
    }

    private static string? FieldOf(string refusal) =>
        refusal switch
        {
            "publication.title-missing" => nameof(Title),
            "publication.summary-missing" => nameof(Summary),
            "publication.body-missing" => nameof(Body),
            "publication.unknown-column" => nameof(Column),
            "publication.item-missing" => nameof(Item),
            "publication.ground-missing" => nameof(Ground),
            "publication.is-public" => nameof(Attribute),
            "publication.change-not-explained" => nameof(Change),
            "publication.signed-in-future" => nameof(SignedOn),
            _ => null,
        };

    private async Task<ReportItem?> ReadReport(ModelStateDictionary state, CancellationToken stop)
    {
        const string Field = $"Form.{nameof(Report)}";
        if (Report is null || await Uploads.Take([Report], Field, state, stop) is not [var file])
            return null;
        var report = ReportItem.Of(file);
        if (report is null)
            state.AddModelError(Field, Words.Of<PublicationsText>("report-unreadable"));
        return report;
    }

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>An item as it was written, and the files that came with it.</summary>
public sealed record WrittenItem(PublicationContent Content, IReadOnlyList<IncomingFile> Files);
