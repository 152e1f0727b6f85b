using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gongkai.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CaseLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_case_facts_organ_due_on",
                table: "case_facts");

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_order",
                table: "case_facts",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.CreateIndex(
                name: "ix_case_facts_intake",
                table: "case_facts",
                columns: new[] { "organ", "family", "report_column", "received_on", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_case_facts_open_by_due",
                table: "case_facts",
                columns: new[] { "organ", "family", "due_order", "number" },
                filter: "closed_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_case_facts_results",
                table: "case_facts",
                columns: new[] { "organ", "family", "report_row", "report_column", "closed_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_case_facts_intake",
                table: "case_facts");

            migrationBuilder.DropIndex(
                name: "ix_case_facts_open_by_due",
                table: "case_facts");

            migrationBuilder.DropIndex(
                name: "ix_case_facts_results",
                table: "case_facts");

            migrationBuilder.DropColumn(
                name: "due_order",
                table: "case_facts");

            migrationBuilder.CreateIndex(
                name: "ix_case_facts_organ_due_on",
                table: "case_facts",
                columns: new[] { "organ", "due_on" });
        }
    }
}
