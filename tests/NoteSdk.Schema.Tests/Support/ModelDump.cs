using System.Text;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Templates;

namespace NoteSdk.Schema.Tests;

/// <summary>Writes a model as text, for snapshots: everything that it holds, and nothing twice.</summary>
internal sealed class ModelDump
{
    private readonly StringBuilder _text = new();

    public static string Of(NoteTypeModel model)
    {
        var dump = new ModelDump();
        dump.Write(model);
        return dump._text.ToString();
    }

    private void Write(NoteTypeModel model)
    {
        Line(0, $"note {model.Type} -> {model.Record}{Text(" extends ", string.Join(", ", model.Parents))}");
        Line(1, $"folder {model.Folder}; handle {model.Handle}; heading {model.Heading}; placeholders {string.Join(", ", model.Placeholders)}{Text("; ", model.Description)}");
        foreach (TypeRuleModel rule in model.By.Where(rule => rule != TypeRuleModel.OfType(model.Type)))
            Line(1, $"by {string.Join("; ", rule.Folders.Select(folder => $"folder {folder}").Concat(rule.Keys.Select(key => $"{key.Name}: {string.Join(", ", key.Values)}")))}");
        foreach (EnumModel item in model.Enums)
            Line(1, $"enum {item.Name}: {string.Join("; ", item.Members.Select(member => $"{member.Name} = {string.Join(", ", member.Spellings)}"))}");
        foreach (MemberModel member in model.Members)
            Write(1, member);
        foreach (PatternModel pattern in model.Footer)
            Write(1, pattern);
    }

    private void Write(int indent, MemberModel member)
    {
        Line(indent, $"{member.Place} '{member.Source}' -> {member.Name}: {member.Type}{(member.Required ? "!" : "")}"
            + Text(" = ", member.Default is { } value ? string.Join(", ", value) : member.DefaultText?.ToString()) + Text("; prompt ", member.Prompt ?? string.Join(" / ", member.PromptLines)) + Text("; hint ", string.Join(" / ", member.Hint)) + (member.HasEmptyItem ? "; empty item" : "") + Text("; ", member.Description)
            + Text("; headers ", string.Join(" | ", member.Headers)));
        if (member.Query is { } query)
            Line(indent + 1, $"query {string.Concat(query.Parts.Select(part => part.IsHole ? $"<{part.Member}{(part.Transform == TemplateTransform.None ? "" : "|" + part.Transform)}>" : part.Text.Replace("\n", " / ", StringComparison.Ordinal)))}");
        if (member.Record is { } record)
        {
            Line(indent + 1, $"{(record.IsShared ? "shared " : "")}record {record.Name}");
            foreach (MemberModel inner in record.Members)
                Write(indent + 2, inner);
        }

        foreach (PatternModel pattern in member.Patterns)
            Write(indent + 1, pattern);
    }

    private void Write(int indent, PatternModel pattern) =>
        Line(indent, "pattern " + string.Concat(pattern.Parts.Select(part => part.Hole is { } hole ? $"<{hole.Name}: {hole.Type}>" : part.Literal)));

    private void Line(int indent, string text) => _text.Append(' ', 2 * indent).Append(text).Append('\n');

    private static string Text(string before, string? text) => string.IsNullOrEmpty(text) ? "" : before + text;
}
