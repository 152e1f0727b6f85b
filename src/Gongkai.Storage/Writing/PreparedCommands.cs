using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gongkai.Storage.Writing;

/// <summary>
/// Keeps the commands of one connection that stays open, so that SQLite reads each text once and not with every act.
/// For one connection that is used by one caller at a time.
/// </summary>
internal sealed class PreparedCommands : DbCommandInterceptor
{
    // Far more than the write path has texts; lists of changing length must not fill the memory.
    private const int MostKept = 300;

    private readonly Dictionary<string, Kept> _kept = [];

    /// <inheritdoc/>
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (!_kept.TryGetValue(result.CommandText, out var kept))
        {
            if (_kept.Count == MostKept)
                return result;
            _kept[result.CommandText] = kept = new Kept(result);
        }
        return kept.TryTake(result) ? kept : result;
    }

    private sealed class Kept : SqliteCommand
    {
        private bool _isTaken;

        public Kept(DbCommand first)
        {
            CommandText = first.CommandText;
            Connection = (SqliteConnection?)first.Connection;
        }

        /// <summary>Takes over what one execution brings; false while another one still reads.</summary>
        public bool TryTake(DbCommand fresh)
        {
            if (_isTaken)
                return false;
            _isTaken = true;
            Transaction = (SqliteTransaction?)fresh.Transaction;
            CommandTimeout = fresh.CommandTimeout;
            var values = fresh.Parameters.Cast<SqliteParameter>().ToList();
            fresh.Parameters.Clear();
            Parameters.AddRange(values);
            fresh.Dispose();
            return true;
        }

#pragma warning disable CA2215 // Whoever executed it gives it back; the connection closes what was prepared when it closes itself.
        protected override void Dispose(bool disposing)
        {
            Parameters.Clear();
            _isTaken = false;
        }
#pragma warning restore CA2215
    }
}
