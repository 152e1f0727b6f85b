namespace Gongkai.Cli;

/// <summary>
/// How far a long task has come, on one line that is written over; into a file or a pipe a line now and then instead.
/// </summary>
internal sealed class ProgressLine(TextWriter error)
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan NowAndThen = TimeSpan.FromSeconds(10);
    private const string EraseLine = "\r\u001b[K";

    private readonly bool _isScreen = !Console.IsErrorRedirected;
    private string? _stage;
    private long _shownAt;

    /// <summary>Shows a sentence of a stage, unless one was just shown.</summary>
    public void Show(string key, string sentence)
    {
        var patience = _isScreen ? Often : NowAndThen;
        if (key == _stage && TimeProvider.System.GetElapsedTime(_shownAt) < patience)
            return;
        var isFirst = _stage is null;
        (_stage, _shownAt) = (key, TimeProvider.System.GetTimestamp());
        if (_isScreen)
            error.Write(EraseLine + sentence);
        else if (!isFirst)
            error.WriteLine(sentence);
    }

    public void Clear()
    {
        if (_isScreen && _stage is not null)
            error.Write(EraseLine);
    }
}
