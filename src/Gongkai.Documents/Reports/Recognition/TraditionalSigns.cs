using System.Collections.Frozen;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Traditional signs (繁体字) of the form's own words: some sites publish a converted page. Only for comparing, never for what is quoted.</summary>
internal static class TraditionalSigns
{
    private const string Pairs =
        "開开規规範范發发製制廢废現现數数據据關关係系為为項项於于許许處处罰罚強强業业費费單单萬万內内決决請请況况組组織织機机構构會会務务總总計计結结轉转繼继續续辦办"
        + "屬属國国穩稳護护權权類类過过執执詢询無无沒没補补後后確确訪访舉举報报訴诉複复復复當当認认獲获繳缴納纳議议訟讼維维糾纠審审經经問问題题進进體体動动與与並并條条"
        + "鎮镇縣县區区鄉乡廳厅辦办員员局局處处";

    private static readonly FrozenDictionary<char, char> Simplified = Enumerable
        .Range(0, Pairs.Length / 2)
        .Select(at => (From: Pairs[2 * at], To: Pairs[(2 * at) + 1]))
        .DistinctBy(pair => pair.From)
        .ToFrozenDictionary(pair => pair.From, pair => pair.To);

    public static string Simplify(string text) =>
        text.Any(Simplified.ContainsKey) ? string.Concat(text.Select(sign => Simplified.GetValueOrDefault(sign, sign))) : text;
}
