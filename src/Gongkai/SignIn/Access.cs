using Gongkai.Domain.Organs;
using Microsoft.AspNetCore.Authorization;

namespace Gongkai.SignIn;

/// <summary>The right that a page of the desk asks for (any one of several), by the one table of rights.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AsksAttribute(params Right[] rights) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public IReadOnlyList<Right> Rights => rights;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>A page for whoever is signed in, whatever the roles.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StaffAttribute : AuthorizeAttribute;

/// <summary>A page for everyone. What carries none of these three marks is closed to all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicAttribute : Attribute, IAllowAnonymous;

/// <summary>Default deny at the edge; the domain decides again, case by case.</summary>
internal static class Access
{
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, ByRights>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(NothingButUnknownAddresses);
    }

    public static TBuilder ForEveryone<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new PublicAttribute());

    // An address that does not exist guards nothing: it is answered 404 whoever asks.
    private static AuthorizationPolicy NothingButUnknownAddresses { get; } =
        new AuthorizationPolicyBuilder()
            .RequireAssertion(asked => asked.Resource is HttpContext http && http.GetEndpoint() is null)
            .Build();

    private sealed class ByRights : AuthorizationHandler<AsksAttribute>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AsksAttribute requirement)
        {
            if (context.Resource is HttpContext http && http.SignedIn is { } officer && requirement.Rights.Any(officer.May))
                context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }
}
