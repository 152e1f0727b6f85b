namespace Gongkai.Storage.Writing;

/// <summary>
/// The write path. Work runs alone on its organ's journal, all or nothing, and its result comes back only after the commit
/// is on the disk: what was acknowledged is durable.
/// </summary>
internal abstract class Writer
{
    /// <summary>Runs work in a transaction and gives its result once that is committed; a result that is not to be kept leaves nothing.</summary>
    public abstract Task<T> Write<T>(Func<Db, CancellationToken, Task<T>> work, Func<T, bool> keep, CancellationToken stop);
}
