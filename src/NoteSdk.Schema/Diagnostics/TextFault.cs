namespace NoteSdk.Schema.Diagnostics;

/// <summary>A mistake in one text (a type, a template, a pattern), by its place in that text alone.</summary>
/// <param name="Start">The first UTF-16 unit of it.</param>
/// <param name="Length">How many units; 0 if something is missing.</param>
/// <param name="Message">What is wrong and how to fix it: a clause without a final period.</param>
internal readonly record struct TextFault(int Start, int Length, string Message);
