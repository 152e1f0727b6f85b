using System.CommandLine;
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
        var place = new Place();
        var add = place.Command("add", signInName, name, roles, section);
        add.SetAction(
            (parsed, stop) =>
                With(
                    place,
                    parsed,
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
                            : Tell(person.SignInName, await desk.Accounts.Reset(id, Actor.Program, stop), parsed.GetValue(place.Json));
                    },
                    stop
                )
        );
        return add;
    }

    private static Command Reset()
    {
        var signInName = new Argument<string>("sign-in-name") { Description = Words.Of<UserCommandsText>("sign-in-name") };
        var place = new Place();
        var reset = place.Command("reset", signInName);
        reset.SetAction(
            (parsed, stop) =>
                With(
                    place,
                    parsed,
                    async desk =>
                    {
                        var typed = parsed.GetRequiredValue(signInName);
                        return await desk.Accounts.Find(typed, stop) is { } account && account.Organ == desk.Organ
                            ? Tell(typed, await desk.Accounts.Reset(account.Person, Actor.Program, stop), parsed.GetValue(place.Json))
                            : Unusable("no-user", typed);
                    },
                    stop
                )
        );
        return reset;
    }

    private static Command List()
    {
        var place = new Place();
        var list = place.Command("list");
        list.SetAction(
            (parsed, stop) =>
                With(
                    place,
                    parsed,
                    async desk =>
                    {
                        var rows = (await desk.Staff.All(desk.Organ, stop)).Select(UserRow.Of).ToList();
                        if (parsed.GetValue(place.Json))
                            JsonOutput.Write(rows);
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
    private static Task<int> With(Place place, ParseResult parsed, Func<Desk, Task<int>> work, CancellationToken stop) =>
        InstalledData.OnOrgans(
            parsed.GetRequiredValue(place.Data),
            (services, organs) =>
            {
                var named = parsed.GetValue(place.Organ);
                List<Organ> meant = [.. organs.Where(organ => named is null || organ.NumberPrefix == named)];
                return meant is [var one]
                    ? work(new(one.Id, services.GetRequiredService<Staff>(), services.GetRequiredService<SignInAccounts>()))
                    : Task.FromResult(
                        Unusable("which-organ", string.Join(", ", organs.Select(organ => $"{organ.NumberPrefix} {organ.Name}")))
                    );
            },
            stop
        );

    private static int Tell(string signInName, string code, bool json)
    {
        if (json)
            JsonOutput.Write(new { SignInName = signInName, Code = code });
        else
            Console.WriteLine(Words.Of<UserCommandsText>("code", code));
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

    // Which installation, which organ, and for whom the answer is: asked by each of these commands.
    private sealed class Place
    {
        public Option<DirectoryInfo> Data { get; } = InstalledData.Option();

        public Option<bool> Json { get; } = JsonOutput.Option();

        public Option<string?> Organ { get; } = new("--organ") { Description = Words.Of<UserCommandsText>("organ"), HelpName = "PREFIX" };

        public Command Command(string name, params IEnumerable<Symbol> own)
        {
            var command = new Command(name, Words.Of<UserCommandsText>(name));
            foreach (var symbol in own.Concat([Organ, Json, Data]))
                if (symbol is Argument argument)
                    command.Add(argument);
                else
                    command.Add((Option)symbol);
            return command;
        }
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
