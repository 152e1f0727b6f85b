using System.Globalization;
using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Gongkai.Desk.Journal;

/// <summary>操作日志: what happened in the organ, when and by whom, for the audit administrator; never what stands in it.</summary>
[Asks(Right.Audit)]
public sealed class IndexModel(OversightReader journal, Staff staff, IStringLocalizer<Desk.EntryKinds> kinds) : DeskPage
{
    public const int Size = 50;

    private IReadOnlyDictionary<PersonId, string> _names = new Dictionary<PersonId, string>();

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    // "page" is a word of the router's own.
    [FromQuery(Name = "page")]
    [BindProperty(SupportsGet = true)]
    public int? PageNumber { get; set; }

    public JournalPage Found { get; private set; } = new(0, []);

    public IEnumerable<Choice> Kinds =>
        Storage.Entries.EntryKinds.All.Select(kind => new Choice(kind.Name, kinds[kind.Name])).OrderBy(kind => kind.Value).Prepend(Every);

    public IEnumerable<Choice> People =>
        _names.Select(name => new Choice(name.Key.ToString(), name.Value)).OrderBy(c => c.Label).Prepend(Every);

    private static Choice Every => new("", Words.Of<JournalText>("every"));

    public string NameOf(Domain.Dockets.Actor actor) =>
        actor.Kind is Domain.Dockets.ActorKind.Staff
            ? _names.GetValueOrDefault(actor.Person, actor.Person.ToString())
            : Words.Of<JournalText>($"actor.{actor.Kind}");

    public static string InWords(DateTime instant) => instant.InBeijing.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    protected override async Task<bool> Load(CancellationToken stop)
    {
        _names = await staff.Names(Me.Organ, stop);
        var asked = new JournalQuestion(
            string.IsNullOrEmpty(Kind) ? null : Kind,
            PersonId.TryParse(Person, out var person) ? person : null,
            Since
        );
        Found = await journal.Page(Me.Organ, asked, Math.Max(PageNumber ?? 1, 1), Size, stop);
        return true;
    }
}
