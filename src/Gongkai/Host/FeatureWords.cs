using Gongkai.Design;
using Microsoft.Extensions.Localization;

namespace Gongkai.Host;

/// <summary>The words of the folder that a page or form lives in (namespace <c>….Apply</c> has <c>ApplyText</c>), then those common to all forms.</summary>
internal static class FeatureWords
{
    public static IStringLocalizer Beside(Type page, IStringLocalizerFactory factory)
    {
        var common = factory.Create(typeof(FormText));
        var feature = page.Assembly.GetType($"{page.Namespace}.{page.Namespace?.Split('.')[^1]}Text");
        return feature is null ? common : new FirstOf(factory.Create(feature), common);
    }

    private sealed class FirstOf(IStringLocalizer first, IStringLocalizer second) : IStringLocalizer
    {
        public LocalizedString this[string name] => first[name] is { ResourceNotFound: false } found ? found : second[name];

        public LocalizedString this[string name, params object[] arguments] =>
            first[name, arguments] is { ResourceNotFound: false } found ? found : second[name, arguments];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
            first.GetAllStrings(includeParentCultures).Concat(second.GetAllStrings(includeParentCultures));
    }
}
