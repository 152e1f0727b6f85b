using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Registers;

/// <summary>台账记录: what the annual report counts of the rows that were read. A row that no year can count is an error, as in the reading.</summary>
public static class RegisterLines
{
    private static readonly string[] Ended = ["废止", "失效"];

    /// <param name="year">The year of a register whose rows carry no day (收费).</param>
    public static (IReadOnlyList<RegisterLine> Lines, IReadOnlyList<RegisterError> Errors) Of(
        RegisterForm form,
        RegisterImport import,
        int year
    )
    {
        List<RegisterLine> lines = [];
        List<RegisterError> errors = [.. import.Errors];
        foreach (var row in import.Rows)
        {
            if (WhyNot(form, row) is { } error)
                errors.Add(error);
            else
                lines.Add(Line(form.Register, row, year));
        }
        return (lines, errors);
    }

    private static RegisterError? WhyNot(RegisterForm form, RegisterRow row)
    {
        if (form.DayField is { } field && row.Day(field) is null)
            return new(row.Number, form.LabelOf(field), "register.not-a-day", row.Text(field));
        if (Ended.Contains(row.Text("validity")) && EndOf(row) is null)
            return new(row.Number, form.LabelOf("endedOn"), "register.end-missing");
        return null;
    }

    private static RegisterLine Line(Register register, RegisterRow row, int year) =>
        register switch
        {
            Register.Penalties => new(row.Day("decidedOn")!.Value, row.Text("decisionNumber"), row.Text("violationKind")),
            Register.Coercions => new(row.Day("decidedOn")!.Value, row.Text("decisionNumber"), row.Text("coercionKind")),
            Register.Licences => new(row.Day("decidedOn")!.Value, row.Text("decisionNumber"), row.Text("decisionTitle")),
            Register.Fees => new(new(year, 12, 31), row.Text("item"), row.Text("legalBasis")) { Fen = row.Fen("amount") ?? 0 },
            _ => new(row.Day("issuedOn")!.Value, row.Text("documentNumber"), row.Text("title")) { EndedOn = EndOf(row) },
        };

    // 失效 counts as 废止: the day until which a document holds ends it as a repeal does.
    private static DateOnly? EndOf(RegisterRow row) => row.Day("endedOn") ?? row.Day("inForceUntil");
}
