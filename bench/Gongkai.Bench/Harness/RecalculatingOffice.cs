using System.Diagnostics;
using System.Globalization;

namespace Gongkai.Bench.Harness;

/// <summary>A workbook held open in LibreOffice, to recalculate it without opening it again.</summary>
internal sealed class RecalculatingOffice : IAsyncDisposable
{
    private readonly Process _script;
    private readonly int _rows;

    private RecalculatingOffice(Process script, int rows)
    {
        _script = script;
        _rows = rows;
    }

    public static async Task<RecalculatingOffice> OpenAsync(Office office, string file, int rows, int columns)
    {
        // Debian's own Python: LibreOffice's bridge is installed for it.
        string[] arguments = [Peers.File("recalculate.py"), office.Profile, file, $"{rows}", $"{columns}"];
        var start = new ProcessStartInfo("/usr/bin/python3", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var open = new RecalculatingOffice(Process.Start(start)!, rows);
        if (await open._script.StandardOutput.ReadLineAsync() == "open")
            return open;
        await open.DisposeAsync();
        throw new WrongAnswer("LibreOffice did not open the workbook");
    }

    /// <summary>Recalculates everything: the seconds that it took, and the lines of the first sheet.</summary>
    public async Task<(double Seconds, IReadOnlyList<string> Answers)> RecalculateAsync()
    {
        await _script.StandardInput.WriteLineAsync("again");
        var seconds = double.Parse(await LineAsync(), CultureInfo.InvariantCulture);
        var answers = new List<string>();
        while (answers.Count < _rows)
            answers.Add(await LineAsync());
        return (seconds, answers);
    }

    public async ValueTask DisposeAsync()
    {
        _script.StandardInput.Close();
        await _script.WaitForExitAsync();
        _script.Dispose();
    }

    private async Task<string> LineAsync() => await _script.StandardOutput.ReadLineAsync() ?? throw new WrongAnswer("LibreOffice ended");
}
