using System.Diagnostics;

namespace NoteSdk.Cli.Tests;

/// <summary>A batch that is interrupted, by Ctrl-C or at once: the vault is as before or as after.</summary>
[Trait("Category", "Process")]
public sealed class KilledTests : IDisposable
{
    private const int Count = 250;

    private readonly Notesdk _vault = Notesdk.People();

    public void Dispose() => _vault.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("KILL")]
    public void A_migration_that_is_interrupted_is_done_or_not(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        _vault.Write("schemas/person.note.yaml", Notesdk.Person.Replace("email: email", "mail: {type: email, was: [email]}", StringComparison.Ordinal));
        Random random = new(signal.Length);
        for (int round = 0; round < 3; round++)
        {
            for (int i = 0; i < Count; i++) _vault.Write($"People/N{i}.md", $"---\ntype: person\ntitle: N{i}\nemail: n{i}@example.org\n---\n");
            using Process process = _vault.Start("", "migrate", "--yes");
            process.StandardInput.Close();
            _ = process.StandardError.ReadToEndAsync();

            // The diff is printed when the plan is made; what follows is the writing.
            char[] buffer = new char[1];
            process.StandardOutput.ReadBlock(buffer);
            _ = process.StandardOutput.ReadToEndAsync();
            Thread.Sleep(random.Next(60));
            Process.Start("kill", $"-{signal} {process.Id}").WaitForExit();
            process.WaitForExit();

            // Whoever opens the vault next finishes what was begun.
            Assert.Equal(0, _vault.Run("find", "--limit", "1").Code);
            int done = Directory.GetFiles(Path.Combine(_vault.Folder, "People"), "N*.md").Count(static file => File.ReadAllText(file).Contains("\nmail: ", StringComparison.Ordinal));
            Assert.True(done is 0 or Count, $"{done} of {Count} after exit code {process.ExitCode}");
        }
    }
}
