using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Storage.Messages;

/// <summary>The outbox and what fills it by the day.</summary>
internal static class MessagesSetup
{
    public static void AddMessages(this IServiceCollection services)
    {
        services.AddScoped(s => new MailAddresses(
            s.GetRequiredService<Db>(),
            s.GetRequiredService<DocketReader>(),
            s.GetRequiredService<SettingsDesk>(),
            s.GetRequiredService<TimeProvider>()
        ));
        services.AddScoped(s => new Outbox(
            s.GetRequiredService<Db>(),
            s.GetRequiredService<Writer>(),
            s.GetRequiredService<MailAddresses>(),
            s.GetRequiredService<TimeProvider>()
        ));
        services.AddScoped(s => new OutboxList(
            s.GetRequiredService<Db>(),
            s.GetRequiredService<Writer>(),
            s.GetRequiredService<TimeProvider>()
        ));
        services.AddScoped(s => new TimelyMessages(
            s.GetRequiredService<Db>(),
            s.GetRequiredService<Writer>(),
            s.GetRequiredService<Calendars>(),
            s.GetRequiredService<JournalVerifier>(),
            s.GetRequiredService<MailAddresses>(),
            s.GetRequiredService<TimeProvider>()
        ));
    }
}
