using System.Globalization;

namespace NoteSdk;

/// <summary>One kind of diagnostic of a note: what is printed for it, and what schemas/DIAGNOSTICS.md says about it.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Title">A few words, for lists.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Format">The message, with places for <see cref="string.Format(string, object[])"/>.</param>
/// <param name="Cause">How it comes about.</param>
/// <param name="Fix">What to do.</param>
internal sealed record NoteRule(string Id, string Title, NoteSeverity Severity, string Format, string Cause, string Fix)
{
    /// <summary>A diagnostic of this kind about a file as a whole.</summary>
    public NoteDiagnostic OfFile(string path, params ReadOnlySpan<object> arguments) =>
        new(Id, Severity, string.Format(CultureInfo.InvariantCulture, Format, arguments), path, 1, 1);
}
