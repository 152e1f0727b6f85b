using Gongkai.Domain.Dockets;
using Gongkai.Domain.Messages;
using Gongkai.Domain.Organs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.Storage.Messages;

/// <summary>
/// 发件箱: one message to one addressee, written in the transaction of the act that brought it. It holds no address and nothing that a person wrote.
/// </summary>
internal sealed class OutboxRow
{
    public required OrganId Organ { get; init; }

    /// <summary>Also the message's own identity on its way: the same for each try.</summary>
    public required Guid Id { get; init; }

    /// <summary>One message for one step of a matter: unique within the organ.</summary>
    public required string Key { get; init; }

    public required MessageKind Kind { get; init; }

    public DocketId? Docket { get; init; }

    /// <summary>案号, where the matter has one.</summary>
    public string? Number { get; init; }

    /// <summary>The member of staff; null for applicant and organ above.</summary>
    public PersonId? Person { get; init; }

    /// <summary>What is sent along: a checkpoint as JSON.</summary>
    public string? Content { get; init; }

    public OutboxState State { get; set; }

    /// <summary>Tries that failed since it was last set to waiting.</summary>
    public int Failures { get; set; }

    public DateTime NextAt { get; set; }

    /// <summary>Until then one worker has it.</summary>
    public DateTime? LeasedUntil { get; set; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>When it was sent or given up.</summary>
    public DateTime? DoneAt { get; set; }

    /// <summary>Why the last try failed, as a code.</summary>
    public string? Problem { get; set; }
}

/// <summary>Where a message is.</summary>
public enum OutboxState
{
    /// <summary>待发送.</summary>
    Waiting,

    /// <summary>已发送.</summary>
    Sent,

    /// <summary>未能发送: given up, until somebody tries again.</summary>
    Failed,
}

internal sealed class OutboxTable : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> table)
    {
        table.ToTable("outbox").HasKey(m => new { m.Organ, m.Id });
        table.HasIndex(m => new { m.Organ, m.Key }).IsUnique();
        table.HasIndex(m => new { m.State, m.NextAt });
    }
}
