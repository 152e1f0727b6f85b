namespace Gongkai.Documents.Reports.Recognition;

/// <summary>What the reader tells a person about doubts and repairs; these sentences become the report's notes.</summary>
internal static class ReaderNotes
{
    public static string RowGuessed(string printed, string taken) => $"行标签“{printed}”与格式不符，按位置和相似度读作“{taken}”，请核对。";

    public static string ValuesUnclear(string label, int read, int wanted) =>
        $"“{label}”一行读到{read}个数据，应为{wanted}个，无法确定各数所属的列，未采用。";

    public static string NoValues(int table) => $"表{table}只有栏目、没有数据，各单元格按空白读取，请核对。";

    public static string SecondReport => "文件中有不止一份报告，只读取和核对了第一份；其余的请分开保存后另行核对。";

    public static string ValueChosen(string label, string taken) => $"“{label}”一行有几个不同的数，读取了“{taken}”，请核对。";

    public static string Table4Unclear(int read) => $"表四应有15个数据，读到{read}个，无法确定各数所属的栏，未采用。";

    public static string OcrDoubtful => "文字由图像识别得到，可能有误，请与原件核对。";

    public static string FileSkipped(string name, UnreadableCode code) => $"压缩包内“{name}”未能读取（{code}）。";
}
