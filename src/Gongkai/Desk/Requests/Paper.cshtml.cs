using Gongkai.Cases;
using Gongkai.Documents.Letters;
using Gongkai.Documents.Letters.Forms;
using Gongkai.Documents.Letters.Notices;
using Gongkai.Documents.Letters.Writing;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>打印件 of a case: approval sheet, letters to who is consulted, proof of delivery, receipt. Made from the docket each time, on the screen, for the printer, or as a file.</summary>
public sealed class PaperModel(CaseDesk cases, Staff staff, OrganStore organs, TrackingSecret secret) : RequestPage(cases, staff)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Which one, by the key of <see cref="CasePaper"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "paper")]
    public string Kind { get; set; } = "";

    /// <summary>A form; null where the paper is a letter.</summary>
    public FormSheet? Sheet { get; private set; }

    /// <summary>A letter; null where the paper is a form.</summary>
    public Letter? Letter { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The same as a file.</summary>
    public async Task<IActionResult> OnGetFileAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        return Sheet is { } sheet
            ? File(FormDocx.Write(sheet), Docx, $"{sheet.Title}-{Number}.docx")
            : File(LetterDocx.Write(Letter!), Docx, $"{Letter!.Title}-{Number}.docx");
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop) || CasePaper.Of(this).FirstOrDefault(one => one.Key == Kind) is not { } paper)
            return false;
        if (await organs.Find(Me.Organ, stop) is not { } organ)
            return false;
        Title = paper.Title;
        var names = new NamesOfStaff(NameOf, section => NameOf((SectionId?)section));
        switch (Kind)
        {
            case "approval":
                Sheet = ApprovalSheet.Of(Case.Entries, organ, Clock.DueOn, names);
                break;
            case "delivery":
                var reply = Request.Reply!;
                Sheet = DeliveryProof.Of(Request, organ, Path.GetFileNameWithoutExtension(reply.Letter.Name), reply.Number);
                break;
            case "withdrawal":
                var withdrawn = Entries.Select(recorded => recorded.Entry).OfType<Withdrawn>().Last();
                Letter = ClosingNotices.WithdrawalConfirmed(Request, organ, withdrawn.On, withdrawn.How.Value);
                break;
            case var key when key.StartsWith(CasePaper.Consultation, StringComparison.Ordinal):
                Letter = Consulting(Request.Consultations.Single(asked => CasePaper.Consultation + asked.Id == key), organ);
                break;
            default:
                var code = TrackingCode.Of(secret.Bytes, Case.Id, Request.Number);
                Letter = ProcedureNotices.Receipt(Request, organ, Clock.DueOn!.Value, code.Print());
                break;
        }
        return true;
    }

    // What is asked about stands in the request's own words; who asked for it stands nowhere.
    private Letter Consulting(ConsultationAsked asked, Organ organ)
    {
        var wanted = Request.Asked!.Description.Value;
        return asked.Whom is Consulted.ThirdParty
            ? ConsultationLetters.ThirdParty(Request, organ, asked.Name.Value, wanted)
            : ConsultationLetters.OtherOrgan(Request, organ, asked.Name.Value, wanted, asked.Whom);
    }
}
