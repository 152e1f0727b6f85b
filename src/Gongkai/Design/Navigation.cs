using Gongkai.Domain.Organs;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Gongkai.Design;

/// <summary>One place of a menu: its address, the key of its name in <see cref="DesignText"/>, and the rights of which any one opens it; none for everybody.</summary>
public sealed record Place(string Address, string Key, params IReadOnlyList<Right> Rights)
{
    /// <summary>Only where an office collects reports from organs below.</summary>
    public bool IsForCollectors { get; init; }

    public bool IsOpenTo(Officer officer) => Rights.Count == 0 || Rights.Any(officer.May);

    /// <summary>The page that is open lies here.</summary>
    public bool Holds(PathString path) => path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A named part of the desk's menu.</summary>
public sealed record PlaceGroup(string? Key, params IReadOnlyList<Place> Places)
{
    /// <summary>The place that is open: the innermost of those that hold the page.</summary>
    public Place? Here(PathString path) => Places.Where(place => place.Holds(path)).MaxBy(place => place.Address.Length);
}

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
        new("/check", "nav.check"),
    ];

    private static readonly PlaceGroup[] AllDesk =
    [
        new(
            "desk.group.cases",
            new("/desk/requests", "desk.requests", Right.ReadDockets),
            new("/desk/requests/new", "desk.register", Right.RunOffice),
            new("/desk/remedies", "desk.remedies", Right.ReadDockets)
        ),
        new(
            "desk.group.publishing",
            new("/desk/publications", "desk.publications", Right.ReadDockets),
            new("/desk/registers", "desk.registers", Right.Report),
            new("/desk/reports", "desk.reports", Right.Report, Right.Review),
            new("/desk/collecting", "desk.collecting", Right.Report) { IsForCollectors = true }
        ),
        new(
            "desk.group.house",
            new("/desk/journal", "desk.journal", Right.Audit),
            new("/desk/settings/calendar", "desk.calendar", Right.Settings),
            new("/desk/settings", "desk.settings", Right.Settings, Right.Security)
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

    /// <summary>The menu of one officer: no place that would only say no, nor one for whom no organ reports to.</summary>
    public IEnumerable<PlaceGroup> DeskOf(Officer officer, bool collects) =>
        Desk.Select(group =>
                group with
                {
                    Places = [.. group.Places.Where(place => place.IsOpenTo(officer) && (collects || !place.IsForCollectors))],
                }
            )
            .Where(group => group.Places.Count > 0);

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
