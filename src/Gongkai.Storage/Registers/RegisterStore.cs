using System.Globalization;
using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.People;
using Gongkai.Domain.Reporting;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Registers;

/// <summary>台账 of an organ. A file comes in whole or not at all, as one entry of the journal with a root over its lines.</summary>
public sealed class RegisterStore
{
    private readonly Db _db;
    private readonly Writer _writer;
    private readonly OversightJournal _journal;
    private readonly TimeProvider _time;

    internal RegisterStore(Db db, Writer writer, OversightJournal journal, TimeProvider time) =>
        (_db, _writer, _journal, _time) = (db, writer, journal, time);

    /// <summary>Imports the lines of a file; the same file a second time is refused.</summary>
    public Task<Decision> Import(
        OrganId organ,
        Register register,
        IReadOnlyList<RegisterLine> lines,
        PersonId by,
        CancellationToken stop = default
    ) =>
        _writer.Write<Decision>(
            async (db, stop) =>
            {
                var act = Act.Now(Actor.Staff(by), _time);
                var entry = new RegisterImported(BeijingDay.Of(act.At), register.ToString(), lines.Count, Root(lines), by);
                await Append.Lock(db, organ, stop);
                if (await db.RegisterRows.AnyAsync(r => r.Organ == organ && r.Register == register && r.Import == entry.Root, stop))
                    return new Decision.Refused([new Refusal("register.imported-before")]);
                if (await Known(db, organ, register, lines, stop) is { Count: > 0 } known)
                    return new Decision.Refused([
                        new Refusal("register.numbers-known", null, $"{known.Count}", string.Join(' ', known.Take(3))),
                    ]);
                await _journal.Record(db, organ, act.By, act.At, [entry], stop);
                db.RegisterRows.AddRange(lines.Select((line, i) => RegisterRow.Of(organ, register, entry.Root, i + 1, line)));
                await db.SaveChangesAsync(stop);
                db.ChangeTracker.Clear();
                return new Decision.Taken(entry);
            },
            decision => decision is Decision.Taken,
            stop
        );

    /// <summary>The files that came in and are still there, the newest lines first.</summary>
    public async Task<IReadOnlyList<RegisterImportRow>> Imports(OrganId organ, Register register, CancellationToken stop = default) =>
        await Of(organ, register)
            .GroupBy(r => r.Import)
            .OrderByDescending(g => g.Max(r => r.LegalDay))
            .Select(g => new RegisterImportRow(g.Key, g.Count(), g.Min(r => r.LegalDay), g.Max(r => r.LegalDay)))
            .ToListAsync(stop);

    /// <summary>Takes an import back: its lines go, the journal keeps that they were there and why they went.</summary>
    public Task<Decision> Withdraw(
        OrganId organ,
        Register register,
        string root,
        FreeText reason,
        PersonId by,
        CancellationToken stop = default
    ) =>
        _writer.Write<Decision>(
            async (db, stop) =>
            {
                var act = Act.Now(Actor.Staff(by), _time);
                await Append.Lock(db, organ, stop);
                var rows = db.RegisterRows.Where(r => r.Organ == organ && r.Register == register && r.Import == root);
                if (await rows.ExecuteDeleteAsync(stop) is not (> 0 and var count))
                    return new Decision.Refused([new Refusal("register.no-import")]);
                var entry = new RegisterWithdrawn(BeijingDay.Of(act.At), register.ToString(), count, root, reason, by);
                await _journal.Record(db, organ, act.By, act.At, [entry], stop);
                return new Decision.Taken(entry);
            },
            decision => decision is Decision.Taken,
            stop
        );

    /// <summary>Numbers that the register holds already: imported again they would count twice. A charge comes back every year under the same item.</summary>
    private static async Task<IReadOnlyList<string>> Known(
        Db db,
        OrganId organ,
        Register register,
        IReadOnlyList<RegisterLine> lines,
        CancellationToken stop
    )
    {
        var numbers = lines.Select(line => line.Number).ToList();
        var days = lines.Select(line => line.On).Distinct().ToList();
        var rows = db.RegisterRows.Where(r => r.Organ == organ && r.Register == register && numbers.Contains(r.Number));
        if (register is Register.Fees)
            rows = rows.Where(r => days.Contains(r.LegalDay));
        return await rows.Select(r => r.Number).Distinct().Order().ToListAsync(stop);
    }

    /// <summary>What table 2 asks of a register.</summary>
    public async Task<RegisterYear> Count(OrganId organ, Register register, int year, CancellationToken stop = default)
    {
        IQueryable<RegisterRow> Rows(RegisterAsked asked) => Asked(organ, register, asked, year);
        return new(
            await Rows(RegisterAsked.Made).CountAsync(stop),
            await Rows(RegisterAsked.Ended).CountAsync(stop),
            await Rows(RegisterAsked.InForce).CountAsync(stop),
            await Rows(RegisterAsked.Charged).SumAsync(r => r.Fen ?? 0, stop)
        );
    }

    /// <summary>Every cell of table 2, from the registers.</summary>
    public async Task<IReadOnlyDictionary<CellCode, decimal>> Cells(OrganId organ, int year, CancellationToken stop = default)
    {
        Dictionary<Register, RegisterYear> years = [];
        foreach (var register in Enum.GetValues<Register>())
            years[register] = await Count(organ, register, year, stop);
        return ReportForm.F2021.Table2.Cells.ToDictionary(
            cell => cell,
            cell => RegisterQuestions.Of(cell) is var (register, asked) ? years[register].Answer(asked) : 0
        );
    }

    /// <summary>The lines behind a number of table 2, the newest first.</summary>
    public async Task<IReadOnlyList<RegisterLine>> Behind(
        OrganId organ,
        CellCode cell,
        int year,
        int page,
        int pageSize,
        CancellationToken stop = default
    ) => RegisterQuestions.Of(cell) is var (register, asked) ? await Lines(Asked(organ, register, asked, year), page, pageSize, stop) : [];

    /// <summary>How many lines there are behind a number of table 2.</summary>
    public Task<int> CountBehind(OrganId organ, CellCode cell, int year, CancellationToken stop = default) =>
        RegisterQuestions.Of(cell) is var (register, asked) ? Asked(organ, register, asked, year).CountAsync(stop) : Task.FromResult(0);

    /// <summary>The lines of a register, the newest first.</summary>
    public Task<IReadOnlyList<RegisterLine>> Lines(
        OrganId organ,
        Register register,
        int page = 1,
        int pageSize = 50,
        CancellationToken stop = default
    ) => Lines(Of(organ, register), page, pageSize, stop);

    /// <summary>How many lines came of each year, the newest first.</summary>
    public async Task<IReadOnlyList<(int Year, int Lines)>> Years(OrganId organ, Register register, CancellationToken stop = default)
    {
        var years = await Of(organ, register)
            .GroupBy(r => r.LegalDay.Year)
            .Select(g => new { Year = g.Key, Lines = g.Count() })
            .OrderByDescending(g => g.Year)
            .ToListAsync(stop);
        return [.. years.Select(year => (year.Year, year.Lines))];
    }

    private IQueryable<RegisterRow> Of(OrganId organ, Register register) =>
        _db.RegisterRows.AsNoTracking().Where(r => r.Organ == organ && r.Register == register);

    /// <summary>The one definition of each number of table 2: it is counted, summed and listed by this.</summary>
    private IQueryable<RegisterRow> Asked(OrganId organ, Register register, RegisterAsked asked, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var rows = Of(organ, register).Where(r => r.LegalDay <= last);
        return asked switch
        {
            RegisterAsked.Ended => rows.Where(r => r.EndedOn >= first && r.EndedOn <= last),
            RegisterAsked.InForce => rows.Where(r => r.EndedOn == null || r.EndedOn > last),
            _ => rows.Where(r => r.LegalDay >= first),
        };
    }

    private static async Task<IReadOnlyList<RegisterLine>> Lines(
        IQueryable<RegisterRow> rows,
        int page,
        int pageSize,
        CancellationToken stop
    )
    {
        var found = await rows.OrderByDescending(r => r.LegalDay)
            .ThenBy(r => r.Line)
            .Skip((Math.Max(page, 1) - 1) * pageSize)
            .Take(pageSize)
            .ToListAsync(stop);
        return [.. found.Select(row => row.ToLine())];
    }

    /// <summary>SM3 over the lines in their order: what was imported cannot be other lines later.</summary>
    private static string Root(IReadOnlyList<RegisterLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{line.On:yyyy-MM-dd}\t{line.Number.Length}:{line.Number}\t{line.Title.Length}:{line.Title}\t{line.EndedOn:yyyy-MM-dd}\t{line.Fen}\n"
            );
        return Convert.ToHexStringLower(Sm3.Hash(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>One file that came in.</summary>
/// <param name="Root">SM3 over its lines, which names it.</param>
/// <param name="First">Earliest day of its lines.</param>
/// <param name="Last">Latest day of its lines.</param>
public sealed record RegisterImportRow(string Root, int Lines, DateOnly First, DateOnly Last);

/// <summary>One stored row of a register.</summary>
internal sealed class RegisterRow
{
    public required OrganId Organ { get; init; }
    public required Register Register { get; init; }

    /// <summary>Root of the import that brought it.</summary>
    public required string Import { get; init; }

    public required int Line { get; init; }
    public required DateOnly LegalDay { get; init; }
    public required string Number { get; init; }
    public required string Title { get; init; }
    public DateOnly? EndedOn { get; init; }
    public long? Fen { get; init; }

    public static RegisterRow Of(OrganId organ, Register register, string import, int number, RegisterLine line) =>
        new()
        {
            Organ = organ,
            Register = register,
            Import = import,
            Line = number,
            LegalDay = line.On,
            Number = line.Number,
            Title = line.Title,
            EndedOn = line.EndedOn,
            Fen = line.Fen,
        };

    public RegisterLine ToLine() => new(LegalDay, Number, Title) { EndedOn = EndedOn, Fen = Fen };
}
