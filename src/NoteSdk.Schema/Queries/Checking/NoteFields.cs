using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Model;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>The fields that a query may find in the notes of one type.</summary>
internal sealed class NoteFields
{
    // Obsidian's own properties and the type, which exist without being in a schema.
    private static readonly string[] Always = ["type", "tag", "tags", "alias", "aliases", "cssclass", "cssclasses", "publish"];

    private readonly Dictionary<string, QueryTypes> _fields = new(StringComparer.Ordinal);

    /// <param name="type">The value of frontmatter <c>type</c>.</param>
    /// <param name="fields">The keys of the frontmatter and of inline fields, with the types that their values may have.</param>
    public NoteFields(string type, IEnumerable<KeyValuePair<string, QueryTypes>> fields)
    {
        Type = type;
        foreach (string name in Always)
            _fields[name] = QueryTypes.Any;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, QueryTypes> field in fields)
        {
            // What stands in the frontmatter and in the text is an array.
            QueryTypes types = taken.Add(field.Key) ? field.Value : QueryTypes.Any;
            _fields[field.Key] = types;
            string canonical = Canonical(field.Key);
            if (!_fields.ContainsKey(canonical))
                _fields[canonical] = types;
        }
    }

    /// <summary>Gets the value of frontmatter <c>type</c>.</summary>
    public string Type { get; }

    /// <summary>Gets the folders of such notes, including subfolders.</summary>
    public EquatableArray<string> Folders { get; init; }

    /// <summary>Gets the tags of such notes, without <c>#</c>.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Gets a value indicating whether such notes may have other fields: if the schema is faulty, or if lists have inline fields.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Gets the names as an expression writes them.</summary>
    public IReadOnlyCollection<string> Names => [.. _fields.Keys.Select(Written).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// How an expression names a field: as the key is written if that is a name, or else in Dataview's canonical form, or else as a text.
    /// </summary>
    public static string Written(string key)
    {
        if (IsName(key))
            return key;

        string canonical = Canonical(key);
        return IsName(canonical) ? canonical : $"row[\"{key.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"]";
    }

    /// <summary>The fields of a schema's notes.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="isFaulty">Whether the schema has mistakes, so that fields may be missing from the model.</param>
    public static NoteFields Of(NoteTypeModel model, bool isFaulty = false) => new(model.Type, Declared(model).SelectMany(FieldsOf))
    {
        Folders = (model.Folder is null ? model.RuleFolders : model.RuleFolders.Prepend(model.Folder)).ToEquatableArray(),
        Tags = model.RuleTags.ToEquatableArray(),
        IsOpen = isFaulty || model.AllMembers.SelectMany(static member => member.Patterns).Any(static pattern => pattern.Text.Contains("::")),
    };

    /// <summary>The fields of several schemas' notes.</summary>
    /// <param name="models">The schemas.</param>
    /// <param name="isFaulty">Whether the schema of a type has mistakes.</param>
    public static IReadOnlyList<NoteFields> OfAll(IEnumerable<NoteTypeModel> models, Func<string, bool> isFaulty) =>
        [.. models.Select(model => Of(model, model.Parents.Prepend(model.Type).Any(isFaulty)))];

    /// <summary>Whether such notes may have a field, and which types its value may have.</summary>
    public bool TryGet(string name, out QueryTypes types)
    {
        if (_fields.TryGetValue(name, out types))
            return true;
        types = QueryTypes.Any;
        return IsOpen;
    }

    // Queries have inline fields of the whole page, wherever they stand.
    private static IEnumerable<MemberModel> Declared(NoteTypeModel model) =>
        model.Frontmatter.Concat(model.AllMembers.Where(static member => member.Place == MemberPlace.Field));

    private static IEnumerable<KeyValuePair<string, QueryTypes>> FieldsOf(MemberModel member) =>
        member.OldNames.Select(static name => new KeyValuePair<string, QueryTypes>(name, QueryTypes.Any)).Append(new(member.Source, FieldTypes.Of(member)));

    private static bool IsName(string key) =>
        QueryParser.Parse($"LIST {key}").Value is { Header.Fields: { Count: 1 } fields } && fields[0].Expression is VariableExpression variable
            && variable.Name == key;

    // The keys of schemas that queries can name are letters, digits, blanks, '_' and '-'; queries can only use others by row["..."].
    private static string Canonical(string key) => key.Trim().ToLowerInvariant().Replace(' ', '-');
}
