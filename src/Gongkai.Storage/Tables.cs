using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Storage.Accounts;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Registers;
using Gongkai.Storage.Sealed;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.Storage;

/// <summary>Keys and indexes of the dockets' tables. Every key begins with the organ.</summary>
internal sealed class DocketTables
    : IEntityTypeConfiguration<EntryRow>,
        IEntityTypeConfiguration<DocketHead>,
        IEntityTypeConfiguration<JournalHead>,
        IEntityTypeConfiguration<SealedRow>,
        IEntityTypeConfiguration<DocketKeyRow>,
        IEntityTypeConfiguration<FormTokenRow>,
        IEntityTypeConfiguration<NumberSeriesRow>,
        IEntityTypeConfiguration<StoredFile>,
        IEntityTypeConfiguration<StoredChunk>
{
    public void Configure(EntityTypeBuilder<EntryRow> table)
    {
        table.ToTable("entries").HasKey(e => new { e.Organ, e.Seq });
        table
            .HasIndex(e => new
            {
                e.Organ,
                e.Docket,
                e.Position,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<DocketHead> table)
    {
        table.ToTable("docket_heads").HasKey(h => new { h.Organ, h.Docket });
        table.HasIndex(h => new { h.Organ, h.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<JournalHead> table) => table.ToTable("journal_heads").HasKey(h => h.Organ);

    public void Configure(EntityTypeBuilder<SealedRow> table) =>
        table
            .ToTable("sealed")
            .HasKey(s => new
            {
                s.Organ,
                s.Docket,
                s.Position,
            });

    public void Configure(EntityTypeBuilder<DocketKeyRow> table) => table.ToTable("docket_keys").HasKey(k => new { k.Organ, k.Docket });

    public void Configure(EntityTypeBuilder<FormTokenRow> table) => table.ToTable("form_tokens").HasKey(t => new { t.Organ, t.Token });

    public void Configure(EntityTypeBuilder<NumberSeriesRow> table) =>
        table.ToTable("number_series").HasKey(n => new { n.Organ, n.Series });

    public void Configure(EntityTypeBuilder<StoredFile> table) =>
        table
            .ToTable("files")
            .HasKey(f => new
            {
                f.Organ,
                f.Docket,
                f.Digest,
            });

    public void Configure(EntityTypeBuilder<StoredChunk> table) =>
        table
            .ToTable("file_chunks")
            .HasKey(c => new
            {
                c.Organ,
                c.Docket,
                c.Digest,
                c.Number,
            });
}

/// <summary>Organs, their people and settings.</summary>
internal sealed class OrganTables
    : IEntityTypeConfiguration<Organ>,
        IEntityTypeConfiguration<SectionRow>,
        IEntityTypeConfiguration<PersonRow>,
        IEntityTypeConfiguration<StandInRow>,
        IEntityTypeConfiguration<SettingRow>
{
    public void Configure(EntityTypeBuilder<Organ> table)
    {
        table.ToTable("organs").HasKey(o => o.Id);
        table.ComplexProperty(o => o.Office);
        table.ComplexProperty(o => o.Remedies);
        table.HasIndex(o => o.NumberPrefix).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SectionRow> table) => table.ToTable("sections").HasKey(s => new { s.Organ, s.Id });

    public void Configure(EntityTypeBuilder<PersonRow> table) => table.ToTable("people").HasKey(p => new { p.Organ, p.Id });

    public void Configure(EntityTypeBuilder<StandInRow> table) => table.ToTable("stand_ins").HasKey(s => new { s.Organ, s.Id });

    public void Configure(EntityTypeBuilder<SettingRow> table) => table.ToTable("settings").HasKey(s => new { s.Organ, s.Key });
}

/// <summary>One flat row a matter: what lists and reports ask.</summary>
internal sealed class FactsTable : IEntityTypeConfiguration<CaseFacts>
{
    /// <summary>Column by which lists are sorted: the day to act on, far away where there is none.</summary>
    public const string DueOrder = "DueOrder";

    public void Configure(EntityTypeBuilder<CaseFacts> table)
    {
        table.ToTable("case_facts").HasKey(f => new { f.Organ, f.Docket });
        table.Property<DateOnly>(DueOrder);
        table.HasIndex(f => new { f.Organ, f.Number });
        table.HasIndex(f => new { f.Organ, f.About }).HasFilter("about is not null").HasDatabaseName("ix_case_facts_about");
        table
            .HasIndex("Organ", "Family", DueOrder, "Number")
            .HasFilter("closed_on is null or stage = 'ToDeliver'")
            .HasDatabaseName("ix_case_facts_open_by_due");
        table
            .HasIndex(f => new
            {
                f.Organ,
                f.Family,
                f.ReportRow,
                f.ReportColumn,
                f.ClosedOn,
            })
            .HasDatabaseName("ix_case_facts_results");
        table
            .HasIndex(f => new
            {
                f.Organ,
                f.Family,
                f.ReportColumn,
                f.ReceivedOn,
                f.ClosedOn,
            })
            .HasDatabaseName("ix_case_facts_intake");
    }
}

/// <summary>Registers and frozen reports.</summary>
internal sealed class ReportTables : IEntityTypeConfiguration<RegisterRow>, IEntityTypeConfiguration<ReportSnapshot>
{
    public void Configure(EntityTypeBuilder<RegisterRow> table)
    {
        table
            .ToTable("register_rows")
            .HasKey(r => new
            {
                r.Organ,
                r.Register,
                r.Import,
                r.Line,
            });
        table.HasIndex(r => new
        {
            r.Organ,
            r.Register,
            r.LegalDay,
        });
    }

    public void Configure(EntityTypeBuilder<ReportSnapshot> table) =>
        table
            .ToTable("report_snapshots")
            .HasKey(s => new
            {
                s.Organ,
                s.Year,
                s.Version,
            });
}

/// <summary>Sign-in: the tables of ASP.NET Identity under our names.</summary>
internal sealed class AccountTables
    : IEntityTypeConfiguration<Account>,
        IEntityTypeConfiguration<SessionRow>,
        IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>,
        IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<Account> table)
    {
        table.ToTable("accounts");
        table.HasIndex(a => a.Person).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SessionRow> table)
    {
        table.ToTable("sessions").HasKey(s => s.Key);
        table.HasIndex(s => s.Person);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> table) => table.ToTable("account_claims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> table) => table.ToTable("account_logins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> table) => table.ToTable("account_tokens");

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> table) => table.ToTable("account_passkeys");
}
