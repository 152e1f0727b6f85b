using Gongkai.Domain.Dockets;

namespace Gongkai.Domain.Organs;

/// <summary>Who wants to see something. The public is nobody in particular.</summary>
public abstract record Viewer
{
    private Viewer() { }

    /// <summary>公众: everybody.</summary>
    public sealed record Public : Viewer;

    /// <summary>申请人 who proved with number and code that the docket is theirs.</summary>
    public sealed record ApplicantOf(OrganId Organ, DocketId Docket) : Viewer;

    /// <summary>工作人员.</summary>
    public sealed record Staff(Officer Officer) : Viewer;
}
