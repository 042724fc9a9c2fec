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
    private readonly List<(byte[] Displaced, byte[] Read)> _overwritten = [];

    /// <summary>Gets the number of edits made.</summary>
    public int Edits { get; private set; }

    /// <summary>Gets the edits of its own that vanished, although it never saw them overwritten.</summary>
    public List<int> Lost { get; } = [];

    /// <summary>
    /// Gets the versions of ours that it overwrote, each with what it had read. A version that a save would have taken back is not one of them: no writer was told that it is
    /// saved. That is the case where the save found this editor's last version in its way, and, before it could put it back, this editor wrote the next: the
    /// save keeps the last version beside the note.
    /// </summary>
    /// <remarks>Complete when all writers have ended.</remarks>
    public IEnumerable<(byte[] Displaced, byte[] Read)> Overwritten => _overwritten.Where(pair => !IsKept(pair.Read));

    private string[] Kept => Directory.GetFiles(Path.GetDirectoryName(path)!, "* (conflict *");

    public void Edit()
    {
        byte[] read = ReadOwn();
        byte[] edited = Encoding.UTF8.GetBytes(Key().Replace(Encoding.UTF8.GetString(read), $"foreign: {Edits + 1}"));
        File.WriteAllBytes(_temporary, edited);
        FileExchange.Run(_temporary, path);
        Edits++;
        byte[] displaced = File.ReadAllBytes(_temporary);
        File.Delete(_temporary);
        if (!displaced.AsSpan().SequenceEqual(read)) _overwritten.Add((displaced, read));
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

    private bool IsKept(int edit) => Kept.Any(file => File.ReadAllText(file).Contains($"foreign: {edit}\n", StringComparison.Ordinal));

    private bool IsKept(byte[] version) => Kept.Any(file => File.ReadAllBytes(file).AsSpan().SequenceEqual(version));

    [GeneratedRegex("foreign: ([0-9]+)")]
    private static partial Regex Key();
}
