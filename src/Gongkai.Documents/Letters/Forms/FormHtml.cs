using System.Text;
using Gongkai.Documents.Letters.Writing;

namespace Gongkai.Documents.Letters.Forms;

/// <summary>A form as an HTML fragment for the screen and for printing; the page styles <c>gk-form-sheet</c>.</summary>
public static class FormHtml
{
    /// <summary>A table with its title as caption.</summary>
    public static string Write(FormSheet form)
    {
        var html = new StringBuilder("<table class=\"gk-form-sheet\" lang=\"zh-CN\"><caption>");
        if (form.IsDemonstration)
            html.Append(LetterHtml.Encode(OfficialPage.DemonstrationMark)).Append("<br>");
        html.Append(LetterHtml.Encode(form.Organ)).Append("<br>").Append(LetterHtml.Encode(form.Title)).Append("</caption><tbody>");
        foreach (var row in form.Rows)
        {
            html.Append("<tr>");
            Field(html, row.First, row.Second is null ? 3 : 1);
            if (row.Second is { } second)
                Field(html, second, 1);
            html.Append("</tr>");
        }
        return html.Append("</tbody></table>").ToString();
    }

    private static void Field(StringBuilder html, FormField field, int span)
    {
        html.Append("<th scope=\"row\">").Append(LetterHtml.Encode(field.Label)).Append("</th>");
        html.Append(span > 1 ? "<td colspan=\"3\">" : "<td>").AppendJoin("<br>", field.Lines.Select(LetterHtml.Encode)).Append("</td>");
    }
}
