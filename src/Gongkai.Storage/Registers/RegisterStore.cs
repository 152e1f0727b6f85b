using System.Globalization;
using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
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
                await _journal.Record(db, organ, act.By, act.At, [entry], stop);
                db.RegisterRows.AddRange(lines.Select((line, i) => RegisterRow.Of(organ, register, entry.Root, i + 1, line)));
                await db.SaveChangesAsync(stop);
                db.ChangeTracker.Clear();
                return new Decision.Taken(entry);
            },
            decision => decision is Decision.Taken,
            stop
        );

    /// <summary>What table 2 asks of a register.</summary>
    public async Task<RegisterYear> Count(OrganId organ, Register register, int year, CancellationToken stop = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var rows = _db.RegisterRows.Where(r => r.Organ == organ && r.Register == register && r.LegalDay <= last);
        return new(
            await rows.CountAsync(r => r.LegalDay >= first, stop),
            await rows.CountAsync(r => r.EndedOn >= first && r.EndedOn <= last, stop),
            await rows.CountAsync(r => r.EndedOn == null || r.EndedOn > last, stop),
            await rows.Where(r => r.LegalDay >= first).SumAsync(r => r.Fen ?? 0, stop)
        );
    }

    /// <summary>The lines of a register, the newest first.</summary>
    public async Task<IReadOnlyList<RegisterLine>> Lines(
        OrganId organ,
        Register register,
        int page = 1,
        int pageSize = 50,
        CancellationToken stop = default
    )
    {
        var rows = await _db
            .RegisterRows.AsNoTracking()
            .Where(r => r.Organ == organ && r.Register == register)
            .OrderByDescending(r => r.LegalDay)
            .ThenBy(r => r.Line)
            .Skip((Math.Max(page, 1) - 1) * pageSize)
            .Take(pageSize)
            .ToListAsync(stop);
        return [.. rows.Select(row => row.ToLine())];
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
