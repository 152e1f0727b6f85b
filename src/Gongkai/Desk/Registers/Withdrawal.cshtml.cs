using System.ComponentModel.DataAnnotations;
using Gongkai.Documents.Registers;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Registers;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Registers;

/// <summary>撤销导入: a file that was wrong goes out whole, with the reason; the mended one can come in.</summary>
[Asks(Right.Report)]
public sealed class WithdrawalModel(RegisterStore registers) : DeskPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The root over the lines of the import.</summary>
    [BindProperty(SupportsGet = true)]
    public string Import { get; set; } = "";

    [BindProperty]
    public WithdrawalForm Form { get; set; } = new();

    public RegisterForm Kind { get; private set; } = null!;

    public RegisterImportRow Shown { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop)
            ? await Answer(
                await registers.Withdraw(Me.Organ, Kind.Register, Import, new(Form.Reason), Me.Id, stop),
                "withdrawn",
                $"/desk/registers/{Kind.Code}",
                stop
            )
            : NotFound();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (RegisterForms.All.FirstOrDefault(form => form.Code == Code) is not { } kind)
            return false;
        Kind = kind;
        if ((await registers.Imports(Me.Organ, kind.Register, stop)).FirstOrDefault(row => row.Root == Import) is not { } shown)
            return false;
        Shown = shown;
        return true;
    }
}

/// <summary>Why it goes.</summary>
public sealed record WithdrawalForm
{
    [Required, StringLength(500)]
    public string Reason { get; init; } = "";
}
