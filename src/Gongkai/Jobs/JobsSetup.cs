using Gongkai.Channels.Mail;
using Gongkai.Host;

namespace Gongkai.Jobs;

/// <summary>What runs beside the pages. The desk's process does it; one that serves the portal alone reaches no mail server.</summary>
internal static class JobsSetup
{
    public static void AddJobs(this IServiceCollection services, Faces faces, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings());
        if (!faces.HasFlag(Faces.Desk))
            return;
        services.AddSingleton<MailWriter>();
        services.AddSingleton<MailSender>();
        services.AddHostedService<OutboxJob>();
        services.AddHostedService<DailyJob>();
    }
}
