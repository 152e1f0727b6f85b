using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gongkai.Storage.Publishing;

/// <summary>Tables of what is public.</summary>
internal sealed class PublicTables
    : IEntityTypeConfiguration<PublicItem>,
        IEntityTypeConfiguration<PublicVersion>,
        IEntityTypeConfiguration<PublicFile>,
        IEntityTypeConfiguration<PublicContent>
{
    public void Configure(EntityTypeBuilder<PublicItem> table)
    {
        table.ToTable("public_items").HasKey(i => i.Id);
        table.Property(i => i.Id).ValueGeneratedOnAdd();
        table.Property(i => i.Grams);
        table.HasIndex(i => new { i.Organ, i.Docket }).IsUnique();
        table.HasIndex(i => i.IndexNumber).IsUnique();
        table.HasIndex(i => new
        {
            i.Organ,
            i.Column,
            i.StatutoryItem,
            i.PublishedOn,
        });
        table.HasIndex(i => new { i.PublishedOn, i.IndexNumber });
    }

    public void Configure(EntityTypeBuilder<PublicVersion> table) =>
        table
            .ToTable("public_versions")
            .HasKey(v => new
            {
                v.Organ,
                v.Docket,
                v.Version,
            });

    public void Configure(EntityTypeBuilder<PublicFile> table) =>
        table
            .ToTable("public_files")
            .HasKey(f => new
            {
                f.Organ,
                f.Docket,
                f.Digest,
            });

    public void Configure(EntityTypeBuilder<PublicContent> table) =>
        table
            .ToTable("public_contents")
            .HasKey(c => new
            {
                c.Organ,
                c.Docket,
                c.Digest,
            });
}

/// <summary>The full-text index over what is public; the engines differ, the hits do not.</summary>
internal static class PublicSearch
{
    private const string Sqlite = """
        create virtual table public_search using fts5(grams, content='public_items', content_rowid='id', tokenize='unicode61');
        create trigger public_search_added after insert on public_items
        begin insert into public_search(rowid, grams) values (new.id, new.grams); end;
        create trigger public_search_removed after delete on public_items
        begin insert into public_search(public_search, rowid, grams) values ('delete', old.id, old.grams); end;
        create trigger public_search_changed after update on public_items
        begin
          insert into public_search(public_search, rowid, grams) values ('delete', old.id, old.grams);
          insert into public_search(rowid, grams) values (new.id, new.grams);
        end;
        """;

    private const string Postgres = "create index ix_public_items_search on public_items using gin (to_tsvector('simple', grams));";

    public static void CreatePublicSearch(this MigrationBuilder migration) =>
        migration.Sql(migration.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal) ? Sqlite : Postgres);
}
