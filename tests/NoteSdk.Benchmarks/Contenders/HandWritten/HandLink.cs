namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A wikilink.</summary>
internal sealed record HandLink(string Target, string? Subpath, string? Alias, bool IsEmbed);
