using System.Linq;
using NoteSdk.Schema.Model;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the builder of a note type, with what the schema says of the note as a whole.</summary>
internal static class BuilderEmitter
{
    public static void Emit(CodeWriter code, NoteTypeModel note, NoteNames names)
    {
        string field = $"private static readonly global::NoteSdk.Generated.NoteTypeBuilder {names.Builder} = new({Literals.Text(note.Type)})";
        bool isByType = note.By.Count == 1 && note.By[0] == TypeRuleModel.OfType(note.Type);
        if (isByType && note is { Folder: null, Heading: null, Handle: null, Placeholders.IsEmpty: true, Forms.IsEmpty: true, Tail: null })
        {
            code.Line(field + ";");
            return;
        }

        using (code.Block(field, "};"))
        {
            if (note.Folder is { } folder) code.Line($"Folder = {Literals.Text(folder)},");
            if (!isByType) code.List("By = [", [.. note.By.Select(Rule)], "],");
            if (note.Heading is { } heading) code.Line($"Heading = {Literals.Text(heading.ToString())},");
            if (note.Handle is { } handle) code.Line($"Handle = {Literals.Text(handle.ToString())},");
            if (!note.Placeholders.IsEmpty) code.List("Placeholders = [", Literals.Texts(note.Placeholders), "],");
            if (!note.Forms.IsEmpty) code.List("Forms = [", Literals.Texts(note.Forms), "],");
            if (note.Tail is { } tail)
            {
                if (Literals.IsRaw(tail)) code.RawText("Tail = ", tail, ",");
                else code.Line($"Tail = {Literals.Text(tail)},");
            }
        }
    }

    private static string Rule(TypeRuleModel rule)
    {
        string folders = rule.Folders.IsEmpty ? "" : $"Folders = [{string.Join(", ", Literals.Texts(rule.Folders))}]";
        string keys = rule.Keys.IsEmpty ? "" : $"Keys = [{string.Join(", ", rule.Keys.Select(Key))}]";
        return $"new() {{ {folders}{(folders.Length > 0 && keys.Length > 0 ? ", " : "")}{keys} }}";
    }

    private static string Key(TypeKeyModel key) => $"new({string.Join(", ", Literals.Texts(key.Values.Prepend(key.Name)))})";
}
