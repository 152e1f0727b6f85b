using System.ComponentModel.DataAnnotations;
using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Identity;

namespace Gongkai.SignIn;

/// <summary>What the program has to know before anything else.</summary>
public sealed class SetUpForm
{
    public string Code { get; set; } = "";

    [StringLength(100)]
    public string OrganName { get; set; } = "";

    [StringLength(20)]
    public string DocumentWord { get; set; } = "";

    [RegularExpression("[A-Z]{2,8}", ErrorMessage = "number-prefix.form")]
    public string NumberPrefix { get; set; } = "";

    public OrganLevel Level { get; set; } = OrganLevel.Town;

    [StringLength(60)]
    public string Name { get; set; } = "";

    [StringLength(60)]
    public string SignInName { get; set; } = "";

    public string NewPassword { get; set; } = "";

    [Compare(nameof(NewPassword), ErrorMessage = "password.differs")]
    public string RepeatedPassword { get; set; } = "";

    [StringLength(60)]
    public string SecurityName { get; set; } = "";

    [StringLength(60)]
    public string SecuritySignInName { get; set; } = "";

    [StringLength(60)]
    public string? ClerkName { get; set; }

    [StringLength(60)]
    public string? ClerkSignInName { get; set; }

    [StringLength(60)]
    public string? LeaderName { get; set; }

    [StringLength(60)]
    public string? LeaderSignInName { get; set; }

    internal static IEnumerable<Choice> Levels =>
        Enum.GetValues<OrganLevel>().Reverse().Select(level => new Choice(level.ToString(), Words.Of<SignInText>($"level.{level}")));

    /// <summary>Clerk and leader are named.</summary>
    internal bool NamesOffice => LacksOfOffice() is null && ClerkName is not null;

    private (string Field, string? Typed)[] Office =>
        [
            (nameof(ClerkName), ClerkName),
            (nameof(ClerkSignInName), ClerkSignInName),
            (nameof(LeaderName), LeaderName),
            (nameof(LeaderSignInName), LeaderSignInName),
        ];

    /// <summary>The first field that lacks of clerk and leader: both are named, or neither.</summary>
    internal string? LacksOfOffice() =>
        Array.Exists(Office, field => field.Typed is not null) ? Array.Find(Office, field => field.Typed is null).Field : null;

    /// <summary>The field with a sign-in name that stands in an earlier one: one person may have two accounts, but not of one name.</summary>
    internal string? NameTakenTwice()
    {
        (string Field, string? Name)[] names =
        [
            (nameof(SignInName), SignInName),
            (nameof(SecuritySignInName), SecuritySignInName),
            (nameof(ClerkSignInName), ClerkSignInName),
            (nameof(LeaderSignInName), LeaderSignInName),
        ];
        return names
            .Where(field => field.Name is not null)
            .GroupBy(field => SignInAccounts.Normal(field.Name!))
            .FirstOrDefault(same => same.Count() > 1)
            ?.ElementAt(1)
            .Field;
    }

    internal Organ NewOrgan() =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Name = OrganName,
            Level = Level,
            DocumentWord = DocumentWord,
            NumberPrefix = NumberPrefix,
            Office = new("", "", "", "", null, null, ""),
            Remedies = new("", "", null, ""),
        };
}
