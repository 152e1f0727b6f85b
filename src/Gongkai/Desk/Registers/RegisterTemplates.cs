using Gongkai.Cases;
using Gongkai.Documents.Registers;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Files;

namespace Gongkai.Desk.Registers;

/// <summary>导入模板: an empty workbook with the columns of a register; a star marks those that must be filled.</summary>
internal static class RegisterTemplates
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapRegisterTemplates(this WebApplication app) =>
        app.MapGet("/desk/registers/{code}/template", Download).RequireAuthorization(new AsksAttribute(Right.Report));

    private static IResult Download(string code)
    {
        if (RegisterForms.All.FirstOrDefault(form => form.Code == code) is not { } form)
            return Results.NotFound();
        var columns = form.Columns.Select(column => column.Required ? $"{column.Label}*" : column.Label);
        var book = RegisterWorkbook.Write(new RegisterTable(form.Title, [.. columns], []));
        return Downloads.Of(new OpenedFile(book, Xlsx), $"{form.Code}.xlsx");
    }
}
