using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Storage.Entries;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Stored_entries
{
    private static string Folder => Repository.At("tests", "Gongkai.Storage.Tests", "Golden");

    public static TheoryData<string> Goldens => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order()];

    [Fact]
    public void are_of_every_kind_that_the_domain_knows()
    {
        var known = typeof(Entry).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Entry)) && !type.IsAbstract);

        EntryKinds.All.Select(kind => kind.Type).ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public void have_a_golden_file_for_each_kind_and_shape()
    {
        List<string> missing = [];
        foreach (var kind in EntryKinds.All)
        {
            var golden = $"{kind.Name}.{kind.Shape}.json";
            if (File.Exists(Path.Combine(Folder, golden)))
                continue;
            File.WriteAllBytes(Path.Combine(Folder, golden), EntryJson.Write((Entry)Example.Of(kind.Type)));
            missing.Add(golden);
        }
        missing.ShouldBeEmpty("They are written now: look at them and commit them; they are never changed again.");
    }

    [Theory, MemberData(nameof(Goldens))]
    public void are_read_for_ever_and_written_the_same(string golden)
    {
        var parts = golden.Split('.');
        var kind = EntryKinds.Find($"{parts[0]}.{parts[1]}", int.Parse(parts[2], null));
        var json = File.ReadAllBytes(Path.Combine(Folder, golden));

        var entry = EntryJson.Read(json, kind);

        Encoding.UTF8.GetString(EntryJson.Write(entry)).ShouldBe(Encoding.UTF8.GetString(json));
        entry.GetType().ShouldBe(kind.Type);
    }

    [Theory, MemberData(nameof(Goldens))]
    public void keep_personal_values_out_of_what_is_chained(string golden)
    {
        var json = File.ReadAllBytes(Path.Combine(Folder, golden));

        var (body, values) = SealedText.Part(json);

        foreach (var value in values)
            body.ShouldNotContain(value.Value);
        SealedText.Commitments(body).ShouldBe(values.Select(value => value.Commitment()));
        SealedText.Join(body, values).Length.ShouldBe(json.Length);
    }

    [Fact]
    public void of_a_later_shape_are_refused_in_words()
    {
        var refused = Should.Throw<UnreadableEntry>(() => EntryKinds.Find("request.received", 2));

        refused.Message.ShouldContain("newer version");
        Should.Throw<UnreadableEntry>(() => EntryKinds.Find("request.unheard", 1)).Kind.ShouldBe("request.unheard");
    }
}
