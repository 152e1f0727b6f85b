using Gongkai.SignIn;

namespace Gongkai.Tests.SignIn;

public sealed class A_password
{
    [Theory]
    [InlineData("four blue kites above the mill")]
    [InlineData("一只蓝色的风筝飞过山坡上空了")]
    [InlineData("Tr0ub4dor und drei Möwen")]
    public void of_twelve_signs_and_some_thought_is_taken(string password) =>
        PasswordRules.WhyNot(password, "示范镇人民政府").ShouldBeNull();

    [Theory]
    [InlineData("eleven sign")]
    [InlineData("一只蓝色的风筝飞过")]
    public void under_twelve_signs_is_too_short(string password) => PasswordRules.WhyNot(password).ShouldBe("password.too-short");

    [Fact]
    public void over_128_signs_is_too_long() => PasswordRules.WhyNot(new string('x', 129)).ShouldBe("password.too-long");

    [Theory]
    [InlineData("Password123456!")]
    [InlineData("P@ssw0rd2026P@ssw0rd")]
    [InlineData("qwertyuiop123")]
    [InlineData("woaizhongguo1949")]
    [InlineData("admin@Admin#2026")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("1234567890123456")]
    [InlineData("20261124!20261125")]
    [InlineData("ｐａｓｓｗｏｒｄ１２３４")]
    public void that_everyone_tries_first_is_refused(string password) => PasswordRules.WhyNot(password).ShouldBe("password.guessed-first");

    [Theory]
    [InlineData("示范镇人民政府2026!!")]
    [InlineData("zhangwei.2026.0001")]
    public void made_of_the_names_of_the_house_is_refused(string password) =>
        PasswordRules.WhyNot(password, "示范镇人民政府", "zhangwei", null).ShouldBe("password.guessed-first");
}
