using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Review;
using Gongkai.Storage.Accounts;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Messages;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Publishing;
using Gongkai.Storage.Registers;
using Gongkai.Storage.Sealed;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage;

/// <summary>
/// The one database, on SQLite or PostgreSQL. Other rooms reach it through <see cref="Dockets"/>, lists and stores,
/// each of which begins with an organ: the tables themselves stay inside.
/// </summary>
public abstract class Db(DbContextOptions options) : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Keys of cookies and forms, shared by all nodes.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<EntryRow> Entries => Set<EntryRow>();
    internal DbSet<DocketHead> DocketHeads => Set<DocketHead>();
    internal DbSet<JournalHead> JournalHeads => Set<JournalHead>();
    internal DbSet<SealedRow> Sealed => Set<SealedRow>();
    internal DbSet<DocketKeyRow> DocketKeys => Set<DocketKeyRow>();
    internal DbSet<FormTokenRow> FormTokens => Set<FormTokenRow>();
    internal DbSet<NumberSeriesRow> NumberSeries => Set<NumberSeriesRow>();
    internal DbSet<StoredFile> Files => Set<StoredFile>();
    internal DbSet<StoredChunk> FileChunks => Set<StoredChunk>();
    internal DbSet<PublicItem> PublicItems => Set<PublicItem>();
    internal DbSet<PublicVersion> PublicVersions => Set<PublicVersion>();
    internal DbSet<PublicFile> PublicFiles => Set<PublicFile>();
    internal DbSet<PublicContent> PublicContents => Set<PublicContent>();
    internal DbSet<RegisterRow> RegisterRows => Set<RegisterRow>();
    internal DbSet<ReportSnapshot> ReportSnapshots => Set<ReportSnapshot>();
    internal DbSet<CaseFacts> CaseFacts => Set<CaseFacts>();
    internal DbSet<Organ> Organs => Set<Organ>();
    internal DbSet<SectionRow> Sections => Set<SectionRow>();
    internal DbSet<PersonRow> People => Set<PersonRow>();
    internal DbSet<StandInRow> StandIns => Set<StandInRow>();
    internal DbSet<SettingRow> Settings => Set<SettingRow>();
    internal DbSet<OutboxRow> Outbox => Set<OutboxRow>();
    internal DbSet<SessionRow> Sessions => Set<SessionRow>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<OrganId>().HaveConversion<ColumnTypes.OrganIds>();
        configurationBuilder.Properties<DocketId>().HaveConversion<ColumnTypes.DocketIds>();
        configurationBuilder.Properties<PersonId>().HaveConversion<ColumnTypes.PersonIds>();
        configurationBuilder.Properties<SectionId>().HaveConversion<ColumnTypes.SectionIds>();
        configurationBuilder.Properties<FileDigest>().HaveConversion<ColumnTypes.FileDigests>();
        configurationBuilder.Properties<DateTime>().HaveConversion<ColumnTypes.UtcInstants>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);
    }
}
