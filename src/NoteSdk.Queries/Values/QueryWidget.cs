namespace NoteSdk.Queries;

/// <summary>A value that only shows something.</summary>
internal abstract record QueryWidget;
