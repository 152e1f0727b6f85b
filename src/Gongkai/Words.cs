using System.Globalization;
using System.Resources;

namespace Gongkai;

/// <summary>
/// The words of one feature where no page is at hand (command line, letters, mail): from the .resx named like its marker class and beside it.
/// The neutral file is zh-CN, the .en file is complete. Pages use <c>IStringLocalizer&lt;TFeature&gt;</c>, which reads the same files.
/// </summary>
public static class Words
{
    /// <summary>The sentence of a key in the language of the moment; a key without a text is a fault, not a sentence.</summary>
    public static string Of<TFeature>(string key) =>
        Feature<TFeature>.All.GetString(key, CultureInfo.CurrentUICulture)
        ?? throw new MissingManifestResourceException($"{typeof(TFeature).Name} has no '{key}'");

    /// <summary>The sentence of a key with its parts filled in.</summary>
    public static string Of<TFeature>(string key, params object?[] parts) =>
        string.Format(CultureInfo.CurrentCulture, Of<TFeature>(key), parts);

    /// <summary>The sentence of a key in a language, whatever the language of the moment.</summary>
    public static string Of<TFeature>(CultureInfo language, string key, params object?[] parts) =>
        string.Format(
            language,
            Feature<TFeature>.All.GetString(key, language)
                ?? throw new MissingManifestResourceException($"{typeof(TFeature).Name} has no '{key}'"),
            parts
        );

    private static class Feature<TFeature>
    {
        public static readonly ResourceManager All = new(typeof(TFeature));
    }
}
