using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.Requests;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Portal.Apply;

/// <summary>The form of an application and the page that checks it: the same input, the same rules.</summary>
[Public]
public abstract class ApplyPage : PageModel
{
    [BindProperty]
    public ApplicationForm Form { get; set; } = new();

    /// <summary>附件, sent along with what was checked.</summary>
    [BindProperty]
    public IFormFile[] Files { get; set; } = [];

    /// <summary>One intent, one case: the same form sent twice carries the same token.</summary>
    [BindProperty]
    public string? FormToken { get; set; }

    /// <summary>申请人类别 as choices.</summary>
    public static IEnumerable<Choice> Kinds => Choices<ApplicantKind>("kind");

    /// <summary>获取信息的方式 as choices.</summary>
    public static IEnumerable<Choice> Carriers => Choices<Carrier>("carrier");

    /// <summary>送达途径 as choices; handing over through another organ is the office's own way.</summary>
    public static IEnumerable<Choice> Ways => Choices<DeliveryWay>("way").Where(way => way.Value != nameof(DeliveryWay.Entrusted));

    /// <summary>The word of a choice.</summary>
    public static string Word<T>(string question, T answer)
        where T : struct, Enum => Words.Of<ApplyText>($"{question}.{answer}");

    /// <summary>What Art. 29 demands and lacks, each beside its field.</summary>
    protected bool IsComplete()
    {
        foreach (var reason in DisclosureRequest.WhyNotApply(Form.Applicant(), Form.Asked()))
            ModelState.AddModelError($"{nameof(Form)}.{ApplicationForm.FieldOf(reason.Code)}", Words.Of<ApplyText>(reason.Code));
        return ModelState.IsValid;
    }

    private static IEnumerable<Choice> Choices<T>(string question)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new Choice(value.ToString(), Word(question, value)));
}
