namespace Gongkai.Jobs;

/// <summary>Work that is done again and again while the program runs. A round that fails is logged and the next one comes: portal and desk never wait for it.</summary>
public abstract partial class RepeatedJob(TimeSpan every, ILogger log) : BackgroundService
{
    /// <summary>One round.</summary>
    protected abstract Task Do(CancellationToken stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every);
        do
        {
            try
            {
                await Do(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFailed(log, GetType().Name, fault);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed and comes again")]
    private static partial void LogFailed(ILogger log, string job, Exception fault);
}
