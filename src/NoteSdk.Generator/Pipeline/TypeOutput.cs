using System;
using System.Collections.Generic;
using NoteSdk.Generator.Emitting;
using NoteSdk.Schema.Model;

namespace NoteSdk.Generator.Pipeline;

/// <summary>One generated file: a note's record with the records of its sections, a record of items, or an enum.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Origin">The origin to name: the schema's file name, or empty for a type that several share.</param>
/// <param name="Note">Set for a note.</param>
/// <param name="Path">For a note, the path of its schema; null for a type that several share.</param>
/// <param name="Item">Set for a record of items.</param>
/// <param name="Enum">Set for an enum.</param>
internal sealed record TypeOutput(string HintName, string Origin, NoteTypeModel? Note = null, string? Path = null, RecordModel? Item = null,
    EnumModel? Enum = null)
{
    /// <summary>
    /// The outputs of all schemas, in an order that an edit of one does not change: the generator compares the outputs of two runs by position. So a schema
    /// without a record keeps its position with null. A schema with errors, which are common while someone types, still produces the parts without errors: a
    /// mistake is reported where it is made, and not at every use of the record too.
    /// </summary>
    public static IEnumerable<TypeOutput?> Of(SchemaSetModel set)
    {
        // The compiler treats two names that differ only in case as one file.
        HashSet<string> taken = new([RegistryEmitter.HintName], StringComparer.OrdinalIgnoreCase);
        foreach (SchemaResult schema in set.Schemas)
        {
            // Its code names enums, but not their members' spellings.
            yield return schema.Usable is { } note
                ? new TypeOutput(Hint(note.Record, taken), System.IO.Path.GetFileName(schema.Path), note with { Enums = default }, schema.Path)
                : null;
        }

        foreach (RecordModel item in set.SharedRecords) yield return new TypeOutput(Hint(item.Name, taken), "the schemas", Item: item);
        foreach (EnumModel type in set.Enums) yield return new TypeOutput(Hint(type.Name, taken), "the schemas", Enum: type);
    }

    private static string Hint(string name, HashSet<string> taken)
    {
        string hint = $"{name}.g.cs";
        for (int i = 2; !taken.Add(hint); i++) hint = $"{name}.{i}.g.cs";
        return hint;
    }
}
