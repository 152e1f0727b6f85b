using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gongkai.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RemediesOfAMatter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "about",
                table: "case_facts",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_facts_about",
                table: "case_facts",
                columns: new[] { "organ", "about" },
                filter: "about is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_case_facts_about",
                table: "case_facts");

            migrationBuilder.DropColumn(
                name: "about",
                table: "case_facts");
        }
    }
}
