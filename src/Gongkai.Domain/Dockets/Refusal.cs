using Gongkai.Domain.Law;

namespace Gongkai.Domain.Dockets;

/// <summary>
/// One reason why an act cannot be taken. <paramref name="Code"/> is the key of its text and, with <c>.wayOut</c>, of what can be done instead.
/// </summary>
/// <param name="Code">Stable, such as <c>request.already-extended</c>.</param>
/// <param name="Article">Where the law says so, if the law does.</param>
/// <param name="Values">What the text names, in the order of its places.</param>
public sealed record Refusal(string Code, Citation? Article = null, params IReadOnlyList<string> Values);
