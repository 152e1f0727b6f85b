namespace Gongkai.Desk.Reports.Earlier;

/// <summary>Bounds of a file that is given for an earlier year.</summary>
internal static class EarlierUpload
{
    public const int LargestMegabytes = 20;
    public const int LargestBody = (LargestMegabytes + 1) * 1024 * 1024;
    public const string Formats = ".docx,.pdf,.html,.htm,.txt,.md,.xlsx,.doc,.json";
}
