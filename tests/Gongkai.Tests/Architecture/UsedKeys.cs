using System.Text.RegularExpressions;

namespace Gongkai.Tests.Architecture;

/// <summary>
/// Which keys of texts the sources ask for: literally ("home"), or put together from parts that themselves stand in the sources
/// ("{kind}.title", where some kind is "not-found"). A refusal's code asks for its way out as well.
/// </summary>
internal sealed partial class UsedKeys
{
    private readonly HashSet<string> _literals = [];
    private readonly HashSet<string> _names = [];
    private readonly List<Regex> _patterns = [];

    public static UsedKeys InSources()
    {
        var used = new UsedKeys();
        foreach (var file in SourceFile.Under("src", ".cs", ".cshtml", ".csv"))
            used.Read(file);
        return used;
    }

    public bool Contains(string key) =>
        _literals.Contains(key)
        || (key.EndsWith(".wayOut", StringComparison.Ordinal) && Contains(key[..^".wayOut".Length]))
        || _patterns.Exists(pattern => pattern.Match(key) is { Success: true } match && match.Groups.Values.Skip(1).All(IsKnown));

    // A number of the field, such as the part of a row's code, is counted and not written.
    private bool IsKnown(Group part) =>
        part.Value.All(char.IsAsciiDigit) || _literals.Contains(part.Value) || _names.Contains(Plain(part.Value));

    private void Read(SourceFile file)
    {
        var text = file.Text;
        // Inside an attribute of a page the quotes of a key stand between those of the attribute: title="@Text["home"]".
        foreach (Match literal in Literal().Matches(text).Concat(Indexed().Matches(text)))
        {
            var value = literal.Groups[1].Value;
            if (value.Contains('{', StringComparison.Ordinal))
                _patterns.Add(new('^' + string.Join("(.+)", Hole().Split(value).Select(Regex.Escape)) + '$'));
            else
                _literals.Add(value);
        }
        foreach (Match name in Name().Matches(text))
            _names.Add(Plain(name.Value));
    }

    /// <summary>InHand and in-hand are one name.</summary>
    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex(@"""((?:[^""{}\\\n]|\\.|\{[^{}\n]*\})*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\[\$?""((?:[^""{}\\\n]|\\.|\{[^{}\n]*\})*)""")]
    private static partial Regex Indexed();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_-]*")]
    private static partial Regex Name();
}
