using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoteSdk.Generator.Emitting;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Pipeline;

/// <summary>One generated file: a note's record with the records of its sections, a record of items, or an enum.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Origin">What to name as the origin: the schema's file name, or nothing for a type that several share.</param>
/// <param name="Note">Set for a note.</param>
/// <param name="Item">Set for a record of items.</param>
/// <param name="Enum">Set for an enum.</param>
internal sealed record TypeOutput(string HintName, string Origin, NoteTypeModel? Note = null, RecordModel? Item = null, EnumModel? Enum = null)
{
    /// <summary>
    /// The outputs of all schemas, in an order that an edit of one leaves alone: the generator compares the outputs of two runs place by place. So a schema
    /// that has an error at the moment, as it mostly has while someone types, keeps its place with null.
    /// </summary>
    public static IEnumerable<TypeOutput?> Of(SchemaSetModel set)
    {
        // The compiler takes two names that differ in case for one file.
        HashSet<string> taken = new([RegistryEmitter.HintName], StringComparer.OrdinalIgnoreCase);
        foreach (SchemaResult schema in set.Schemas)
        {
            // Its code names enums, but not their members' spellings.
            yield return schema.Model is { } note ? new TypeOutput(Hint(note.Record, taken), Path.GetFileName(schema.Path), Note: note with { Enums = default }) : null;
        }

        foreach (RecordModel item in set.SharedRecords) yield return new TypeOutput(Hint(item.Name, taken), "the schemas", Item: item);
        foreach (EnumModel type in set.Enums) yield return new TypeOutput(Hint(type.Name, taken), "the schemas", Enum: type);
        foreach (NoteTypeModel stub in Stubs(set)) yield return new TypeOutput(Hint(stub.Record, taken), "the schemas", Note: stub);
    }

    /// <summary>
    /// The notes that links of good schemas lead to, but whose own schemas have errors: records without members, so that the build tells of those errors and not of
    /// every link besides.
    /// </summary>
    private static IEnumerable<NoteTypeModel> Stubs(SchemaSetModel set)
    {
        List<NoteTypeModel> notes = [.. set.Schemas.Select(static schema => schema.Model).OfType<NoteTypeModel>()];
        HashSet<string> known =
        [
            .. notes.Select(static note => note.Record), .. notes.SelectMany(static note => note.Records).Select(static record => record.Name), .. set.Enums.Select(static type => type.Name),
        ];
        return notes.SelectMany(static note => note.AllMembers)
            .Select(static member => member.Type)
            .Where(type => type is { Kind: ValueKind.Link, Name: { } name } && known.Add(name))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => new NoteTypeModel
            {
                Type = type.NoteType!,
                Record = type.Name!,
                Description = $"A note of type '{type.NoteType}', whose members are not known: its schema has errors.",
            });
    }

    private static string Hint(string name, HashSet<string> taken)
    {
        string hint = $"{name}.g.cs";
        for (int i = 2; !taken.Add(hint); i++) hint = $"{name}.{i}.g.cs";
        return hint;
    }
}
