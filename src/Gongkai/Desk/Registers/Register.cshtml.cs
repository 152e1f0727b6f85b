using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Desk.Files;
using Gongkai.Documents.Registers;
using Gongkai.Documents.Uploads;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.SignIn;
using Gongkai.Storage.Registers;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Registers;

/// <summary>一本台账: its lines, and the import of a file, whole or not at all, with every mistake by row and column.</summary>
[Asks(Right.Report)]
public sealed class RegisterModel(RegisterStore registers) : DeskPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public ImportForm Form { get; set; } = new();

    /// <summary>Rows of a page.</summary>
    public static int Size => 50;

    public RegisterForm Kind { get; private set; } = null!;

    public IReadOnlyList<(int Year, int Lines)> Years { get; private set; } = [];

    public IReadOnlyList<RegisterLine> Lines { get; private set; } = [];

    /// <summary>The files that it consists of.</summary>
    public IReadOnlyList<RegisterImportRow> Imports { get; private set; } = [];

    /// <summary>What is wrong in the file that was sent; nothing of it was taken.</summary>
    public IReadOnlyList<RegisterError> Errors { get; private set; } = [];

    /// <summary>The rows of this register carry no day: the year is chosen.</summary>
    public bool AsksYear => Kind.DayField is null;

    public IEnumerable<Choice> YearChoices =>
        Enumerable.Range(0, 6).Select(back => $"{Today.Year - back}").Select(year => new Choice(year, year));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (Form.File is not { Length: > 0 } file)
            return await Wrong("Form.File", Words.Of<RegistersText>("file.missing"), stop);
        var content = await Uploads.Bytes(file, stop);
        if (WhyNotOpen(file.FileName, content) is { } reason)
            return await Wrong("Form.File", reason, stop);
        var (lines, errors) = RegisterLines.Of(Kind, RegisterReader.Read(Kind, content), Form.Year ?? Today.Year);
        Errors = errors;
        return errors.Count > 0
            ? await Wrong("Form.File", Words.Of<RegistersText>("file.errors", errors.Count), stop)
            : await Answer(
                await registers.Import(Me.Organ, Kind.Register, lines, Me.Id, stop),
                "imported",
                $"/desk/registers/{Kind.Code}",
                stop
            );
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (RegisterForms.All.FirstOrDefault(form => form.Code == Code) is not { } kind)
            return false;
        Kind = kind;
        PageNumber = Math.Max(PageNumber, 1);
        Years = await registers.Years(Me.Organ, kind.Register, stop);
        Imports = await registers.Imports(Me.Organ, kind.Register, stop);
        Lines = await registers.Lines(Me.Organ, kind.Register, PageNumber, Size, stop);
        return true;
    }

    // A workbook is a package that could hold anything; CSV is text, in whichever encoding, and the reader judges it.
    private static string? WhyNotOpen(string name, ReadOnlyMemory<byte> content) =>
        content.Span.StartsWith("PK"u8) && Uploads.Check.Check(name, content) is UploadResult.Refused(var reasons)
            ? string.Join(' ', reasons.Select(reason => reason.InWords()))
        : content.Length > Uploads.Limits.Length ? Words.Of<RegistersText>("file.too-large")
        : null;
}

/// <summary>A file, and the year where its rows carry none.</summary>
public sealed record ImportForm
{
    public IFormFile? File { get; init; }

    [Range(2000, 2100)]
    public int? Year { get; init; }
}
