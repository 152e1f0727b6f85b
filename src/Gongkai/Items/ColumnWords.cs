using System.Globalization;
using Gongkai.Domain.Publishing;

namespace Gongkai.Items;

/// <summary>栏目: columns and their parts as people read them, and where they lie.</summary>
public static class ColumnWords
{
    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string InWords(this StatutoryColumn column) => IsEnglish ? column.EnglishTitle : column.Title;

    public static string InWords(this StatutoryItem item) => IsEnglish ? item.EnglishTitle : item.Title;

    public static string Address(this StatutoryColumn column) => $"/columns/{column.Code}";
}
