using Gongkai.Design;
using Gongkai.Domain.Publishing;

namespace Gongkai.Desk.Publications;

/// <summary>What the colour of a stage says.</summary>
public static class StageTones
{
    public static Tone Of(PublicationStage stage) =>
        stage switch
        {
            PublicationStage.Published => Tone.Good,
            PublicationStage.Returned or PublicationStage.Withdrawn => Tone.Warn,
            PublicationStage.InReview => Tone.Note,
            _ => Tone.Quiet,
        };
}
