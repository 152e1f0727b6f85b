using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gongkai.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class VersionsOfAReport : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_report_snapshots",
                table: "report_snapshots");

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "report_snapshots",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddPrimaryKey(
                name: "pk_report_snapshots",
                table: "report_snapshots",
                columns: new[] { "organ", "year", "version" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_report_snapshots",
                table: "report_snapshots");

            migrationBuilder.DropColumn(
                name: "version",
                table: "report_snapshots");

            migrationBuilder.AddPrimaryKey(
                name: "pk_report_snapshots",
                table: "report_snapshots",
                columns: new[] { "organ", "year" });
        }
    }
}
