using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Schema.Resolving;

/// <summary>Finds schemas by the type of their notes, and enums by their names, over all files. Where two have the same, the first by path counts.</summary>
internal sealed class SchemaIndex
{
    private readonly Dictionary<string, SchemaFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RawEnum> _enums = new(StringComparer.Ordinal);
    private readonly HashSet<string> _untyped = new(StringComparer.Ordinal);

    public SchemaIndex(IEnumerable<SchemaFile> files)
    {
        foreach (SchemaFile file in files)
        {
            if (file.Type is null)
                _untyped.UnionWith([file.Record?.Text ?? "", CSharpNames.Pascal(NameOf(file))]);
            if (file.Type is { } type && !_files.ContainsKey(type.Text))
                _files.Add(type.Text, file);

            foreach (RawEnum item in file.Enums)
            {
                if (!_enums.ContainsKey(item.Name.Text))
                    _enums.Add(item.Name.Text, file.ReferencedFrom is { } other && item.Model is { } model
                        ? item with { Model = model with { Namespace = other } }
                        : item);
            }
        }

        Ancestry = new(_files.Values, FindFile);
    }

    /// <summary>How the schemas extend one another.</summary>
    public Ancestry Ancestry { get; }

    public SchemaFile? FindFile(string noteType) => _files.TryGetValue(noteType, out SchemaFile? file) ? file : null;

    public RawEnum? FindEnum(string name) => _enums.TryGetValue(name, out RawEnum? item) ? item : null;

    public IReadOnlyCollection<string> EnumNames => _enums.Values.Where(static item => item.IsNamed).Select(static item => item.Name.Text).ToList();

    /// <summary>
    /// Whether a schema whose type is missing or faulty, which has been reported, may be meant for these notes: by its name or its record, or else if no
    /// other is near.
    /// </summary>
    public bool MayBeUntyped(string noteType) =>
        _untyped.Count > 0 && (_untyped.Contains(CSharpNames.Pascal(noteType)) || Nearest.Find(noteType, _files.Keys) is null);

    /// <summary>The end of a message about an unknown type of notes.</summary>
    public string NoteTypeHint(string wrong)
    {
        // The most common mistake is to write the record's name instead of the type.
        SchemaFile? byRecord = _files.Values.FirstOrDefault(file => file.Record?.Text == wrong);
        return byRecord is null ? Nearest.Hint(wrong, _files.Keys) : $"did you mean '{byRecord.Type!.Text}'?";
    }

    private static string NameOf(SchemaFile file) => Path.GetFileName(file.Path).Split('.')[0];
}
