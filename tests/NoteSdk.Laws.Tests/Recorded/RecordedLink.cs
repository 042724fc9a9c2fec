namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>A link or an embed as Obsidian recorded it.</summary>
/// <param name="Target">Path and subpath.</param>
/// <param name="Original">Its text in the note, or null where that was not recorded.</param>
/// <param name="DisplayText">What it shows, or null.</param>
/// <param name="Key">Of a link in the frontmatter: the property, such as <c>up</c> or <c>up.0</c>. Otherwise null.</param>
/// <param name="LedTo">The path of the file that it led to, or null.</param>
/// <param name="Span">Where it stands, or null where that was not recorded.</param>
internal sealed record RecordedLink(string Target, string? Original, string? DisplayText, string? Key, string? LedTo, RecordedSpan? Span);
