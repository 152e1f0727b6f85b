namespace Gongkai.Tests.SignIn.Fixture;

/// <summary>The program on a store in which nobody was ever set up.</summary>
public sealed class EmptyTownHall : TownHall
{
    protected override Task Settle() => Task.CompletedTask;
}
