namespace Gongkai.Storage.Writing;

/// <summary>Counts what this process committed, so that a finished page is kept only until something may have changed.</summary>
public sealed class StoreChanges
{
    private long _count;

    /// <summary>Grows with each commit, after it is on the disk.</summary>
    public long Count => Interlocked.Read(ref _count);

    internal void Add() => Interlocked.Increment(ref _count);
}
