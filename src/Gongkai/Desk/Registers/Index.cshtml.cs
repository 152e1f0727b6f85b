using Gongkai.Documents.Registers;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Registers;

namespace Gongkai.Desk.Registers;

/// <summary>台账: what table 2 of the annual report counts and no docket holds.</summary>
[Asks(Right.Report)]
public sealed class IndexModel(RegisterStore registers) : DeskPage
{
    private readonly Dictionary<string, IReadOnlyList<(int Year, int Lines)>> _years = [];

    /// <summary>This year and the two before.</summary>
    public IEnumerable<int> Years => Enumerable.Range(0, 3).Select(back => Today.Year - back);

    /// <summary>Lines of a register in a year.</summary>
    public int Lines(RegisterForm form, int year) => _years[form.Code].FirstOrDefault(lines => lines.Year == year).Lines;

    /// <summary>All lines of a register.</summary>
    public int Total(RegisterForm form) => _years[form.Code].Sum(lines => lines.Lines);

    protected override async Task<bool> Load(CancellationToken stop)
    {
        foreach (var form in RegisterForms.All)
            _years[form.Code] = await registers.Years(Me.Organ, form.Register, stop);
        return true;
    }
}
