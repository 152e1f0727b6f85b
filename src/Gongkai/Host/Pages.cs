using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.WebEncoders;

namespace Gongkai.Host;

/// <summary>Razor Pages of the faces that this process serves. Pages live beside their feature in <c>Portal/</c> and <c>Desk/</c> and name their address themselves.</summary>
internal static class Pages
{
    public static void AddPages(this IServiceCollection services, ServeSettings settings)
    {
        services.AddLocalization();
        services
            .AddRazorPages(options =>
            {
                options.RootDirectory = "/";
                options.Conventions.Add(new ServedFaces(settings));
                options.Conventions.AllowAnonymousToFolder("/Portal");
                options.Conventions.AllowAnonymousToFolder("/Design");
            })
            .AddFormWords();
        services.AddRouting(options => options.LowercaseUrls = true);
        // Chinese stays Chinese in the page's source instead of becoming one reference per character.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>Takes the address away from each page that is not to be served here: nothing to find, nothing to guess.</summary>
    private sealed class ServedFaces(ServeSettings settings) : IPageRouteModelConvention
    {
        public void Apply(PageRouteModel model)
        {
            if (!IsServed(model.ViewEnginePath))
                model.Selectors.Clear();
        }

        private bool IsServed(string page) =>
            page.Split('/')[1] switch
            {
                "Portal" => settings.Faces.HasFlag(Faces.Portal),
                "Desk" or "SignIn" => settings.Faces.HasFlag(Faces.Desk),
                "Design" => settings.Gallery,
                _ => true,
            };
    }
}
