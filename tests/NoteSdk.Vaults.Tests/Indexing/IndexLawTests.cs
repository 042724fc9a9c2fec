using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace NoteSdk.Vaults.Tests.Indexing;

/// <summary>A vault that follows its folder for long knows what a vault knows that was just opened.</summary>
[Trait("Category", "Law")]
public sealed class IndexLawTests(ITestOutputHelper output) : IDisposable
{
    private const int Operations = 5_000;
    private const int Seed = 20261122;

    private static readonly string[] s_folders = ["", "A", "B", "A/C", "Été"];
    private static readonly string[] s_names = ["One", "Two", "Three", "one", "Vier & fünf", "photo"];
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly TestVault _files = new();
    private readonly Random _random = new(Seed);

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task After_thousands_of_changes_on_the_disk_the_index_is_that_of_a_fresh_vault()
    {
        Vault vault = await _files.OpenAsync();
        using CancellationTokenSource end = new(s_patience);
        await using IAsyncEnumerator<NoteChange> changes = vault.WatchAsync(cancellationToken: end.Token).GetAsyncEnumerator(CancellationToken.None);
        Task operations = Task.Run(async () =>
        {
            for (int i = 0; i < Operations; i++)
            {
                Change();

                // Time for the watching to see some of the states in between.
                if (i % 250 == 0) await Task.Delay(TimeSpan.FromMilliseconds(150), end.Token);
            }

            _files.Write("The end.md", "");
        }, end.Token);
        await operations;
        while (await changes.MoveNextAsync() && changes.Current.Path != "The end.md")
        {
        }

        Assert.Equal("The end.md", changes.Current?.Path);
        await vault.RefreshAsync(end.Token);
        Assert.Equal(Describe(await _files.OpenAsync()), Describe(vault));
        output.WriteLine($"Passed {Operations} changes.");
    }

    [Fact]
    public async Task After_thousands_of_changes_by_refreshes_the_index_is_that_of_a_fresh_vault()
    {
        Vault vault = await _files.OpenAsync();
        for (int round = 0; round < 50; round++)
        {
            for (int i = 0; i < Operations / 50; i++) Change();
            await vault.RefreshAsync();
            Assert.Equal(Describe(await _files.OpenAsync()), Describe(vault));
        }

        output.WriteLine($"Passed {Operations} changes.");
    }

    private void Change()
    {
        string path = Path(".md");
        switch (_random.Next(10))
        {
            case 0:
                Delete(path);
                break;
            case 1:
                Move(path, Path(".md"));
                break;
            case 2:
                _files.Write(Path(".png"), "");
                break;
            case 3:
                Delete(Path(".png"));
                break;
            case 4 when _random.Next(10) == 0:
                MoveFolder();
                break;
            default:
                _files.Write(path, Text());
                break;
        }
    }

    private void Delete(string path)
    {
        if (File.Exists(_files.At(path))) File.Delete(_files.At(path));
    }

    private void Move(string path, string newPath)
    {
        if (!File.Exists(_files.At(path))) return;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_files.At(newPath))!);
        File.Move(_files.At(path), _files.At(newPath), overwrite: true);
    }

    private void MoveFolder()
    {
        string folder = _files.At(s_folders[_random.Next(1, s_folders.Length)]);
        string other = _files.At("Moved" + _random.Next(3).ToString(CultureInfo.InvariantCulture));
        if (!Directory.Exists(folder)) return;
        if (Directory.Exists(other)) Directory.Delete(other, recursive: true);
        Directory.Move(folder, other);
    }

    private string Path(string extension)
    {
        string folder = s_folders[_random.Next(s_folders.Length)];
        return (folder.Length == 0 ? "" : folder + "/") + s_names[_random.Next(s_names.Length)] + extension;
    }

    private string Text()
    {
        StringBuilder text = new("---\n");
        if (_random.Next(3) == 0) text.Append(CultureInfo.InvariantCulture, $"type: people\ntitle: {Name()}\n");
        if (_random.Next(3) == 0) text.Append(CultureInfo.InvariantCulture, $"aliases: [{Name()}, {Name()}]\n");
        text.Append("---\n");
        for (int i = _random.Next(4); i > 0; i--) text.Append(CultureInfo.InvariantCulture, $"[[{Name()}]] [[A/{Name()}]] ![[photo.png]] #tag/{_random.Next(4)}\n\n- [ ] Task of @{Name()}\n\n");
        return text.ToString();
    }

    private string Name() => s_names[_random.Next(s_names.Length)];

    /// <summary>All that a vault answers, as text.</summary>
    private static string Describe(Vault vault)
    {
        StringBuilder text = new();
        foreach (VaultNote note in vault.Notes())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{note} ({note.Title}, {note.Handle}, {note.Type?.Name}): {note.Read().ToMarkdown()}");
            foreach (VaultLink link in note.Links) text.AppendLine(CultureInfo.InvariantCulture, $"  to {vault.Resolve(link).Status} {vault.Resolve(link).Path} {string.Join(", ", vault.Resolve(link).Candidates.Order(StringComparer.Ordinal))}");
            foreach (VaultLink link in vault.Backlinks(note)) text.AppendLine(CultureInfo.InvariantCulture, $"  from {link.Note}({link.Line},{link.Column})");
        }

        foreach (string tag in vault.Tags()) text.AppendLine(CultureInfo.InvariantCulture, $"#{tag}: {string.Join(", ", vault.NotesTagged(tag))}");
        foreach (string name in s_names)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{name}: {string.Join(", ", vault.FindByTitle(name))}; {string.Join(", ", vault.FindByAlias(name))}; {string.Join(", ", vault.FindByHandle("@" + name))}");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{string.Join(", ", vault.Orphans())}; {vault.UnresolvedLinks().Count}; {vault.Tasks().Count()}").ToString();
    }
}
