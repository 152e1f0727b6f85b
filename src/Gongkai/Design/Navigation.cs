using Microsoft.AspNetCore.Routing.Patterns;

namespace Gongkai.Design;

/// <summary>One place of a menu: its address and the key of its name in <see cref="DesignText"/>.</summary>
public sealed record Place(string Address, string Key)
{
    /// <summary>The page that is open lies here.</summary>
    public bool Holds(PathString path) =>
        Address == "/desk" ? path == Address : path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A named part of the desk's menu.</summary>
public sealed record PlaceGroup(string? Key, params IReadOnlyList<Place> Places);

/// <summary>
/// The menus of both faces. A place whose page this process does not serve is left out, so that no menu leads nowhere.
/// </summary>
public sealed class Navigation(IEnumerable<EndpointDataSource> sources)
{
    private static readonly Place[] AllPortal =
    [
        new("/columns/guide", "nav.guide"),
        new("/columns/rules", "nav.rules"),
        new("/columns/statutory", "nav.statutory"),
        new("/columns/annual-reports", "nav.annual-report"),
        new("/apply", "nav.apply"),
        new("/track", "nav.track"),
    ];

    private static readonly PlaceGroup[] AllDesk =
    [
        new(null, new Place("/desk", "desk.work")),
        new(
            "desk.group.cases",
            new("/desk/requests", "desk.requests"),
            new("/desk/registration", "desk.register"),
            new("/desk/remedies", "desk.remedies")
        ),
        new(
            "desk.group.publishing",
            new("/desk/publications", "desk.publications"),
            new("/desk/registers", "desk.registers"),
            new("/desk/reports", "desk.reports")
        ),
        new(
            "desk.group.house",
            new("/desk/journal", "desk.journal"),
            new("/desk/calendar", "desk.calendar"),
            new("/desk/settings", "desk.settings")
        ),
    ];

    private readonly Lazy<IReadOnlyList<Place>> portal = new(() => [.. AllPortal.Where(place => IsServed(sources, place))]);

    private readonly Lazy<IReadOnlyList<PlaceGroup>> desk = new(() =>
        [
            .. AllDesk
                .Select(group => group with { Places = [.. group.Places.Where(place => IsServed(sources, place))] })
                .Where(group => group.Places.Count > 0),
        ]
    );

    public IReadOnlyList<Place> Portal => portal.Value;

    public IReadOnlyList<PlaceGroup> Desk => desk.Value;

    private static bool IsServed(IEnumerable<EndpointDataSource> sources, Place place) =>
        sources
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Any(endpoint => Leads(place.Address, endpoint.RoutePattern.PathSegments));

    private static bool Leads(string address, IReadOnlyList<RoutePatternPathSegment> pattern)
    {
        var parts = address.Trim('/').Split('/');
        return parts.Length == pattern.Count
            && pattern[0].Parts is [RoutePatternLiteralPart]
            && parts.Zip(pattern).All(pair => Fits(pair.First, pair.Second));
    }

    private static bool Fits(string part, RoutePatternPathSegment segment) =>
        segment.Parts is not [RoutePatternLiteralPart literal] || string.Equals(part, literal.Content, StringComparison.OrdinalIgnoreCase);
}
