using NoteSdk.Fuzz.Queries;
using NoteSdk.Queries.Evaluation;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Recorded.Queries;

/// <summary>
/// The recorded answers of the real engine: those of <c>shared/dql</c>, or of the folder that the environment variable <c>NOTESDK_DQL_CASES</c> names, with the vaults beside them.
/// </summary>
[Trait("Category", "Law")]
public sealed class RecordedAnswerTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Every_recorded_answer_is_ours_too()
    {
        RecordedCases cases = RecordedCases.Find();
        Check("Recorded answers of queries", cases, cases.Vaults.ToDictionary(static name => name, name => (IQuerySource)MemorySource.Open(cases.At(name))));
    }

    [SharedFact]
    public async Task Every_recorded_answer_is_that_of_an_open_vault_too()
    {
        RecordedCases cases = RecordedCases.Find();
        Dictionary<string, IQuerySource> vaults = [];
        foreach (string name in cases.Vaults)
        {
            Vault vault = await Vault.OpenAsync(cases.At(name), NoteSdk.Tests.Notes.NoteTypes.All, new VaultOptions { Clock = FixedClock.Recorded });
            vaults.Add(name, vault.State.QuerySource());
        }

        Check("Recorded answers of queries, of open vaults", cases, vaults);
    }

    private void Check(string title, RecordedCases cases, Dictionary<string, IQuerySource> vaults)
    {
        string[] differences = [.. cases.Lines.Select(line => new RecordedCase(line, name => name is null ? MemorySource.Empty : vaults[name]).Difference()).OfType<string>()];
        string summary = $"{cases.Lines.Count - differences.Length} of {cases.Lines.Count}";
        output.WriteLine(summary);
        Console.WriteLine($"{title}: {summary}");
        Assert.True(differences.Length == 0, $"{summary}\n{string.Join('\n', differences)}");
    }
}
