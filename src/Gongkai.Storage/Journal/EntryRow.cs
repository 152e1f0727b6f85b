using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;

namespace Gongkai.Storage.Journal;

/// <summary>
/// One stored entry. Never changed, never removed. The docket is the rows of one matter in order of <see cref="Position"/>,
/// the journal the rows of one organ in order of <see cref="Seq"/>. Every column but the last is under the hash.
/// </summary>
internal sealed class EntryRow
{
    public required OrganId Organ { get; init; }

    /// <summary>Counts from 1 within the organ, without gaps.</summary>
    public required long Seq { get; init; }

    public required DocketId Docket { get; init; }

    public required string Family { get; init; }

    /// <summary>Counts from 1 within the docket, without gaps.</summary>
    public required int Position { get; init; }

    public required string Kind { get; init; }

    public required int Shape { get; init; }

    public required DateOnly LegalDay { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required string Actor { get; init; }

    /// <summary>Canonical JSON with commitments in the place of personal values.</summary>
    public required string Body { get; init; }

    /// <summary>SM3 of the hash before and this row.</summary>
    public byte[] Hash { get; set; } = [];
}

/// <summary>A docket: its number, and where it ends now.</summary>
internal sealed class DocketHead
{
    public required OrganId Organ { get; init; }
    public required DocketId Docket { get; init; }
    public required string Family { get; init; }

    /// <summary>案号 or 索引号; null while a publication is not public.</summary>
    public string? Number { get; init; }

    public required int LastPosition { get; init; }
}

/// <summary>The end of an organ's journal. Locked by each append.</summary>
internal sealed class JournalHead
{
    public required OrganId Organ { get; init; }
    public required long Size { get; init; }
    public required byte[] Hash { get; init; }
}

/// <summary>One intent, one matter: a form that was used, and what it began.</summary>
internal sealed class FormTokenRow
{
    public required OrganId Organ { get; init; }
    public required string Token { get; init; }
    public required DocketId Docket { get; init; }

    /// <summary>How many entries it appended; a repeat is answered with them.</summary>
    public required int Entries { get; init; }

    public required DateTime UsedAt { get; init; }
}

/// <summary>A series of numbers without gaps, and the last one given.</summary>
internal sealed class NumberSeriesRow
{
    public required OrganId Organ { get; init; }
    public required string Series { get; init; }
    public required int LastNumber { get; init; }
}
