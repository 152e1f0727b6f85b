using System.Globalization;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters;

/// <summary>What the docket already tells, by the names of a letter's parts. Nothing is typed twice.</summary>
internal static class ReplyFacts
{
    /// <summary>Values of parts: derived from entries, then from evidence.</summary>
    public static Dictionary<string, string> Of(DisclosureRequest request, DateOnly? applicantLimit)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["you"] = Skeleton.You(request) };
        AddSearches(values, request);
        AddSupplement(values, request);
        AddThirdParties(values, request);
        AddReasons(values, request);
        if (request.Entries.OfType<Withdrawn>().LastOrDefault() is { } withdrawn)
            values["Closing.ground"] = $"{values["you"]}于{OfficialWords.Day(withdrawn.On)}撤回申请";
        if (request.Entries.OfType<FeeNotified>().LastOrDefault() is { } fee)
        {
            values["FeeNoticeDelivered.amount"] = fee.Yuan.ToString(CultureInfo.InvariantCulture);
            AddDay(values, "FeeNoticeDelivered.deliveredOn", fee.DeliveredOn);
        }
        foreach (var (name, value) in EvidenceFacts.Of(request))
            values[name] = value;
        AddDay(values, "SupplementDelivered.until", applicantLimit);
        AddDay(values, "FeeNoticeDelivered.until", applicantLimit);
        return values;
    }

    private static void AddSearches(Dictionary<string, string> values, DisclosureRequest request)
    {
        if (request.Searches.Count == 0)
            return;
        values["SearchRecorded.places"] = Joined(request.Searches.Select(search => search.Places.Value));
        values["SearchRecorded.words"] = Joined(request.Searches.Select(search => search.Words.Value));
        values["SearchRecorded.result"] = Joined(request.Searches.Select(search => search.Result.Value));
    }

    private static void AddSupplement(Dictionary<string, string> values, DisclosureRequest request)
    {
        if (request.Supplement is not { } asked)
            return;
        values["SupplementDelivered.askedOn"] = OfficialWords.Day(asked.On);
        AddDay(values, "SupplementDelivered.deliveredOn", request.SupplementServedOn);
        if (request.Supplemented is { } came)
            values["SupplementAsked.summary"] =
                $"本机关于{OfficialWords.Day(asked.On)}一次性告知需要补正的事项，{values["you"]}于{OfficialWords.Day(came.On)}补正";
    }

    private static void AddThirdParties(Dictionary<string, string> values, DisclosureRequest request)
    {
        var asked = request.Consultations.Where(c => c.Whom is Consulted.ThirdParty).ToList();
        var objecting = request.Opinions.Where(o => o.Whom is Consulted.ThirdParty && o.Opinion is Opinion.Objects).ToList();
        if (asked.Count > 0 && objecting.Count > 0)
            values["ThirdPartyAnswered.summary"] =
                $"本机关于{OfficialWords.Day(asked[0].On)}书面征求第三方意见，第三方于{OfficialWords.Day(objecting[^1].On)}答复不同意公开，经审查其理由合理";
    }

    private static void AddReasons(Dictionary<string, string> values, DisclosureRequest request)
    {
        if (request.Entries.OfType<ReasonsAsked>().LastOrDefault() is not { } asked)
            return;
        values["CountShown.count"] = asked.Count.ToString(CultureInfo.InvariantCulture);
        values["CountShown.period"] = Skeleton.OneLine(asked.Period.Value);
        values["ReasonAsked.summary"] = request.Entries.OfType<ReasonsGiven>().LastOrDefault() is { } given
            ? $"本机关于{OfficialWords.Day(asked.On)}要求{values["you"]}说明理由，{values["you"]}于{OfficialWords.Day(given.On)}作出说明"
            : $"本机关于{OfficialWords.Day(asked.On)}要求{values["you"]}说明理由，{values["you"]}未作说明";
    }

    private static void AddDay(Dictionary<string, string> values, string name, DateOnly? day)
    {
        if (day is { } known)
            values[name] = OfficialWords.Day(known);
    }

    private static string Joined(IEnumerable<string> texts) =>
        string.Join("、", texts.Select(Skeleton.OneLine).Distinct(StringComparer.Ordinal));
}
