using System;
using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Schema;

/// <summary>Finds schemas by the type of their notes, and enums by their names, over all files. Where two have the same, the first by path counts.</summary>
internal sealed class SchemaIndex
{
    private readonly Dictionary<string, SchemaFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RawEnum> _enums = new(StringComparer.Ordinal);

    public SchemaIndex(IEnumerable<SchemaFile> files)
    {
        foreach (SchemaFile file in files)
        {
            if (file.Type is { } type && !_files.ContainsKey(type.Text))
                _files.Add(type.Text, file);

            foreach (RawEnum item in file.Enums)
            {
                if (!_enums.ContainsKey(item.Name.Text))
                    _enums.Add(item.Name.Text, item);
            }
        }

        Ancestry = new(_files.Values, FindFile);
    }

    /// <summary>How the schemas extend one another.</summary>
    public Ancestry Ancestry { get; }

    public SchemaFile? FindFile(string noteType) => _files.TryGetValue(noteType, out SchemaFile? file) ? file : null;

    public RawEnum? FindEnum(string name) => _enums.TryGetValue(name, out RawEnum? item) ? item : null;

    public IReadOnlyCollection<string> EnumNames => _enums.Values.Where(static item => item.IsNamed).Select(static item => item.Name.Text).ToList();

    /// <summary>The end of a message about a type of notes that there is not.</summary>
    public string NoteTypeHint(string wrong)
    {
        // Most often the record's name is written where the type is asked for.
        SchemaFile? byRecord = _files.Values.FirstOrDefault(file => file.Record?.Text == wrong);
        return byRecord is null ? Nearest.Hint(wrong, _files.Keys) : $"did you mean '{byRecord.Type!.Text}'?";
    }
}
