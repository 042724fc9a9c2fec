using System.Globalization;
using System.Text.Json;

namespace NoteSdk.Cli.Output;

/// <summary>Prints what supports an inferred schema.</summary>
internal static class InferenceReport
{
    /// <summary>What people want to know before they use it, on a few lines.</summary>
    public static void Print(TextWriter output, InferredSchema schema, int most)
    {
        string tried = schema.HeldOut == 0 ? "none held out" : $"{Number(schema.HeldOut)} held out";
        output.WriteLine($"{schema.Type}: {Number(schema.Learned + schema.HeldOut)} notes, {tried}");
        string heldOut = schema.HeldOut == 0 ? "" : $", {Mean(schema.HeldOutDiagnostics)} where it was tried";
        output.WriteLine($"findings a note: {Mean(schema.LearnedDiagnostics)} where it was learned{heldOut}");
        foreach (InferenceClaim claim in schema.Claims.Where(static claim => claim.IsOffered && claim.Misfits.Count > 0).Take(most))
        {
            string misfits = string.Join(", ", claim.Misfits.Take(3));
            output.WriteLine($"  {claim.Part}: {claim.Claim} would fit {Number(claim.Support)} of {Number(claim.Of)}; not {misfits}");
        }

        foreach (NoteDiagnostic worst in schema.Worst.Take(most)) output.WriteLine($"  {worst}");
        foreach (InferenceMisfit left in schema.LeftOut.Take(most)) output.WriteLine($"  left out: {left.Path}: {left.Text}");
        if (schema.LeftOut.Count > most) output.WriteLine($"  and {Number(schema.LeftOut.Count - most)} more");
    }

    /// <summary>All of it, as JSON.</summary>
    public static string Json(InferredSchema schema) => JsonOutput.Indented(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("type", schema.Type);
        writer.WriteString("schema", schema.Yaml);
        writer.WriteNumber("learned", schema.Learned);
        writer.WriteNumber("heldOut", schema.HeldOut);
        writer.WriteNumber("learnedDiagnostics", Math.Round(schema.LearnedDiagnostics, 3));
        writer.WriteNumber("heldOutDiagnostics", Math.Round(schema.HeldOutDiagnostics, 3));
        writer.WriteStartArray("claims");
        foreach (InferenceClaim claim in schema.Claims) Write(writer, claim);
        writer.WriteEndArray();
        Write(writer, "leftOut", schema.LeftOut);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, InferenceClaim claim)
    {
        writer.WriteStartObject();
        writer.WriteString("part", claim.Part);
        writer.WriteString("claim", claim.Claim);
        writer.WriteNumber("support", claim.Support);
        writer.WriteNumber("of", claim.Of);
        writer.WriteBoolean("offered", claim.IsOffered);
        Write(writer, "misfits", claim.Misfits);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, NoteList<InferenceMisfit> misfits)
    {
        writer.WriteStartArray(name);
        foreach (InferenceMisfit misfit in misfits)
        {
            writer.WriteStartObject();
            writer.WriteString("text", misfit.Text);
            writer.WriteString("path", misfit.Path);
            writer.WriteNumber("line", misfit.Line);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Mean(double mean) => mean.ToString("0.##", CultureInfo.InvariantCulture);
}
