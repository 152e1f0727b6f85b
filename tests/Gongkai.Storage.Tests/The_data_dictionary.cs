using Gongkai.Storage.Entries;
using Gongkai.Testing.Servers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Tests;

/// <summary><c>docs/data-dictionary.md</c>, for whoever reads the database with other tools.</summary>
public sealed class The_data_dictionary
{
    private static readonly string[] Sections = File.ReadAllText(Repository.At("docs", "data-dictionary.md")).Split("\n## ");

    [Fact]
    public void names_every_table_and_column_and_no_other()
    {
        using var db = new SqliteAtDesignTime().CreateDbContext([]);
        var tables = db
            .Model.GetRelationalModel()
            .Tables.ToDictionary(table => table.Name, table => table.Columns.Select(column => column.Name));
        var described = Sections
            .SelectMany(section => section.Split("\n### ").Skip(1))
            .ToDictionary(text => text[..text.IndexOf('\n', StringComparison.Ordinal)], text => text);

        described.Keys.ShouldBe(tables.Keys, ignoreOrder: true);
        foreach (var (table, columns) in tables)
        foreach (var column in columns)
            described[table].ShouldContain($"`{column}`", Case.Sensitive, table);
    }

    [Fact]
    public void names_every_kind_of_entry_and_no_other()
    {
        var rows = Sections[^1].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        rows.Select(row => row.Split('`')[1]).ShouldBe(EntryKinds.All.Select(kind => kind.Name), ignoreOrder: true);
    }
}
