using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Gongkai.SignIn;

/// <summary>Between the cookie and <see cref="Sessions"/>: the cookie holds only the key, everything else is asked of the server each time.</summary>
internal sealed class SessionTickets : ITicketStore
{
    public Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken) =>
        Of(httpContext).Begin(ticket.Principal.Person!.Value, cancellationToken);

    public async Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken) =>
        await Of(httpContext).Continue(key, cancellationToken) is { } session
            ? new(Authentication.Principal(session.Person, session.Organ), Authentication.Desk)
            : null;

    // A session's length does not grow; its last step is kept by the store.
    public Task RenewAsync(string key, AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task RemoveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken) =>
        Of(httpContext).End(key, cancellationToken);

    Task<string> ITicketStore.StoreAsync(AuthenticationTicket ticket) => throw new NotSupportedException();

    Task ITicketStore.RenewAsync(string key, AuthenticationTicket ticket) => throw new NotSupportedException();

    Task<AuthenticationTicket?> ITicketStore.RetrieveAsync(string key) => throw new NotSupportedException();

    Task ITicketStore.RemoveAsync(string key) => throw new NotSupportedException();

    private static Sessions Of(HttpContext http) => http.RequestServices.GetRequiredService<Sessions>();
}
