namespace NoteSdk.Queries.Values;

/// <summary>A value that only shows something.</summary>
internal abstract record QueryWidget;
