using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Generator.Notes;
using NoteSdk.Generator.Pipeline;

namespace NoteSdk.Generator.Emitting;

/// <summary>
/// Writes the class of a folder, within those of the folders around it.
/// </summary>
internal static class NotesEmitter
{
    /// <summary>The name of the class of all notes.</summary>
    public const string Class = "Notes";

    // The maximum length of a file name minus what the compiler adds, in bytes of UTF-8.
    private const int LongestHint = 200;

    public static void Emit(SourceProductionContext output, NoteFolder folder, Target target) =>
        output.AddSource(Hint(string.Join(".", folder.Classes.Prepend(Class))) + ".g.cs", ToSource(folder, target));

    // A project may have generated files written to disk.
    private static string Hint(string name) => Encoding.UTF8.GetByteCount(name) <= LongestHint ? name : $"{Class}.{NameHash.Of(name)}";

    private static SourceText ToSource(NoteFolder folder, Target target)
    {
        CodeWriter code = new("the notes", target, "notes");
        List<string> classes = [Class, .. folder.Classes];
        Stack<CodeWriter.Closing> open = new();
        foreach (string name in classes.Take(folder.Classes.Count)) open.Push(code.Block($"{code.Access} static partial class {Literals.Identifier(name)}"));
        code.Summary(folder.Folder.Length == 0
            ? "The notes of the project, as they were when it was compiled."
            : $"The notes of the folder '{folder.Folder}', as they were when the project was compiled.");
        using (code.Block($"{code.Access} static partial class {Literals.Identifier(classes[classes.Count - 1])}"))
        {
            foreach (NoteProperty note in folder.Notes) EmitNote(code, note, target);
        }

        while (open.Count > 0) open.Pop().Dispose();
        return code.ToSource();
    }

    // A name begins with a letter, or with one underscore before a digit: with another underscore in front it cannot be another note's.
    private static void EmitNote(CodeWriter code, NoteProperty note, Target target)
    {
        string record = TypeNames.Generated(note.Record, note.Namespace ?? target.Namespace);
        string field = "_" + note.Name;
        code.Line($"private static {record}? {field};");
        code.BlankLine();
        code.Summary($"{note.Path}, as it was when the project was compiled.");
        code.Line($"public static {record} {Literals.Identifier(note.Name)} =>",
            $" global::NoteSdk.Generated.EmbeddedNote.Get(ref {field}, typeof({TypeNames.Generated(Class, target.Namespace)}).Assembly, "
                + $"{Literals.Text(note.Path)});");
        code.BlankLine();
    }
}
