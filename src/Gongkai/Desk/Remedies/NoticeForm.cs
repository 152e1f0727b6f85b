using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Remedies;

namespace Gongkai.Desk.Remedies;

/// <summary>登记: what stands in the notice that came (复议答复通知书, 应诉通知书).</summary>
public sealed record NoticeForm
{
    [Required(ErrorMessage = "kind-missing")]
    public RemedyKind? Kind { get; init; }

    public RemedySubjectKind Subject { get; init; }

    /// <summary>案号 of the request that it is about, where it is one of ours.</summary>
    [StringLength(40)]
    public string? Request { get; init; }

    [Required(ErrorMessage = "body-missing"), StringLength(100)]
    public string Body { get; init; } = "";

    [Required(ErrorMessage = "number-missing"), StringLength(60)]
    public string CaseNumber { get; init; } = "";

    [Required(ErrorMessage = "arrived-missing")]
    public DateOnly? ArrivedOn { get; init; }

    /// <summary>受理日期 of a reconsideration; the day of the notice where none is given.</summary>
    public DateOnly? AcceptedOn { get; init; }

    public ReconsiderationProcedure Procedure { get; init; }

    public SuitRole Role { get; init; }

    /// <summary>The form that would have made this entry.</summary>
    public static NoticeForm Of(Entry notice, string? request) =>
        notice switch
        {
            ReconsiderationNotified e => new()
            {
                Kind = RemedyKind.Reconsideration,
                Subject = e.About.Kind,
                Request = request,
                Body = e.Organ,
                CaseNumber = e.CaseNumber,
                ArrivedOn = e.On,
                AcceptedOn = e.AcceptedOn,
                Procedure = e.Procedure,
            },
            SuitNotified e => new()
            {
                Kind = e.AfterReconsideration ? RemedyKind.SuitAfterReconsideration : RemedyKind.DirectSuit,
                Subject = e.About.Kind,
                Request = request,
                Body = e.Court,
                CaseNumber = e.CaseNumber,
                ArrivedOn = e.On,
                Role = e.Role,
            },
            _ => throw new ArgumentException("no notice", nameof(notice)),
        };

    /// <summary>The notice as an entry.</summary>
    /// <param name="request">The docket of <see cref="Request"/>.</param>
    /// <param name="before">The reconsideration that went before, of a suit after reconsideration.</param>
    public Entry Entry(DocketId? request, DocketId? before) =>
        Kind is RemedyKind.Reconsideration ? Reconsideration(request) : Suit(request, before);

    /// <summary>The same notice as it should have been: a docket keeps its kind.</summary>
    public Entry As(Entry wrong, DocketId? request, DocketId? before) =>
        wrong is ReconsiderationNotified ? Reconsideration(request) : Suit(request, before);

    private ReconsiderationNotified Reconsideration(DocketId? request) =>
        new(ArrivedOn!.Value, Body.Trim(), CaseNumber.Trim(), AcceptedOn ?? ArrivedOn.Value, Procedure, new(Subject, request));

    private SuitNotified Suit(DocketId? request, DocketId? before)
    {
        var after = Kind is RemedyKind.SuitAfterReconsideration;
        return new(ArrivedOn!.Value, Body.Trim(), CaseNumber.Trim(), after, after ? before : null, Role, new(Subject, request));
    }
}
