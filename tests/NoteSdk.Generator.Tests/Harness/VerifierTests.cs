using Xunit.Sdk;

namespace NoteSdk.Generator.Tests.Harness;

/// <summary>What the snapshot tests rely on.</summary>
public sealed class VerifierTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string SourceFile => Path.Combine(_folder.FullName, "Some.cs");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task The_snapshot_beside_the_source_file_is_found() => Verify("One line.\nAnother.\n");

    [Fact]
    public async Task The_snapshot_is_named_after_the_test_even_when_a_shared_method_verifies()
    {
        Write("The_snapshot_is_named_after_the_test_even_when_a_shared_method_verifies.verified.cs", "class A;");
        await Shared("class A;");
    }

    [Fact]
    public async Task Line_endings_and_a_byte_order_mark_do_not_count()
    {
        Write("Line_endings_and_a_byte_order_mark_do_not_count.verified.cs", "\ufeffa\r\nb\r\n");
        await Shared("a\nb\n");
    }

    [Fact]
    public async Task A_difference_fails_and_leaves_the_received_text_and_the_snapshot()
    {
        Write("A_difference_fails_and_leaves_the_received_text_and_the_snapshot.verified.cs", "a\nb");
        XunitException failure = await Assert.ThrowsAsync<XunitException>(() => Shared("a\nc\n"));
        Assert.Contains("at line 2.\n  verified line: b\n  received line: c\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a\nc\n", Read("A_difference_fails_and_leaves_the_received_text_and_the_snapshot.received.cs"));
        Assert.Equal("a\nb", Read("A_difference_fails_and_leaves_the_received_text_and_the_snapshot.verified.cs"));
    }

    [Fact]
    public async Task A_missing_snapshot_fails_and_is_not_made()
    {
        XunitException failure = await Assert.ThrowsAsync<XunitException>(() => Shared("a"));
        Assert.Contains("There is no snapshot yet.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a", Read("A_missing_snapshot_fails_and_is_not_made.received.cs"));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public async Task A_text_that_is_right_again_takes_away_what_was_received_before()
    {
        Write("A_text_that_is_right_again_takes_away_what_was_received_before.verified.cs", "a");
        await Assert.ThrowsAsync<XunitException>(() => Shared("b"));
        Assert.Equal(2, _folder.GetFiles().Length);
        await Shared("a");
        Assert.Single(_folder.GetFiles());
    }

    private Task Shared(string text) => Verify(text, extension: "cs", sourceFile: SourceFile);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, "VerifierTests." + name), text);

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.FullName, "VerifierTests." + name));
}
