using Gongkai.Testing.Servers;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Security;

public sealed class Personal_data
{
    private const string Name = "欧阳标记";
    private const string IdNumber = "110101199001010015";
    private const string Phone = "13912345678";

    [Fact]
    public async Task typed_into_any_form_reaches_no_log_no_address_and_no_plain_byte_of_the_database()
    {
        using var folder = new TemporaryFolder();
        string log;
        await using (var program = await GongkaiProgram.ServeAsync(folder.At("data")))
        {
            using var browser = new Browser(program.Address);
            foreach (var page in new[] { "/sign-in", "/sign-in/code" })
            {
                var refused = await browser.Send(page, [.. Fields]);
                (refused.Location ?? "").ShouldNotContain(Phone);
                await browser.Post(page, [.. Fields]);
            }
            await browser.Post("/desk/settings/people/new", [.. Fields]);
            await browser.Post("/desk/nowhere", [.. Fields]);
            log = program.Log;
        }

        log.ShouldNotBeEmpty();
        foreach (var marker in new[] { Name, IdNumber, Phone })
        {
            log.ShouldNotContain(marker);
            foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
                (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(marker)).ShouldBe(-1, file);
        }
    }

    private static IEnumerable<(string, string)> Fields =>
        [
            ("Name", Name),
            ("Password", IdNumber),
            ("Code", Phone),
            ("NewPassword", "four blue kites above " + IdNumber),
            ("RepeatedPassword", "four blue kites above " + IdNumber),
            ("Form.Name", Name),
            ("Form.SignInName", Phone),
        ];
}
