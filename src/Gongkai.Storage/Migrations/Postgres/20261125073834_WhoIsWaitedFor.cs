using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gongkai.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WhoIsWaitedFor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "awaited",
                table: "case_facts",
                type: "text",
                nullable: true);

            // The stage tells it of those who have to supplement or pay; opinions come with the next entry of the case or with a rebuild.
            migrationBuilder.Sql("update case_facts set awaited = 'Supplement' where stage = 'AwaitingSupplement'");
            migrationBuilder.Sql("update case_facts set awaited = 'Payment' where stage = 'AwaitingPayment'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "awaited",
                table: "case_facts");
        }
    }
}
