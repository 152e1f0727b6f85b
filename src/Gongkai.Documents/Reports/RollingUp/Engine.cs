using DuckDB.NET.Data;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>
/// The analytical engine (DuckDB), in this process: bounded memory, what does not fit goes to a folder of its own, nothing is fetched from
/// anywhere. It is loaded when it is first asked, never by the web host.
/// </summary>
internal sealed class Engine : IDisposable
{
    private const string Memory = "1GB";

    private readonly DirectoryInfo _overflow = Directory.CreateTempSubdirectory("gongkai-rollup-");
    private readonly DuckDBConnection _connection;

    /// <param name="staged">Keeps its tables in a file of the overflow folder, for what is larger than memory.</param>
    public Engine(bool staged = false)
    {
        _connection = new($"Data Source={(staged ? Path.Combine(_overflow.FullName, "staged.duckdb") : ":memory:")}");
        _connection.Open();
        Do(
            $"""
            SET memory_limit = '{Memory}';
            SET temp_directory = {Quoted(Path.Combine(_overflow.FullName, "overflow"))};
            SET preserve_insertion_order = false;
            SET autoinstall_known_extensions = false;
            SET autoload_known_extensions = false;
            SET lock_configuration = true;
            """
        );
    }

    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public void Do(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    public IEnumerable<T> Ask<T>(string sql, Func<DuckDBDataReader, T> row)
    {
        using var command = Command(sql);
        // Row by row: an answer may be larger than memory.
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return row(reader);
    }

    public DuckDBAppender Append(string table) => _connection.CreateAppender(table);

    public void Dispose()
    {
        _connection.Dispose();
        _overflow.Delete(recursive: true);
    }

    private DuckDBCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every text in it is a column of the layout, a number, or quoted.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
