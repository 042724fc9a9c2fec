using NoteSdk.Tests;
using Samples.Tests.Support;

namespace Samples.Tests.RelationshipReview;

/// <summary>The sample that tells whom one has not spoken to.</summary>
[Trait("Category", "Process")]
public sealed class RelationshipReviewTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "RelationshipReview.dll");

    [Fact]
    public async Task It_lists_those_not_spoken_to_with_the_last_meeting_and_their_open_tasks()
    {
        ProgramRun run = await ProgramRun.Of(Program, Repository.Root, "2026-01-20");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        await Verify(run.Output);
    }

    [Fact]
    public async Task Without_a_date_it_takes_the_present_day()
    {
        ProgramRun run = await ProgramRun.Of(Program, Repository.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Tomas Varga", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_program_is_shorter_than_60_lines() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Root, "samples/RelationshipReview/Program.cs")).Length, 1, 59);
}
