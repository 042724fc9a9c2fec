using Xunit.Abstractions;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>Several processes and threads save one note while a foreign editor rewrites it.</summary>
[Trait("Category", "Law")]
public sealed class ManyWritersTests(ITestOutputHelper output)
{
    /// <summary>The full number, with every save brought to the disk: <c>dotnet run -c Release --project tests/NoteSdk.Notes.Tests -- writers 2000</c>.</summary>
    private const int Edits = 100;

    [Fact]
    public void No_edit_is_lost_in_silence()
    {
        if (!TestWays.AreWithoutExchange) output.WriteLine(ManyWriters.Run(Edits, isSynced: false));
    }
}
