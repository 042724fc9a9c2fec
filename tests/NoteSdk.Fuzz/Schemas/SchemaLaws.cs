using NoteSdk.Fuzz.Laws;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Fuzz.Schemas;

/// <summary>What holds for every text that is given as a schema, beside others.</summary>
internal static class SchemaLaws
{
    /// <summary>It gives a model or mistakes, each mistake at a place in the text; and nothing fails.</summary>
    public static void CheckReading(IEnumerable<SchemaFile> others, string path, string text)
    {
        SchemaFile file = SchemaFile.Load(path, text);
        SchemaSetModel set = SchemaSet.Resolve(others.Append(file));
        SchemaResult result = set.Schemas.Single(schema => schema.Path == path);
        if (result.Model is null && !result.Diagnostics.Any(item => item.IsError)) throw new LawBrokenException("a schema without a model has an error", "None is told.");
        if (result.Model is not null && result.Usable is null) throw new LawBrokenException("a faultless schema gives code", "None is given.");
        foreach (SchemaDiagnostic item in set.Schemas.SelectMany(schema => schema.Diagnostics).Where(item => item.Id == SchemaRules.Failure.Id)) throw new LawBrokenException($"nothing fails: {item.Message}", item.Message);
        foreach (SchemaDiagnostic item in result.Diagnostics)
        {
            bool isInside = item.Span.Start >= 0 && item.Span.End >= item.Span.Start && item.Span.End <= text.Length;
            if (!isInside || item.Message.Length == 0) throw new LawBrokenException("a mistake has a place and a message", item.ToString());
        }

        // What is read at run time stands on the same model: making its reader must not fail either.
        if (result.Model is { } model) NoteSchema.Of(model, file);
    }
}
