using System.Text.Json;

namespace NoteSdk.Cli.Checking;

/// <summary>The findings of an earlier check, read from the SARIF file that it wrote.</summary>
internal sealed class Baseline
{
    private readonly List<BaselineEntry> _entries = [];

    private Baseline()
    {
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="CliException">It is not a SARIF file of this program.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Baseline Read(string path, string given)
    {
        if (!File.Exists(path))
        {
            throw new CliException($"The baseline '{given}' does not exist. Make it with 'notesdk check --format sarif -o {given}'.");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            Baseline baseline = new();
            foreach (JsonElement result in document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
            {
                // What was gone already when the file was written is not known any more.
                if (result.TryGetProperty("baselineState", out JsonElement state) && state.ValueEquals("absent")) continue;
                baseline._entries.Add(new BaselineEntry(
                    result.GetProperty("partialFingerprints").GetProperty(Fingerprint.Name).GetString()!,
                    result.GetProperty("ruleId").GetString()!,
                    Uri.UnescapeDataString(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")
                        .GetProperty("uri").GetString()!),
                    result.GetProperty("message").GetProperty("text").GetString()!));
            }

            return baseline;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new CliException($"The baseline '{given}' is not a SARIF file of notesdk. Make it with 'notesdk check --format sarif -o {given}'.");
        }
    }

    /// <summary>The findings that are new, and what is gone from the notes that were checked. Two alike are known only if the file has two.</summary>
    public (List<WorkspaceDiagnostic> New, List<BaselineEntry> Gone) Compare(IReadOnlyList<WorkspaceDiagnostic> found,
        Func<WorkspaceDiagnostic, string> fingerprint, Func<string, bool> isChecked)
    {
        List<WorkspaceDiagnostic> added = [];
        ILookup<string, BaselineEntry> known = _entries.ToLookup(static entry => entry.Fingerprint, StringComparer.Ordinal);
        Dictionary<string, int> used = new(StringComparer.Ordinal);
        HashSet<BaselineEntry> seen = new(ReferenceEqualityComparer.Instance);
        foreach (WorkspaceDiagnostic one in found)
        {
            string print = fingerprint(one);
            int number = used.GetValueOrDefault(print);
            used[print] = number + 1;
            if (known[print].ElementAtOrDefault(number) is { } entry) seen.Add(entry);
            else added.Add(one);
        }

        return (added, [.. _entries.Where(entry => !seen.Contains(entry) && isChecked(entry.Path))]);
    }
}
