using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Reporting.Collecting;

public sealed class A_collected_report
{
    private static readonly DateOnly Today = Day("2025-01-20");
    private static readonly ReportMark[] Marks = [new("GK-T3-ROWSUM", "1f0c", "T3.R01.C_TOTAL", Text("合计不等于分项之和"))];

    private static Matter<CollectedReport> Opened =>
        Given<CollectedReport>.Nothing.After(_ => CollectedReport.Open(2024, "A1", "甲镇人民政府", Today));

    private static Matter<CollectedReport> Received => Opened.After(report => report.Receive(Sent(1), Today));

    private static Matter<CollectedReport> SentBack => Received.After(SendBack);

    [Fact]
    public void comes_again_as_a_new_version_after_it_was_sent_back()
    {
        SentBack.State.State.ShouldBe(CollectedState.SentBack);

        var again = SentBack.When(report => report.Receive(Sent(2), Today)).Then<CollectedReceived>(entry => entry.Version.ShouldBe(2));

        again.State.ShouldBe(CollectedState.Received);
        again.Versions.Select(version => version.File.Digest).ShouldBe([Digest(1), Digest(2)]);
    }

    [Fact]
    public void is_not_taken_twice() => Received.When(report => report.Receive(Sent(1), Today)).ThenRefused("collected.same-file");

    [Fact]
    public void comes_in_a_better_version_while_nobody_decided() =>
        Received.When(report => report.Receive(Sent(2), Today)).Then<CollectedReceived>().Versions.Count.ShouldBe(2);

    [Fact]
    public void stands_once_it_is_accepted_until_it_is_sent_back()
    {
        var accepted = Received.After(report => report.Accept(OfficeHead, null, Today));
        accepted.When(report => report.Receive(Sent(2), Today)).ThenRefused("collected.accepted-before");
        accepted.When(report => report.Accept(Clerk, null, Today)).ThenRefused("collected.accepted-before");

        var back = accepted.After(SendBack);

        back.State.State.ShouldBe(CollectedState.SentBack);
        back.After(report => report.Receive(Sent(2), Today)).State.State.ShouldBe(CollectedState.Received);
    }

    [Fact]
    public void lies_with_its_organ_after_it_was_sent_back()
    {
        SentBack.When(SendBack).ThenRefused("collected.sent-back-before");
        SentBack.When(report => report.Accept(Clerk, null, Today)).ThenRefused("collected.sent-back-before");
    }

    [Fact]
    public void is_sent_back_with_a_word_and_with_time_to_mend_it()
    {
        Received.When(report => report.SendBack(Clerk, Marks, Text(" "), Today.AddDays(5), Today)).ThenRefused("collected.note-empty");
        Received.When(report => report.SendBack(Clerk, Marks, Text("请改"), Today, Today)).ThenRefused("collected.until-past");
        Received.When(SendBack).Then<CollectedSentBack>(entry => entry.Marks.ShouldBe(Marks));
    }

    [Fact]
    public void is_accepted_with_errors_only_with_a_word_on_why()
    {
        var faulty = Opened.After(report => report.Receive(Sent(1, errors: 2), Today));

        faulty.When(report => report.Accept(Clerk, null, Today)).ThenRefused("collected.errors-need-remark");
        faulty.When(report => report.Accept(Clerk, Text("已电话核实"), Today)).Then<CollectedAccepted>();
    }

    [Fact]
    public void is_decided_by_nobody_without_the_right_and_not_before_it_came()
    {
        Received.When(report => report.Accept(LandClerk, null, Today)).ThenRefused("report.needs-right");
        Received
            .When(report => report.SendBack(Administrator, Marks, Text("请改"), Today.AddDays(5), Today))
            .ThenRefused("report.needs-right");
        Opened.When(SendBack).ThenRefused("collected.nothing-received");
        Opened.When(report => report.Accept(Clerk, null, Today)).ThenRefused("collected.nothing-received");
    }

    private static Decision SendBack(CollectedReport report) => report.SendBack(Clerk, Marks, Text("请改"), Today.AddDays(5), Today);

    private static Incoming Sent(int number, int errors = 0) =>
        new(CollectedWay.Upload, null, File(number, "2024.docx"), File(number + 100, "2024.json"), errors, 0);
}
