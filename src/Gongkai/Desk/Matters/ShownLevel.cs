using Gongkai.Design.Case;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Desk.Matters;

/// <summary>审核层级 as a docket's page shows it.</summary>
public sealed record ShownLevel(ReviewLevel Level, LevelState State, string? Who, string? InPlaceOf, DateOnly? On, FreeText? Words);
