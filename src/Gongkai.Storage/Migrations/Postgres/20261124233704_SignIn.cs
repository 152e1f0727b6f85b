using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gongkai.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SignIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "last_code_step",
                table: "accounts",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "one_time_code",
                table: "accounts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "one_time_code_until",
                table: "accounts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "recovery_codes",
                table: "accounts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "second_factor",
                table: "accounts",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    organ = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_person",
                table: "accounts",
                column: "person",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sessions_person",
                table: "sessions",
                column: "person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropIndex(
                name: "ix_accounts_person",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "last_code_step",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "one_time_code",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "one_time_code_until",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "recovery_codes",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "second_factor",
                table: "accounts");
        }
    }
}
