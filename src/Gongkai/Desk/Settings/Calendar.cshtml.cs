using System.ComponentModel.DataAnnotations;
using System.Text;
using Gongkai.Cases;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>节假日安排: the notices that due dates are counted by; a new one is loaded here, and the cases it moved are listed.</summary>
[Asks(Right.Settings)]
public sealed class CalendarModel(Calendars calendars, HolidayNotices notices) : DeskPage
{
    private const int MostBytes = 100_000;

    [BindProperty]
    public NoticeForm Form { get; set; } = new();

    public WorkingCalendar Calendar { get; private set; } = WorkingCalendar.Shipped;

    public LoadedNotice? Loaded { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Form.File is { Length: > MostBytes })
            return await Wrong("Form.File", "calendar.file-too-large", stop);
        if (await Text(stop) is not { } json)
            return await Wrong("Form.Text", "calendar.nothing", stop);
        var loaded = await notices.Load(Me.Organ, json, By, stop);
        if (loaded.Notice is null)
            return await Answer(new Domain.Dockets.Decision.Refused(loaded.Reasons), "", "", stop);
        (Loaded, Form) = (loaded, new());
        ModelState.Clear();
        return await Show(stop);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Calendar = await calendars.Of(Me.Organ, stop);
        return true;
    }

    private async Task<string?> Text(CancellationToken stop)
    {
        if (Form.File is not { } file)
            return string.IsNullOrWhiteSpace(Form.Text) ? null : Form.Text;
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return Form.Text = await reader.ReadToEndAsync(stop);
    }
}

/// <summary>A notice as a file, or its text.</summary>
public sealed class NoticeForm
{
    public IFormFile? File { get; set; }

    [StringLength(100_000)]
    public string? Text { get; set; }
}
