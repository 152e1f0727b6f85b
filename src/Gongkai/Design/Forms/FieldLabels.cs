using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Design.Forms;

/// <summary>
/// The labels of the fields of a page, so that the error summary can name each field though it stands above them:
/// fields leave their label while the page is built, the summary reads it while the page is written.
/// </summary>
internal static class FieldLabels
{
    public static void Leave(ViewContext view, string name, string label) => Of(view)[name] = label;

    /// <summary>The message, with the field's label before it once the label is known.</summary>
    public static IHtmlContent Naming(ViewContext view, string name, string message) => new LabelledLater(view, name, message);

    /// <summary>The items in the order in which their fields stand on the page.</summary>
    public static IHtmlContent InOrder(ViewContext view, IReadOnlyList<(string Name, IHtmlContent Item)> items) =>
        new OrderedLater(view, items);

    private static Dictionary<string, string> Of(ViewContext view)
    {
        if (view.HttpContext.Items[typeof(FieldLabels)] is Dictionary<string, string> labels)
            return labels;
        view.HttpContext.Items[typeof(FieldLabels)] = labels = new(StringComparer.Ordinal);
        return labels;
    }

    private sealed class LabelledLater(ViewContext view, string name, string message) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) =>
            encoder.Encode(
                writer,
                Of(view).TryGetValue(name, out var label) ? Words.Of<DesignText>("problems.field", label, message) : message
            );
    }

    private sealed class OrderedLater(ViewContext view, IReadOnlyList<(string Name, IHtmlContent Item)> items) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var fields = Of(view).Keys.ToList();
            foreach (var (_, item) in items.OrderBy(item => fields.IndexOf(item.Name)))
                item.WriteTo(writer, encoder);
        }
    }
}
