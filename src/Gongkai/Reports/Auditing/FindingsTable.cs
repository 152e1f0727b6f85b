using Gongkai.Documents.Registers;
using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Reports.Auditing;

/// <summary>审核发现清单: findings of one report or many as a flat list for a spreadsheet.</summary>
internal static class FindingsTable
{
    private static readonly string[] Columns =
    [
        "column.file",
        "column.organ",
        "column.year",
        "column.severity",
        "column.code",
        "column.place",
        "column.quote",
        "column.message",
        "column.arithmetic",
        "column.mend",
        "column.answer",
        "column.fingerprint",
    ];

    public static RegisterTable Of(IEnumerable<AuditLine> files) =>
        new(Words.Of<AuditText>("findings"), [.. Columns.Select(Words.Of<AuditText>)], [.. files.SelectMany(Rows)]);

    private static IEnumerable<IReadOnlyList<RegisterCell>> Rows(AuditLine file) =>
        file.Unreadable is { } unreadable
            ?
            [
                [
                    RegisterCell.Of(file.File),
                    default,
                    default,
                    RegisterCell.Of(Words.Of<AuditText>("unreadable")),
                    RegisterCell.Of(unreadable.Code.ToString()),
                    default,
                    default,
                    RegisterCell.Of(AuditWords.Of(unreadable)),
                    .. new RegisterCell[4],
                ],
            ]
            : file.Findings.Select(audited => Row(file, audited));

    private static RegisterCell[] Row(AuditLine file, AuditedFinding audited)
    {
        var finding = audited.Finding;
        return
        [
            RegisterCell.Of(file.File),
            RegisterCell.Of(file.Organ),
            file.Year is { } year ? RegisterCell.Of((decimal)year) : RegisterCell.Of((string?)null),
            RegisterCell.Of(AuditWords.Of(finding.Severity)),
            RegisterCell.Of(finding.Code),
            RegisterCell.Of(AuditWords.Of(finding.Place)),
            RegisterCell.Of(finding.Place.Quote),
            RegisterCell.Of(AuditWords.Message(finding)),
            RegisterCell.Of(finding.Arithmetic),
            RegisterCell.Of(AuditWords.Mend(finding)),
            RegisterCell.Of(audited.Answer is { } answer ? AuditWords.Of(answer) : null),
            RegisterCell.Of(audited.Fingerprint),
        ];
    }
}
