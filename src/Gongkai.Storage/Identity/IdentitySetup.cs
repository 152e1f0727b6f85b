using Gongkai.Storage.Writing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gongkai.Storage.Identity;

/// <summary>People, accounts and sessions; and the keys of cookies and forms, which all nodes share through the database.</summary>
internal static class IdentitySetup
{
    public static void AddIdentity(this IServiceCollection services)
    {
        services.AddSingleton<OversightJournal>();
        services.AddSingleton<AccountSecrets>();
        services.AddScoped(s => new SignInAccounts(
            s.GetRequiredService<Db>(),
            s.GetRequiredService<Writer>(),
            s.GetRequiredService<OversightJournal>(),
            s.GetRequiredService<AccountSecrets>(),
            s.GetRequiredService<TimeProvider>()
        ));
        services.AddScoped(s => new Sessions(
            s.GetRequiredService<Db>(),
            s.GetRequiredService<Writer>(),
            s.GetRequiredService<TimeProvider>()
        ));
        services.AddScoped(s => new SettingsDesk(
            s.GetRequiredService<Writer>(),
            s.GetRequiredService<OversightJournal>(),
            s.GetRequiredService<TimeProvider>()
        ));
        services.AddScoped(s => new Staff(s.GetRequiredService<Db>(), s.GetRequiredService<SettingsDesk>()));
        services.AddScoped(s => new Chains(s.GetRequiredService<Db>(), s.GetRequiredService<SettingsDesk>()));
        services.AddScoped(s => new OversightReader(s.GetRequiredService<Db>()));
        services.AddKeyRing();
    }

    private static void AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("gongkai");
        services.AddSingleton<SealedKeys>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(s => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            options.XmlRepository = new StoredKeys(s.GetRequiredService<IServiceScopeFactory>());
            options.XmlEncryptor = s.GetRequiredService<SealedKeys>();
        }));
    }
}
