using System;
using Gongkai.Storage.Publishing;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Gongkai.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Public : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "public_contents",
                columns: table => new
                {
                    organ = table.Column<Guid>(type: "uuid", nullable: false),
                    docket = table.Column<Guid>(type: "uuid", nullable: false),
                    digest = table.Column<string>(type: "text", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_public_contents", x => new { x.organ, x.docket, x.digest });
                });

            migrationBuilder.CreateTable(
                name: "public_files",
                columns: table => new
                {
                    organ = table.Column<Guid>(type: "uuid", nullable: false),
                    docket = table.Column<Guid>(type: "uuid", nullable: false),
                    digest = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_public_files", x => new { x.organ, x.docket, x.digest });
                });

            migrationBuilder.CreateTable(
                name: "public_items",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    organ = table.Column<Guid>(type: "uuid", nullable: false),
                    docket = table.Column<Guid>(type: "uuid", nullable: false),
                    index_number = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    column = table.Column<string>(type: "text", nullable: false),
                    statutory_item = table.Column<int>(type: "integer", nullable: true),
                    summary = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    topic = table.Column<string>(type: "text", nullable: true),
                    genre = table.Column<string>(type: "text", nullable: true),
                    issuing_organ = table.Column<string>(type: "text", nullable: false),
                    document_number = table.Column<string>(type: "text", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    published_on = table.Column<DateOnly>(type: "date", nullable: false),
                    changed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    validity = table.Column<string>(type: "text", nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawal = table.Column<string>(type: "text", nullable: true),
                    explanation = table.Column<string>(type: "text", nullable: true),
                    grams = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_public_items", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "public_versions",
                columns: table => new
                {
                    organ = table.Column<Guid>(type: "uuid", nullable: false),
                    docket = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    published_on = table.Column<DateOnly>(type: "date", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    change = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_public_versions", x => new { x.organ, x.docket, x.version });
                });

            migrationBuilder.CreateTable(
                name: "register_rows",
                columns: table => new
                {
                    organ = table.Column<Guid>(type: "uuid", nullable: false),
                    register = table.Column<string>(type: "text", nullable: false),
                    import = table.Column<string>(type: "text", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    legal_day = table.Column<DateOnly>(type: "date", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    fen = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_rows", x => new { x.organ, x.register, x.import, x.line });
                });

            migrationBuilder.CreateTable(
                name: "report_snapshots",
                columns: table => new
                {
                    organ = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    frozen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_snapshots", x => new { x.organ, x.year });
                });

            migrationBuilder.CreateIndex(
                name: "ix_public_items_index_number",
                table: "public_items",
                column: "index_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_public_items_organ_column_statutory_item_published_on",
                table: "public_items",
                columns: new[] { "organ", "column", "statutory_item", "published_on" });

            migrationBuilder.CreateIndex(
                name: "ix_public_items_organ_docket",
                table: "public_items",
                columns: new[] { "organ", "docket" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_public_items_published_on_index_number",
                table: "public_items",
                columns: new[] { "published_on", "index_number" });

            migrationBuilder.CreateIndex(
                name: "ix_register_rows_organ_register_legal_day",
                table: "register_rows",
                columns: new[] { "organ", "register", "legal_day" });
            migrationBuilder.CreatePublicSearch();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "public_contents");

            migrationBuilder.DropTable(
                name: "public_files");

            migrationBuilder.DropTable(
                name: "public_items");

            migrationBuilder.DropTable(
                name: "public_versions");

            migrationBuilder.DropTable(
                name: "register_rows");

            migrationBuilder.DropTable(
                name: "report_snapshots");
        }
    }
}
