using Gongkai.Documents.Uploads;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Uploads;

public sealed class Cleaning_a_name
{
    [Theory]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("C:\\Users\\王\\申请.pdf", "申请.pdf")]
    [InlineData("a\0b\r\n.pdf", "ab.pdf")]
    [InlineData("申请\u202Efdp.exe", "申请fdp.pdf")]
    [InlineData("  ..hidden.pdf", "hidden.pdf")]
    [InlineData("-rf.pdf", "rf.pdf")]
    [InlineData("a;$(id)|`x`.pdf", "a(id)x.pdf")]
    [InlineData("", "file.pdf")]
    [InlineData("附件1（2025年）.PDF", "附件1（2025年）.pdf")]
    public void leaves_no_path_no_controls_and_the_ending_of_the_content(string given, string clean) =>
        UploadNames.Clean(given, AcceptedType.Pdf).ShouldBe(clean);

    [Fact]
    public void shortens_a_long_name() =>
        UploadNames.Clean(new string('长', 500), AcceptedType.Pdf).ShouldBe(new string('长', 100) + ".pdf");
}
