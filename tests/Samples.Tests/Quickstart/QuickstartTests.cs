using NoteSdk.Tests;
using Samples.Tests.Support;

namespace Samples.Tests.Quickstart;

/// <summary>The sample that the README's first command runs.</summary>
[Trait("Category", "Process")]
public sealed class QuickstartTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Quickstart.dll");

    [Fact]
    public async Task The_quickstart_reads_follows_edits_saves_and_diagnoses_notes()
    {
        ProgramRun run = await ProgramRun.Of(Program, Repository.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        await Verify(run.Output);
    }

    [Fact]
    public async Task It_prints_the_same_from_a_folder_outside_of_the_repository()
    {
        using TemporaryFolder elsewhere = new();

        ProgramRun inside = await ProgramRun.Of(Program, Repository.Root);
        ProgramRun outside = await ProgramRun.Of(Program, elsewhere.Path);

        Assert.Equal(inside, outside);
    }

    [Fact]
    public async Task It_leaves_the_sample_notes_as_they_are()
    {
        string note = Path.Combine(Repository.Root, "samples/vault/People/Pete Iming.md");
        byte[] before = await File.ReadAllBytesAsync(note);

        await ProgramRun.Of(Program, Repository.Root);

        Assert.Equal(before, await File.ReadAllBytesAsync(note));
    }
}
