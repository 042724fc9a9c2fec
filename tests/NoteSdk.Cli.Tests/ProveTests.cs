using System.Text.Json;
using NoteSdk.Cli.Proving;

namespace NoteSdk.Cli.Tests;

/// <summary>What <c>prove</c> says of vaults for which all holds, and of writers with mistakes.</summary>
public sealed class ProveTests : IDisposable
{
    private readonly Notesdk _vault = Notesdk.People();

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void All_holds_for_the_sample_vault_and_nothing_is_written()
    {
        using Notesdk sample = Notesdk.Sample();
        sample.Write("Old.md", "\uFEFF---\r\ntype: people\r\ntitle: \"Old\"   # comment\r\ncreated: 2020-01-01\r\n---\r\n\r\n## Key Facts\r\n\r\n*  One\r\n*  Two");
        Dictionary<string, DateTime> before = Files(sample);

        Ran ran = sample.Run("prove");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Matches(@"\A21 notes read and written back\n[7-9]\d\d edits of [2-4]\d\d members made, read back and undone; \d+ refused\n21 moves made and taken back; 1\d\d links followed\nall holds; nothing was written\n\z", ran.Out);
        Assert.Equal(before, Files(sample));
        Assert.Equal(2, JsonDocument.Parse(sample.Run("prove", _vault.Folder, "--json").Out).RootElement.GetProperty("moves").GetInt32());
    }

    [Theory]
    [InlineData("nothing", "People/Ada.md(3,1): Title: set to 'Bo', it reads back as 'Ada'.")]
    [InlineData("newline", "People/Ada.md(2,1): Title: set to 'Bo', line 2 changed, which is not a part of it.")]
    [InlineData("neighbour", "line 2 changed, which is not a part of it.")]
    [InlineData("undo", "and undone, it reads back as")]
    [InlineData("bytes", "People/Ada.md(1,1): the note is not written back identical.")]
    [InlineData("links", "People/Bo.md(1,1): moved, 1 of 1 links to it lead elsewhere.")]
    public void A_writer_with_a_mistake_is_found_with_the_place(string mistake, string expected)
    {
        BrokenWriter writer = new(mistake);
        Ran ran = InProcess.Run(_vault.Folder, _vault.Folder + ".state", TestTerminal.None, (parsed, token) => Verbs.ProveVerb.RunAsync(parsed, null, isJson: false, writer, token));

        Assert.Equal(1, ran.Code);
        Assert.Contains(expected, ran.Out, StringComparison.Ordinal);
        Assert.Matches(@"\d+ exceptions?, above; nothing was written\n\z", ran.Out);
    }

    private static Dictionary<string, DateTime> Files(Notesdk vault) =>
        Directory.GetFileSystemEntries(vault.Folder, "*", SearchOption.AllDirectories).ToDictionary(static path => path, File.GetLastWriteTimeUtc);

    /// <summary>A writer that makes one kind of mistake.</summary>
    private sealed class BrokenWriter(string mistake) : IProofWriter
    {
        private readonly ProofWriter _right = new();

        public string? Write(NoteWorkspace workspace, string path, Action<WorkspaceChanges> make)
        {
            string? text = _right.Write(workspace, path, make);
            return mistake switch
            {
                "nothing" => null,
                "newline" => text?.Replace("---\ntype", "---\r\ntype", StringComparison.Ordinal),
                "neighbour" => text?.Replace("type: person\n", "type:  person\n", StringComparison.Ordinal),
                "undo" when workspace.Unsaved.Count > 0 => null,
                _ => text,
            };
        }

        public byte[] WriteBack(NoteRecord note) => mistake == "bytes" ? [.. _right.WriteBack(note), (byte)'\n'] : _right.WriteBack(note);

        public async Task<NoteWorkspace> MoveAsync(NoteWorkspace workspace, string path, string newPath, CancellationToken cancellationToken)
        {
            NoteWorkspace moved = await _right.MoveAsync(workspace, path, newPath, cancellationToken);
            if (mistake != "links" || path != "People/Bo.md") return moved;
            return moved.With("People/Ada.md", moved.GetText("People/Ada.md").Replace("[[Bo]]", "Bo", StringComparison.Ordinal));
        }
    }
}
