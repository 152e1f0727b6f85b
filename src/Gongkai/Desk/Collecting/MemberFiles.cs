using System.Globalization;
using Gongkai.Cases;
using Gongkai.Documents.Reports.RollingUp;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Collecting;
using Gongkai.Storage.Files;

namespace Gongkai.Desk.Collecting;

/// <summary>名单 as a file, to be amended in a spreadsheet and brought in again.</summary>
internal static class MemberFiles
{
    public static void MapMemberFiles(this WebApplication app) =>
        app.MapGet("/desk/collecting/{year:int}/members/file", Download)
            .RequireAuthorization(new AsksAttribute(Right.Report, Right.Settings));

    private static async Task<IResult> Download(int year, HttpContext http, ReportingMembers members, CancellationToken stop)
    {
        var list = await members.Of(http.Officer.Organ, year, stop);
        var csv = MemberList.Write(list.Members, (key, parts) => Words.Of<CollectingText>($"column.{key}", parts));
        return Downloads.Of(new OpenedFile(csv, "text/csv"), string.Create(CultureInfo.InvariantCulture, $"members-{year}.csv"));
    }
}
