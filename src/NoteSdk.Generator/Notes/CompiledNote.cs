using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Generator.Pipeline;

namespace NoteSdk.Generator.Notes;

/// <summary>
/// A note of the project, as far as its typed property depends on it. Its text is not part of it, so that an edit of the text changes nothing here.
/// </summary>
/// <param name="Path">The path as the project names it, with <c>/</c>, which is also the name of its resource.</param>
/// <param name="Name">The part of the path that names the property: below the folder that the item's pattern starts from, without extension.</param>
/// <param name="Type">The value of the frontmatter key <c>type</c>.</param>
/// <param name="Fault">Set if the file cannot be read.</param>
internal sealed record CompiledNote(string Path, string Name, string? Type, FileDiagnostic? Fault)
{
    public static CompiledNote Read(NoteText note, CancellationToken cancellationToken)
    {
        FileDiagnostic? fault = FileText.TryRead(note.Text, cancellationToken, out SourceText? text);
        return new(note.Path, note.Name, text is null || IsWide(text) ? null : NoteHead.TypeOf(text), fault);
    }

    // The compiler reads UTF-16 and UTF-32 as text; to the runtime, and to its check of the notes, they are not UTF-8.
    private static bool IsWide(SourceText text) => text.Encoding is UnicodeEncoding or UTF32Encoding;
}
