using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>The notes of the corpus as files in a temporary folder, which goes with it.</summary>
internal sealed class VaultCorpus : IDisposable
{
    private static readonly string[] ProjectFolders = ["VAST/Projects", "Personal/Projects"];

    public VaultCorpus(int count)
    {
        Root = Directory.CreateTempSubdirectory("notesdk-benchmark-").FullName;
        string[] files = new string[count];
        Dictionary<string, int> names = new(StringComparer.OrdinalIgnoreCase);
        int number = 0;
        foreach (CorpusNote note in BenchmarkCorpus.Enumerate(count))
        {
            string folder = Path.Join(Root, FolderOf(note, number));
            names[note.Name] = names.GetValueOrDefault(note.Name) + 1;
            string name = names[note.Name] == 1 ? note.Name : $"{note.Name} {names[note.Name]}";
            Directory.CreateDirectory(folder);
            files[number] = Path.Join(folder, name + ".md");
            File.WriteAllBytes(files[number++], note.Utf8);
            TotalBytes += note.Utf8.Length;
        }

        // As the vault comes to them, so that both go through the disk in the same order.
        Array.Sort(files, StringComparer.Ordinal);
        Files = files;
    }

    public string Root { get; }

    /// <summary>Gets the full paths of all notes.</summary>
    public IReadOnlyList<string> Files { get; }

    public long TotalBytes { get; }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string FolderOf(CorpusNote note, int number) => note.Kind switch
    {
        NoteKind.Person => "VAST/People",
        NoteKind.Meeting => $"VAST/Meetings/{note.Name[..4]}/{note.Name[5..7]}",
        _ => ProjectFolders[number % ProjectFolders.Length],
    };
}
