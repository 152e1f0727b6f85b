using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gongkai.Storage;

/// <summary>How values of the domain stand in columns.</summary>
internal static class ColumnTypes
{
    internal sealed class OrganIds() : ValueConverter<OrganId, Guid>(id => id.Value, value => new(value));

    internal sealed class DocketIds() : ValueConverter<DocketId, Guid>(id => id.Value, value => new(value));

    internal sealed class PersonIds() : ValueConverter<PersonId, Guid>(id => id.Value, value => new(value));

    internal sealed class SectionIds() : ValueConverter<SectionId, Guid>(id => id.Value, value => new(value));

    internal sealed class FileDigests() : ValueConverter<FileDigest, string>(digest => digest.ToString(), text => FileDigest.Parse(text));

    internal sealed class UtcInstants()
        : ValueConverter<DateTime, DateTime>(instant => instant, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
