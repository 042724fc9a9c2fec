using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Schemas;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;
using NoteSdk.Workspace.Places;

namespace NoteSdk.Workspace.Renaming;

/// <summary>Finds a spelling of an enum in the schema that declares it, and in notes.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="name">The enum's name in C#.</param>
/// <param name="spelling">The spelling.</param>
internal sealed class EnumSpellings(NoteWorkspace workspace, string name, string spelling)
{
    /// <summary>Gets the schema that declares the enum; null if none of the vault does.</summary>
    public SchemaFile? Declaring => workspace.Schemas.Files.FirstOrDefault(file => file.Enums.Any(one => one.Name.Text == name));

    /// <summary>The name of the enum of a member, or of a part of its items; null if it is of another type.</summary>
    public static string? EnumOf(SchemaMember member, string? part)
    {
        MemberType type = member.Model.Type;
        if (part is not null)
        {
            string pascal = CSharpNames.Pascal(part);
            if (member.Model.Record?.Members.FirstOrDefault(one => one.Source == part || one.Name == pascal) is not { } found) return null;
            type = found.Type;
        }

        return type.Kind == ValueKind.Enum ? type.Name : null;
    }

    /// <summary>The schema's text with another spelling; null if it is written in a way that cannot be changed.</summary>
    public string? InSchema(string text, string newSpelling)
    {
        if (YamlTreeReader.Read(text, new DiagnosticBag()).Root is not { } root) return null;
        YamlEntry? enums = root.Entries.FirstOrDefault(static entry => entry.Key == "enums");
        YamlEntry? own = enums?.Value.Entries.FirstOrDefault(entry => entry.Key == name || CSharpNames.Pascal(entry.Key) == name);
        if (own is null || Scalars(own.Value).FirstOrDefault(one => one.Text == spelling) is not { } found) return null;
        SourceSpan span = found.Span;
        YamlStyle style = text[span.Start] switch { '"' => YamlStyle.DoubleQuoted, '\'' => YamlStyle.SingleQuoted, _ => YamlStyle.Plain };
        return text[..span.Start] + YamlScalar.Write(newSpelling, style, YamlContext.FlowItem, isText: true) + text[span.End..];
    }

    /// <summary>The edits of a note.</summary>
    public IEnumerable<TextEdit> InNote(VaultNote note, string newSpelling)
    {
        if (note.Type is not NoteSchema schema) yield break;
        using LocatedNote text = new(note);
        int body = text.Reader.Lines.Start(text.Reader.Frontmatter.BodyLine);
        foreach ((NoteTypeMember member, PlaceSpan span) in PlaceReader.ReadAll(text.Reader))
        {
            SchemaMember found = schema.SchemaMembers[schema.IndexOf(member.Name)];
            bool isValue = span.Part is not null ? span.Kind == PlaceKind.Value : span.Kind == (found.Model.Type.IsList ? PlaceKind.Item : PlaceKind.Value);
            if (!isValue || EnumOf(found, span.Part) != name) continue;
            string written = Encoding.UTF8.GetString(text.Reader.Text[span.Start..span.End]);
            YamlStyle style = written.StartsWith('"') ? YamlStyle.DoubleQuoted : written.StartsWith('\'') ? YamlStyle.SingleQuoted : YamlStyle.Plain;
            bool isField = span.Start < body;
            if ((isField && style != YamlStyle.Plain ? written[1..^1] : written) != spelling) continue;
            string newText = isField ? YamlScalar.Write(newSpelling, style, YamlContext.FlowItem, isText: true) : newSpelling;
            yield return new TextEdit(text.Place(span.Start, span.End), newText);
        }
    }

    private static IEnumerable<YamlValue> Scalars(YamlValue value) => value.Kind switch
    {
        YamlValueKind.Sequence => value.Items.SelectMany(Scalars),
        YamlValueKind.Mapping => value.Entries.SelectMany(static entry => Scalars(entry.Value)),
        _ => [value],
    };
}
