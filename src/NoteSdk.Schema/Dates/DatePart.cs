namespace NoteSdk.Schema.Dates;

/// <summary>A literal or a token of a format.</summary>
/// <param name="Unit">What it stands for.</param>
/// <param name="Text">The literal, or the token.</param>
internal readonly record struct DatePart(DateUnit Unit, string Text);
