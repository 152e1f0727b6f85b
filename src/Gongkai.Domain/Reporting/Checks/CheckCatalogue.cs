using Gongkai.Domain.Reporting.Checks.Metadata;
using Gongkai.Domain.Reporting.Checks.OtherReports;
using Gongkai.Domain.Reporting.Checks.PersonalData;
using Gongkai.Domain.Reporting.Checks.Printing;
using Gongkai.Domain.Reporting.Checks.Statements;
using Gongkai.Domain.Reporting.Checks.Structure;
using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks;

/// <summary>The one catalogue (审核规则目录): every check, in the order in which they run.</summary>
public static class CheckCatalogue
{
    public static IReadOnlyList<Check> All { get; } =
    [.. Numbers(), .. Form(), .. Structures(), .. Head(), .. Text(), .. Others(), .. Publicness()];

    /// <summary>Those that hold a report against other reports and its deadline: by numbers alone, without its text.</summary>
    public static IReadOnlyList<Check> AcrossReports { get; } = [.. Others()];

    /// <summary>Those that a report answers for alone.</summary>
    public static IReadOnlyList<Check> WithinReport { get; } = [.. All.Except(AcrossReports)];

    public static Check? Find(string code) => All.FirstOrDefault(check => check.Code == code);

    private static IEnumerable<Check> Numbers() =>
        [
            Table3Sums.RowSum,
            Table3Sums.Balance,
            Table3Sums.ResultSum,
            Table3Sums.ColumnShift,
            Table3Shape.MissingRow,
            Table3Shape.RepeatedRow,
            Table3Shape.MissingColumn,
            Table3Shape.BlankTotal,
            Table4Checks.RowSum,
            Table4Checks.CellCount,
            Table2Checks.Integer,
            Table2Checks.RulePower,
            Table2Checks.InForce,
            Table2Checks.MissingRow,
        ];

    private static IEnumerable<Check> Form() =>
        [
            TableForm.Missing,
            TableForm.OldForm,
            TableForm.Label,
            TableForm.Merges,
            CellForm.Blank,
            CellForm.Slash,
            CellForm.FullWidth,
            CellForm.Decimal,
            CellForm.Negative,
            CellForm.Unit,
            CellForm.Remark,
            CellForm.Thousands,
            CellForm.Unreadable,
            Residue.Left,
        ];

    private static IEnumerable<Check> Structures() =>
        [
            PartChecks.Missing,
            PartChecks.Order,
            PartHeadings.Number,
            PartHeadings.Title,
            PartChecks.Empty,
            PartChecks.Repeated,
            PartChecks.Extra,
            SubNumbers.Mix,
            SubNumbers.Gap,
            SubNumbers.Twice,
            PartChecks.ProseInTable,
            ContentChecks.Aspects,
            ContentChecks.Oversight,
            ContentChecks.BothHalves,
            CopiedText.Copied,
        ];

    private static IEnumerable<Check> Head() =>
        [
            OrganChecks.Organ,
            YearChecks.NoYear,
            YearChecks.Year,
            YearChecks.OldYear,
            YearChecks.NumbersLeft,
            OrganChecks.PublicationDate,
            OrganChecks.Basis,
        ];

    private static IEnumerable<Check> Text() =>
        [
            RequestStatements.Received,
            RequestStatements.CarriedIn,
            RequestStatements.CarriedOut,
            RequestStatements.Replied,
            OutcomeStatements.Outcome,
            OutcomeStatements.Applicant,
            RemedyStatements.Reconsideration,
            RemedyStatements.Suit,
            RemedyStatements.Result,
            NothingStatements.None,
            RequestStatements.AllDone,
            Table2Statements.Table2,
            Table2Statements.Unit,
            FeeStatements.Fee,
            FeeStatements.Missing,
            Percents.Share,
            Percents.Cut,
            Lists.Sum,
            Repeats.Twice,
            Lists.Counter,
            OutcomeStatements.Sum,
            Percents.Growth,
            Repeats.PartList,
        ];

    private static IEnumerable<Check> Others() =>
        [
            YearToYear.Carry,
            YearToYear.InForce,
            YearToYear.Remedy,
            RollUp.Sum,
            RollUp.Missing,
            RollUp.Double,
            YearToYear.Late,
            YearToYear.Early,
        ];

    private static IEnumerable<Check> Publicness() =>
        [
            PersonalDataChecks.IdentityNumber,
            PersonalDataChecks.Mobile,
            PersonalDataChecks.Person,
            PersonalDataChecks.Address,
            PersonalDataChecks.Bank,
            PersonalDataChecks.SecretMark,
            AccessChecks.TableImage,
            AccessChecks.Scan,
            AccessChecks.Headers,
            AccessChecks.Alternatives,
        ];
}
