namespace NoteSdk.Queries.Values;

/// <summary>A link to a web page.</summary>
internal sealed record ExternalLink(string Url, string Display) : QueryWidget;
