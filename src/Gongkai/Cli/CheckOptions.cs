namespace Gongkai.Cli;

/// <summary>What was typed behind <c>report check</c>.</summary>
/// <param name="Answers">A file of answers to findings, by fingerprint.</param>
/// <param name="Out">Where the findings of a batch go: .jsonl, .json or .xlsx.</param>
internal sealed record CheckOptions(string Path, bool Json, string? Answers, string? Out, bool Resume, bool Progress);
