namespace Gongkai.Domain.Reporting;

/// <summary>台账: what table 2 of the annual report counts and no docket holds.</summary>
public enum Register
{
    /// <summary>规章, Art. 20 (1).</summary>
    Rules,

    /// <summary>行政规范性文件, Art. 20 (1).</summary>
    NormativeDocuments,

    /// <summary>行政许可, Art. 20 (5).</summary>
    Licences,

    /// <summary>行政处罚, Art. 20 (6).</summary>
    Penalties,

    /// <summary>行政强制, Art. 20 (6).</summary>
    Coercions,

    /// <summary>行政事业性收费, Art. 20 (8).</summary>
    Fees,
}

/// <summary>One row of a register.</summary>
/// <param name="On">成文、决定或收费日期: the day that decides the year.</param>
/// <param name="Number">文号 or 决定书文号.</param>
/// <param name="Title">What it is.</param>
public sealed record RegisterLine(DateOnly On, string Number, string Title)
{
    /// <summary>废止或失效日期 of a document.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>收费金额 in fen.</summary>
    public long? Fen { get; init; }
}

/// <summary>What table 2 asks of a register for a year.</summary>
/// <param name="Made">本年制发件数、本年处理决定数量.</param>
/// <param name="Ended">本年废止件数.</param>
/// <param name="InForce">现行有效件数 at the end of the year.</param>
/// <param name="Fen">本年收费金额 in fen.</param>
public sealed record RegisterYear(int Made, int Ended, int InForce, long Fen)
{
    private const decimal FenOfTenThousandYuan = 1_000_000;

    /// <summary>The number as table 2 prints it; an amount in 万元.</summary>
    public decimal Answer(RegisterAsked asked) =>
        asked switch
        {
            RegisterAsked.Made => Made,
            RegisterAsked.Ended => Ended,
            RegisterAsked.InForce => InForce,
            _ => Fen / FenOfTenThousandYuan,
        };
}
