using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>
/// Resolves <c>by</c>: which notes are of the type, and what a new one gets for it. Like its type, the <c>by</c> of a schema is not inherited: a parent's
/// notes are not its child's.
/// </summary>
internal sealed class TypeRuleResolver
{
    private readonly Resolution _resolution;
    private readonly RawTypeRule? _first;

    /// <param name="resolution">Receives the mistakes.</param>
    /// <param name="file">The schema, which has a type.</param>
    /// <param name="folder">Where new notes go, or null.</param>
    public TypeRuleResolver(Resolution resolution, SchemaFile file, string? folder)
    {
        _resolution = resolution;
        EquatableArray<RawTypeRule> raw = file.By ?? default;
        _first = raw.IsEmpty ? null : raw[0];
        string type = file.Type!.Text;
        By = raw.IsEmpty
            ? EquatableArray.Create(TypeRuleModel.OfType(type))
            : raw.Select(rule => Resolve(rule, type, folder)).ToEquatableArray();
    }

    /// <summary>The ways in which a note belongs to the type.</summary>
    public EquatableArray<TypeRuleModel> By { get; }

    /// <summary>The folder that a new note must be in; null if it does not matter.</summary>
    public string? Folder => By[0].Folders.IsEmpty ? null : By[0].Folders[0];

    /// <summary>The members of the frontmatter, of which those that tell the type have its value by default.</summary>
    public EquatableArray<MemberModel> WithDefaults(EquatableArray<MemberModel> members) =>
        _first is not { Keys.IsEmpty: false } rule ? members : members.Select(member => WithDefault(member, rule.Keys)).ToEquatableArray();

    private MemberModel WithDefault(MemberModel member, EquatableArray<RawTypeKey> keys)
    {
        if (keys.FirstOrDefault(key => key.Key.Text == member.Source) is not { } key)
            return member;

        Located first = key.Values[0];
        if (member.Default is not { } own)
        {
            var raw = new RawDefault(member.Type.IsList, EquatableArray.Create(first), first.Span);
            return member with { Default = new DefaultResolver(_resolution).Resolve(raw, member.Type, member.Place, false) };
        }

        TypeKeyModel model = ModelOf(key);
        if (!own.Any(value => model.Values.Contains(value, model.Comparer) || model.Values.Contains(value.TrimStart('#'), model.Comparer)))
            _resolution.ReportHere(false, SchemaRules.WrongDefault, first.Span, YamlValue.Clip(first.Text), member.Type.ToString(),
                $"a value of the default [{string.Join(", ", own.Select(YamlValue.Clip))}], or leave the default out");
        return member;
    }

    private TypeRuleModel Resolve(RawTypeRule rule, string type, string? folder)
    {
        if (rule.IsType)
            return TypeRuleModel.OfType(type);

        IEnumerable<string> folders = rule.Folders.Select(static item => item.Text);
        if (rule.IsPlace && folder is not null)
            folders = [folder];
        else if (rule.IsPlace)
            _resolution.ReportHere(false, SchemaRules.MissingKey, rule.Span, "A schema with 'by: folder'", "folder", "it, as in 'folder: People'");
        return new(folders.ToEquatableArray(),
            rule.Keys.Select(ModelOf).ToEquatableArray());
    }

    private static TypeKeyModel ModelOf(RawTypeKey key) => new(key.Key.Text, key.Values.Select(static value => value.Text).ToEquatableArray());
}
