using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests.Threads;

/// <summary>Threads that do to a vault all that can be done, at the same time, beside an editor that knows nothing of it; and the account of every edit.</summary>
internal sealed partial class StressedVault(TestVault files, Vault vault)
{
    private const int Shared = 3;

    private readonly ConcurrentBag<string> _saved = [];
    private readonly HashSet<string> _overwritten = [];
    private readonly Person _record = vault.Get<Person>(PathOf(0));
    private readonly string _markdown = vault.Get<Person>(PathOf(0)).ToMarkdown();

    /// <summary>Gets the edits that were made, and are in the notes.</summary>
    public IReadOnlyCollection<string> Saved => _saved;

    /// <summary>Gets those of them that the foreign editor overwrote, as it would those of any program.</summary>
    public IReadOnlySet<string> Overwritten => _overwritten;

    public static string PathOf(int note) => $"Shared {note % Shared}.md";

    /// <summary>The notes that it needs.</summary>
    public static TestVault Make()
    {
        TestVault files = new();
        for (int i = 0; i < Shared; i++) files.Write(PathOf(i), $"---\ntype: people\ntitle: Shared {i}\ncreated: 2026-01-03\nlast_contact: 2025-01-0{i + 1}\n---\n[[Shared {i + 1}]] #a/b{i}\n\n## Key Facts\n\n- first\n");
        for (int i = 0; i < 100; i++) files.Write($"Plain/N{i}.md", $"---\nk: {i}\n---\n[[N{i + 1}]] [[Wanderer 1]] due:: 2025-01-0{(i % 9) + 1}\n\n- [ ] a #t{i % 5}\n");
        for (int i = 0; i < 2; i++) files.Write($"Wanderer {i}.md", "[[Shared 1]]\n");
        return files;
    }

    /// <summary>Runs all of them until they are told to end; gives what they threw.</summary>
    public async Task RunAsync(CancellationToken end)
    {
        Action<int>[] actors =
        [
            i => Save(0, i), i => Save(1, i), i => Commit(0, i), i => Commit(1, i), EditFromOutside, Ask, Ask, Follow, Check, Refresh, ReadRecord, ReadRecord,
        ];
        List<Task> running = [Task.Run(() => WatchAsync(end), CancellationToken.None)];
        foreach (Action<int> actor in actors)
        {
            running.Add(Task.Factory.StartNew(
                () =>
                {
                    for (int i = 0; !end.IsCancellationRequested; i++) actor(i);
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        }

        await Task.WhenAll(running);
    }

    /// <summary>The facts that a note states.</summary>
    public static IEnumerable<string> FactsOf(string text) => Fact().Matches(text).Select(static match => match.Groups[1].Value);

    private void Save(int saver, int number)
    {
        string fact = string.Create(CultureInfo.InvariantCulture, $"s{saver}-{number}");
        while (true)
        {
            Person note = vault.Get<Person>(PathOf(number));
            try
            {
                vault.Save(note with { KeyFacts = [.. note.KeyFacts, fact] });
                _saved.Add(fact);
                return;
            }
            catch (NoteConflictException)
            {
                vault.RefreshAsync().GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>A batch edits a note, and moves another one that many link to.</summary>
    private void Commit(int writer, int number)
    {
        string fact = string.Create(CultureInfo.InvariantCulture, $"b{writer}-{number}");
        while (true)
        {
            try
            {
                VaultBatch batch = vault.NewBatch();
                Person note = batch.Get<Person>(PathOf(number + writer));
                batch.Save(note with { KeyFacts = [.. note.KeyFacts, fact] });
                (string here, string there) = ($"Wanderer {writer}.md", $"Away/Wanderer {writer}.md");
                bool isHere = vault.TryGet(here, out _);
                if (number % 3 == 0) batch.Move(isHere ? here : there, isHere ? there : here);
                batch.CommitAsync().GetAwaiter().GetResult();
                _saved.Add(fact);
                return;
            }
            catch (Exception e) when (e is NoteConflictException or VaultConflictException)
            {
                vault.RefreshAsync().GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>Puts another version in the place of a note, whatever is there by then; and makes, moves and deletes notes.</summary>
    private void EditFromOutside(int number)
    {
        string path = files.At(PathOf(number));
        string fact = string.Create(CultureInfo.InvariantCulture, $"f0-{number}");
        string read = ReadOwn(path, number);
        string temporary = files.At($".foreign-{number}");
        File.WriteAllText(temporary, $"{read}- {fact}\n");
        FileExchange.Run(temporary, path);
        _overwritten.UnionWith(FactsOf(File.ReadAllText(temporary)).Except(FactsOf(read)));
        _saved.Add(fact);
        File.Delete(temporary);
        files.Write($"Foreign/F{number % 7}.md", $"# {number}\n[[Shared 0]] #foreign/{number % 3}\n");
        if (number % 5 == 0) File.Delete(files.At($"Foreign/F{number % 7}.md"));
        if (number % 4 == 0) File.Move(files.At("Plain/N1.md"), files.At("Plain/N1 moved.md"));
        if (number % 4 == 2) File.Move(files.At("Plain/N1 moved.md"), files.At("Plain/N1.md"));
        Thread.Sleep(2);
    }

    /// <summary>The note with the last edit from outside in it: a save that finds it in its way takes it out for a moment.</summary>
    private string ReadOwn(string path, int number)
    {
        for (int tries = 0; ; tries++)
        {
            string text = File.ReadAllText(path);
            if (number < Shared || tries == 200 || FactsOf(text).Contains(string.Create(CultureInfo.InvariantCulture, $"f0-{number - Shared}"))) return text;
            Thread.Sleep(1);
        }
    }

    private void Ask(int number)
    {
        string query = (number % 4) switch
        {
            0 => "TABLE last_contact, file.inlinks, file.mtime, due FROM \"\" SORT file.path",
            1 => "TASK WHERE !completed AND file.cday < date(2100-01-01) GROUP BY file.folder",
            2 => "LIST FROM #a WHERE last_contact >= date(2025-01-02)",
            _ => "TABLE file.frontmatter, file.lists.text, file.day, regextest(\"\\bN\", file.name)",
        };
        QueryResult result = vault.Query(query);
        Assert.Null(result.Error);
        Assert.NotEmpty(result.ToMarkdown());
    }

    private void Follow(int number)
    {
        foreach (VaultNote note in vault.Notes())
        {
            foreach (VaultLink link in note.Links) _ = vault.Resolve(link).Status;
        }

        if (vault.TryGet(PathOf(number), out VaultNote? shared)) Assert.NotNull(vault.Backlinks(shared));
        Assert.Contains("a", vault.Tags());
        Assert.NotEmpty(vault.NotesTagged("a"));
        Assert.NotEmpty(vault.FindByTitle($"Shared {number % Shared}"));
        Assert.InRange(vault.Orphans().Count + vault.UnresolvedLinks().Count + vault.Tasks().Count(), 100, 10_000);
    }

    private void Check(int number) => Assert.NotNull(vault.CheckAsync().GetAwaiter().GetResult());

    private void Refresh(int number)
    {
        vault.RefreshAsync().GetAwaiter().GetResult();
        Thread.Sleep(5);
    }

    /// <summary>Many threads have the same record, and what it works out of its bytes when it is asked.</summary>
    private void ReadRecord(int number)
    {
        Person edited = _record with { Title = $"Shared {number}" };
        Assert.Equal(_markdown, _record.ToMarkdown());
        Assert.Equal(_record.Diagnostics, edited.Diagnostics);
        Assert.Contains("first", _record.KeyFacts);
        Assert.Contains($"title: Shared {number}\n", edited.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal("people", _record.Frontmatter["type"]);
        Assert.NotEmpty(_record.Members);
    }

    private async Task WatchAsync(CancellationToken end)
    {
        await foreach (NoteChange change in vault.WatchAsync(includeOwn: true, end)) Assert.NotEmpty(change.Path);
    }

    [GeneratedRegex("^- ([sbf][0-9]+-[0-9]+)$", RegexOptions.Multiline)]
    private static partial Regex Fact();
}
