using System.Text.Json;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Identity;

/// <summary>审核层级 of an organ, for replies, publications and annual reports; the usual ones where it set none.</summary>
public sealed class Chains
{
    private readonly Db _db;
    private readonly SettingsDesk _desk;

    internal Chains(Db db, SettingsDesk desk) => (_db, _desk) = (db, desk);

    /// <summary>The chain of a kind of matter.</summary>
    public async Task<ReviewChain> Of(OrganId organ, ReviewedMatter matter, CancellationToken stop = default)
    {
        var key = Key(matter);
        var stored = await _db.Settings.Where(s => s.Organ == organ && s.Key == key).Select(s => s.Value).SingleOrDefaultAsync(stop);
        return Read(stored) ?? Usual(matter);
    }

    /// <summary>Sets it. Drafts under review keep the chain with which they were submitted.</summary>
    public Task<Decision> Set(OrganId organ, ReviewedMatter matter, ReviewChain chain, Actor by, CancellationToken stop = default) =>
        _desk.Change(
            organ,
            by,
            async (db, _, stop) =>
            {
                if (StaffRules.WhyNotChain(chain, matter is ReviewedMatter.Publication).ToList() is { Count: > 0 } reasons)
                    return Changed.Not(reasons);
                var key = Key(matter);
                var before = Read(await SettingsDesk.Put(db, organ, key, Write(chain), stop)) ?? Usual(matter);
                return new(key, before.Levels, chain.Levels);
            },
            stop
        );

    private static string Key(ReviewedMatter matter) =>
        matter switch
        {
            ReviewedMatter.Reply => "review.reply",
            ReviewedMatter.Publication => "review.publication",
            _ => "review.report",
        };

    private static ReviewChain Usual(ReviewedMatter matter) =>
        matter switch
        {
            ReviewedMatter.Reply => ReviewChain.OfReply,
            ReviewedMatter.Publication => ReviewChain.OfPublication,
            _ => ReviewChain.OfReport,
        };

    private static string Write(ReviewChain chain) => JsonSerializer.Serialize(chain.Levels.Select(level => level.ToString()));

    private static ReviewChain? Read(string? json) =>
        json is null ? null : new([.. JsonSerializer.Deserialize<string[]>(json)!.Select(name => Enum.Parse<ReviewLevel>(name))]);
}

/// <summary>What passes a review.</summary>
public enum ReviewedMatter
{
    /// <summary>答复.</summary>
    Reply,

    /// <summary>主动公开信息.</summary>
    Publication,

    /// <summary>年度报告.</summary>
    Report,
}
