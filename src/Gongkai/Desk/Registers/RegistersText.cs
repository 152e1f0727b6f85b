namespace Gongkai.Desk.Registers;

/// <summary>Marks the words of the registers at the desk.</summary>
public abstract class RegistersText;
