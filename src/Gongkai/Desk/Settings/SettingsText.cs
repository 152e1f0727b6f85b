using Gongkai.Design;
using Gongkai.Domain.Organs;

namespace Gongkai.Desk.Settings;

/// <summary>Marks the words of the settings.</summary>
public abstract class SettingsText;

/// <summary>Names of roles, and people and sections as choices.</summary>
internal static class SettingsWords
{
    public static string InWords(this Role role) => Words.Of<SettingsText>($"role.{role}");

    public static string InWords(this IEnumerable<Role> roles) =>
        string.Join(Words.Of<SettingsText>("comma"), roles.Order().Select(InWords));

    public static Choice Nothing => new("", Words.Of<SettingsText>("nothing"));

    public static IEnumerable<Choice> AsChoices(this IEnumerable<Section> sections) =>
        sections.Select(section => new Choice(section.Id.ToString(), section.Name)).Prepend(Nothing);
}
