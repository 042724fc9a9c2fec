namespace NoteSdk.Vaults.Moving;

/// <summary>The parts of a link that are to be written anew; null where one stays.</summary>
/// <param name="Target">What it is to lead to, as a link of its kind writes it.</param>
/// <param name="Subpath">The heading that it is to lead to.</param>
/// <param name="Text">What it is to show.</param>
internal readonly record struct LinkChange(string? Target, string? Subpath, string? Text)
{
    /// <summary>Gets a value indicating whether the link stays as it is.</summary>
    public bool IsNone => Target is null && Subpath is null && Text is null;
}
