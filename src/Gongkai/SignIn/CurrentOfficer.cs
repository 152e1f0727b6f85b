using Gongkai.Domain.Organs;

namespace Gongkai.SignIn;

/// <summary>Who is here: the officer of the signed-in person, read once per request.</summary>
public static class CurrentOfficer
{
    extension(HttpContext http)
    {
        /// <summary>The officer, or null for a visitor.</summary>
        public Officer? SignedIn => http.Features.Get<Officer>();

        /// <summary>The officer of a page that only staff can open.</summary>
        public Officer Officer => http.SignedIn ?? throw new InvalidOperationException("a page of the desk was opened without sign-in");
    }
}
