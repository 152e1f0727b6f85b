namespace Gongkai.Domain.Reporting;

/// <summary>What a cell of table 2 asks of a register.</summary>
public enum RegisterAsked
{
    /// <summary>制发、作出 in the year.</summary>
    Made,

    /// <summary>废止、失效 in the year.</summary>
    Ended,

    /// <summary>现行有效 at the end of the year.</summary>
    InForce,

    /// <summary>收费金额 of the year.</summary>
    Charged,
}

/// <summary>指标口径 of table 2: which register a cell asks, and what.</summary>
public static class RegisterQuestions
{
    /// <summary>The register and question of a cell; null for a cell of another table.</summary>
    public static (Register Register, RegisterAsked Asked)? Of(CellCode cell) =>
        Registers.TryGetValue(cell.Row, out var register) ? (register, AskedBy(cell.Column)) : null;

    private static readonly Dictionary<string, Register> Registers = new(StringComparer.Ordinal)
    {
        ["T2.R1_1"] = Register.Rules,
        ["T2.R1_2"] = Register.NormativeDocuments,
        ["T2.R5_1"] = Register.Licences,
        ["T2.R6_1"] = Register.Penalties,
        ["T2.R6_2"] = Register.Coercions,
        ["T2.R8_1"] = Register.Fees,
    };

    private static RegisterAsked AskedBy(string column) =>
        column switch
        {
            "C_REPEALED" => RegisterAsked.Ended,
            "C_INFORCE" => RegisterAsked.InForce,
            "C_AMOUNT" => RegisterAsked.Charged,
            _ => RegisterAsked.Made,
        };
}
