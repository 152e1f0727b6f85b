using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Collecting;

/// <summary>退回单: what the organ must mend and until when, to be printed and sent along.</summary>
public sealed class SheetModel(CollectedDesk desk, Staff staff) : CollectedPage(desk, staff)
{
    protected override async Task<bool> Load(CancellationToken stop) => await base.Load(stop) && Report.SentBack is not null;
}
