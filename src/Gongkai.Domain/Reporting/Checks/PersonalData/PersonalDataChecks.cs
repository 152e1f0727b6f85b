using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Structure;

namespace Gongkai.Domain.Reporting.Checks.PersonalData;

/// <summary>Personal data and secrecy marks that must not stand in a public report.</summary>
internal static partial class PersonalDataChecks
{
    /// <summary>没有身份证号码。</summary>
    public static Check IdentityNumber { get; } =
        new(
            "GK-PD-IDNUMBER",
            Severity.Error,
            new(
                "正文含身份证号码，应立即删除（已遮盖：{masked}）。",
                "An identity number is in the text; remove it now.",
                "立即从网页和附件中删除，并检查其他已公开文件。",
                "Remove it from page and attachments at once, and look at other published files."
            ),
            audit => Each(audit, PersonalNumbers.Identities)
        );

    /// <summary>没有手机号码。</summary>
    public static Check Mobile { get; } =
        new(
            "GK-PD-PHONE",
            Severity.Warning,
            new("正文含手机号码{masked}。", "A mobile number is in the text.", "改为办公电话。", "Use an office telephone."),
            audit => Each(audit, PersonalNumbers.Mobiles)
        );

    /// <summary>没有申请人或当事人姓名。</summary>
    public static Check Person { get; } =
        new(
            "GK-PD-PERSON",
            Severity.Warning,
            new(
                "正文含申请人或当事人姓名。",
                "An applicant or party is named.",
                "删去姓名，或隐去（如“张某”）。",
                "Delete the name or hide it."
            ),
            audit => Each(audit, PersonNames.Named, Confidence.Likely)
        );

    /// <summary>没有个人住址。</summary>
    public static Check Address { get; } =
        new(
            "GK-PD-ADDRESS",
            Severity.Warning,
            new("正文含个人住址。", "A home address is in the text.", "删去住址。", "Delete the address."),
            audit => Each(audit, PersonNames.Homes, Confidence.Likely)
        );

    /// <summary>没有银行账号。</summary>
    public static Check Bank { get; } =
        new(
            "GK-PD-BANK",
            Severity.Warning,
            new("正文含银行账号。", "A bank account is in the text.", "删去账号。", "Delete the account."),
            audit => Each(audit, PersonalNumbers.BankAccounts)
        );

    /// <summary>没有密级或内部标志。</summary>
    public static Check SecretMark { get; } =
        new(
            "GK-PD-SECRETMARK",
            Severity.Error,
            new(
                "文件带有密级或内部标志“{quote}”。",
                "Secrecy or internal mark \"{quote}\".",
                "立即撤下，由保密审查人员核实后再发布。",
                "Take it down at once; publish after the secrecy review has looked at it."
            ),
            SecretMarks
        );

    private static IEnumerable<Verdict> Each(
        AuditCase audit,
        Func<string, IEnumerable<Capture>> find,
        Confidence confidence = Confidence.Certain
    )
    {
        var any = false;
        foreach (var passage in audit.Passages)
        foreach (var found in find(passage.Text))
        {
            any = true;
            var masked = PersonalQuotes.Hidden(found.Value);
            yield return new Flaw(passage.PlaceOf(found.Index, found.Length) with { Quote = masked })
            {
                Found = masked,
                Says = new Dictionary<string, Words> { ["masked"] = masked },
                Confidence = confidence,
            };
        }
        if (!any && audit.Passages.Count > 0)
            yield return Verdict.Pass;
    }

    private static IEnumerable<Verdict> SecretMarks(AuditCase audit)
    {
        var head = audit
            .PassagesOf(PartCode.Head)
            .Select(passage => (passage.Text, passage.Place))
            .Concat(AboveTitle(audit.Report))
            .ToList();
        var marked = head.Where(line => line.Text.Length <= 20 && Mark().IsMatch(ReportLabel.Normal(line.Text))).ToList();
        foreach (var line in marked)
            yield return new Flaw(line.Place)
            {
                Found = line.Text,
                Says = new Dictionary<string, Words> { ["quote"] = line.Text },
            };
        if (marked.Count == 0 && head.Count > 0)
            yield return Verdict.Pass;
    }

    /// <summary>The three lines before the title, where such a mark is printed.</summary>
    private static IEnumerable<(string Text, Place Place)> AboveTitle(AnnualReport report)
    {
        var title = PartPlaces.Title(new AuditCase(report, new(default))).Line ?? 0;
        return report
            .Text.Lines.Where(line => line.Number < title && line.Kind is LineKind.Outside)
            .TakeLast(3)
            .Select(line => (line.Text, line.Place with { Part = PartCode.Head }));
    }

    [GeneratedRegex(
        @"^(绝密|机密|秘密)(★|☆|\*|$|\d+年)|^内部(资料|文件|材料)|(不得|严禁)外传|^注意保存$|^内部使用",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Mark();
}
