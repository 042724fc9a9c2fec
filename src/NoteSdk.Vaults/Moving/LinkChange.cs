namespace NoteSdk.Vaults.Moving;

/// <summary>The parts of a link to rewrite; null for a part that stays.</summary>
/// <param name="Target">The new target, as a link of its kind writes it.</param>
/// <param name="Subpath">The new heading.</param>
/// <param name="Text">The new text to show.</param>
internal readonly record struct LinkChange(string? Target, string? Subpath, string? Text)
{
    /// <summary>Gets a value indicating whether the link stays as it is.</summary>
    public bool IsNone => Target is null && Subpath is null && Text is null;
}
