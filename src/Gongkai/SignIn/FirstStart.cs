using Gongkai.Storage.Identity;

namespace Gongkai.SignIn;

/// <summary>首次启动: there is no default account. A code on the console, valid for ten minutes, opens the set-up page once.</summary>
internal sealed class FirstStart(TimeProvider time)
{
    private static readonly TimeSpan Valid = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private string? _hash;
    private DateTimeOffset _until;

    public string NewCode()
    {
        var code = OneTimeCode.New();
        lock (_lock)
            (_hash, _until) = (OneTimeCode.Hash(code), time.GetUtcNow() + Valid);
        return code;
    }

    public bool Accepts(string code)
    {
        lock (_lock)
            return _hash == OneTimeCode.Hash(code) && time.GetUtcNow() < _until;
    }

    /// <summary>Uses the code up; only the first of two gets through.</summary>
    public bool Use(string code)
    {
        lock (_lock)
        {
            var accepted = Accepts(code);
            if (accepted)
                _hash = null;
            return accepted;
        }
    }
}

internal static class FirstStartOffer
{
    /// <summary>Tells the operator how to begin, where nobody can sign in yet.</summary>
    public static async Task OfferSetUp(this IServiceProvider services, string address, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<SignInAccounts>().None(stop))
            Console.WriteLine(
                Words.Of<SignInText>("first-start", $"{address.TrimEnd('/')}/set-up", services.GetRequiredService<FirstStart>().NewCode())
            );
    }
}
