using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>
/// A program that knows nothing of our lock, nor looks whether the file changed since it read it: reads the note, counts up a key of its own in the frontmatter,
/// and puts a new file in the place of the old one. It exchanges the two, so that the test can tell which of our edits it was that it overwrote.
/// </summary>
internal sealed partial class ForeignEditor(string path)
{
    private const int ReadsBeforeKept = 100;
    private const int MostReads = 10_000;

    private readonly string _temporary = path + ".foreign";

    /// <summary>Gets the number of edits made.</summary>
    public int Edits { get; private set; }

    /// <summary>Gets the edits of its own that vanished, although it never saw them overwritten.</summary>
    public List<int> Lost { get; } = [];

    /// <summary>Gets the edits of ours that it overwrote: writer, the number before, the number after.</summary>
    public HashSet<string> Overwritten { get; } = [];

    /// <summary>Gets how many of the counts of all writers it overwrote.</summary>
    public int OverwrittenCounts { get; private set; }

    public void Edit()
    {
        byte[] read = ReadOwn();
        byte[] edited = Encoding.UTF8.GetBytes(Key().Replace(Encoding.UTF8.GetString(read), $"foreign: {Edits + 1}"));
        File.WriteAllBytes(_temporary, edited);
        FileExchange.Run(_temporary, path);
        Edits++;
        byte[] displaced = File.ReadAllBytes(_temporary);
        File.Delete(_temporary);
        if (displaced.AsSpan().SequenceEqual(read)) return;
        Person before = Person.Parse(displaced);
        Person after = Person.Parse(read);
        for (int writer = 0; writer < ManyWriters.Writers; writer++) Overwritten.Add($"regression {writer} {NoteWriterThread.Get(before, writer)} {NoteWriterThread.Get(after, writer)}");
        OverwrittenCounts += NoteWriterThread.CountOf(before) - NoteWriterThread.CountOf(after);
    }

    /// <summary>
    /// The note with the last own edit in it. A save that finds that edit in its way takes it out for a moment, which is long where the machine is busy: until the edit is kept
    /// beside the note, what is read may be a version that the save takes back.
    /// </summary>
    public byte[] ReadOwn()
    {
        for (int i = 0; ; i++)
        {
            byte[] bytes = File.ReadAllBytes(path);
            if (int.Parse(Key().Match(Encoding.UTF8.GetString(bytes)).Groups[1].Value, CultureInfo.InvariantCulture) == Edits) return bytes;
            if (i == MostReads || (i >= ReadsBeforeKept && IsKept(Edits)))
            {
                Lost.Add(Edits);
                return bytes;
            }

            Thread.Sleep(1);
        }
    }

    private bool IsKept(int edit) =>
        Directory.GetFiles(Path.GetDirectoryName(path)!, "* (conflict *").Any(file => File.ReadAllText(file).Contains($"foreign: {edit}\n", StringComparison.Ordinal));

    [GeneratedRegex("foreign: ([0-9]+)")]
    private static partial Regex Key();
}
