using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters.Forms;

/// <summary>送达回证: proves when a letter reached the applicant; the periods of remedies begin there.</summary>
public static class DeliveryProof
{
    /// <summary>For a letter of the case. Delivery that is recorded is filled in; the rest is for the pen.</summary>
    public static FormSheet Of(DisclosureRequest request, Organ organ, string letterTitle, DocumentNumber number)
    {
        var delivery = request.Delivery;
        return new()
        {
            Instrument = "I-DELIVERY",
            Organ = organ.Name,
            Title = "送达回证",
            IsDemonstration = organ.IsDemonstration,
            Rows =
            [
                FormRow.Of("送达文书", letterTitle),
                FormRow.Of("文号", number.ToString(), "申请编号", request.Number.ToString()),
                FormRow.Of("受送达人", Skeleton.AddresseeOf(request), "送达方式", delivery is null ? "" : Words(delivery.Way)),
                FormRow.Of("送达地点", "", "送达日期", delivery is null ? "" : OfficialWords.Day(delivery.On)),
                FormRow.Of("送达凭证", [.. Skeleton.Lines(delivery?.Proof.Value)]),
                FormRow.Of("收件人签名", "", "与受送达人关系", ""),
                FormRow.Of("拒收、留置情况", ""),
                FormRow.Of("送达人签名", "", "见证人签名", ""),
                FormRow.Of("备注", ""),
            ],
        };
    }

    private static string Words(DeliveryWay way) =>
        way switch
        {
            DeliveryWay.Electronic => "电子送达",
            DeliveryWay.Post => "邮寄送达",
            DeliveryWay.Direct => "直接送达",
            _ => "委托送达",
        };
}
