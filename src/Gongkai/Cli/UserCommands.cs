using System.CommandLine;
using System.Text.Json;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Identity;

namespace Gongkai.Cli;

/// <summary><c>gongkai user</c>: accounts from the machine itself, for a first colleague or a locked-out administrator. Each act is in the journal.</summary>
internal static class UserCommands
{
    public static Command Create() => new("user", Words.Of<UserCommandsText>("user")) { Add(), Reset(), List() };

    private static Command Add()
    {
        var signInName = new Argument<string>("sign-in-name") { Description = Words.Of<UserCommandsText>("sign-in-name") };
        var name = new Option<string>("--name")
        {
            Description = Words.Of<UserCommandsText>("name"),
            HelpName = "NAME",
            Required = true,
        };
        var roles = new Option<Role[]>("--role")
        {
            Description = Words.Of<UserCommandsText>("role", string.Join(", ", Enum.GetNames<Role>())),
            HelpName = "ROLE",
            AllowMultipleArgumentsPerToken = true,
        };
        var section = new Option<string?>("--section") { Description = Words.Of<UserCommandsText>("section"), HelpName = "NAME" };
        var data = InstalledData.Option();
        var add = new Command("add", Words.Of<UserCommandsText>("add")) { signInName, name, roles, section, data };
        add.SetAction(
            (parsed, stop) =>
                With(
                    parsed.GetRequiredValue(data),
                    async desk =>
                    {
                        var sections = await desk.Staff.Sections(desk.Organ, stop);
                        var wanted = parsed.GetValue(section);
                        var chosen = sections.FirstOrDefault(s => s.Name == wanted);
                        if (wanted is not null && chosen is null)
                            return Unusable("no-section", wanted, string.Join(", ", sections.Select(s => s.Name)));
                        var id = new PersonId(Guid.CreateVersion7());
                        var person = new NewMember(
                            parsed.GetRequiredValue(name),
                            parsed.GetRequiredValue(signInName),
                            chosen?.Id,
                            (parsed.GetValue(roles) ?? []).ToHashSet()
                        );
                        return await desk.Staff.Add(desk.Organ, id, person, Actor.Program, stop) is Decision.Refused(var reasons)
                            ? Refused(reasons)
                            : Tell("code", await desk.Accounts.Reset(id, Actor.Program, stop));
                    },
                    stop
                )
        );
        return add;
    }

    private static Command Reset()
    {
        var signInName = new Argument<string>("sign-in-name") { Description = Words.Of<UserCommandsText>("sign-in-name") };
        var data = InstalledData.Option();
        var reset = new Command("reset", Words.Of<UserCommandsText>("reset")) { signInName, data };
        reset.SetAction(
            (parsed, stop) =>
                With(
                    parsed.GetRequiredValue(data),
                    async desk =>
                        await desk.Accounts.Find(parsed.GetRequiredValue(signInName), stop) is { } account
                            ? Tell("code", await desk.Accounts.Reset(account.Person, Actor.Program, stop))
                            : Unusable("no-user", parsed.GetRequiredValue(signInName)),
                    stop
                )
        );
        return reset;
    }

    private static Command List()
    {
        var json = new Option<bool>("--json") { Description = Words.Of<UserCommandsText>("json") };
        var data = InstalledData.Option();
        var list = new Command("list", Words.Of<UserCommandsText>("list")) { json, data };
        list.SetAction(
            (parsed, stop) =>
                With(
                    parsed.GetRequiredValue(data),
                    async desk =>
                    {
                        var rows = (await desk.Staff.All(desk.Organ, stop)).Select(UserRow.Of).ToList();
                        if (parsed.GetValue(json))
                            Console.WriteLine(JsonSerializer.Serialize(rows, JsonSerializerOptions.Web));
                        else
                            rows.ForEach(row =>
                                Console.WriteLine($"{row.SignInName}\t{row.Name}\t{string.Join(',', row.Roles)}\t{row.State}")
                            );
                        return ExitCode.Done;
                    },
                    stop
                )
        );
        return list;
    }

    /// <summary>Works on the data of an installation that has been set up; the program may be running meanwhile.</summary>
    private static Task<int> With(DirectoryInfo data, Func<Desk, Task<int>> work, CancellationToken stop) =>
        InstalledData.OnOrgans(
            data,
            (services, organs) =>
                work(new(organs[0].Id, services.GetRequiredService<Staff>(), services.GetRequiredService<SignInAccounts>())),
            stop
        );

    private static int Tell(string key, params object?[] parts)
    {
        Console.WriteLine(Words.Of<UserCommandsText>(key, parts));
        return ExitCode.Done;
    }

    private static int Unusable(string key, params object?[] parts)
    {
        Console.Error.WriteLine(Words.Of<UserCommandsText>(key, parts));
        return ExitCode.Unusable;
    }

    private static int Refused(IReadOnlyList<Refusal> reasons)
    {
        foreach (var reason in reasons)
            Console.Error.WriteLine($"{Design.RefusalWords.InWords(reason)} {Design.RefusalWords.WayOut(reason)}");
        return ExitCode.Refused;
    }

    private sealed record Desk(OrganId Organ, Staff Staff, SignInAccounts Accounts);

    private sealed record UserRow(string? SignInName, string Name, IEnumerable<string> Roles, string State)
    {
        public static UserRow Of(Member member) =>
            new(
                member.SignInName,
                member.Officer.Name,
                member.Officer.Roles.Order().Select(role => role.ToString()),
                member.LeftOn is not null ? "disabled"
                    : !member.HasPassword ? "no-password"
                    : "active"
            );
    }
}

/// <summary>Marks the words of <c>gongkai user</c>.</summary>
internal abstract class UserCommandsText;
