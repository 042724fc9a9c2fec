using System.Globalization;
using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>Entries are found by their keys as by looking at all of them, in mappings of few keys and of many, side by side and within one another.</summary>
public sealed class MappingKeysTests
{
    private readonly FrontmatterReader _reader = new();
    private readonly LineTable _lines = new();

    [Trait("Category", "Law")]
    [Fact]
    public void Each_key_of_each_mapping_is_found_as_by_a_search()
    {
        Random random = new(20261130);
        int errors = 0;
        for (int round = 0; round < 500; round++)
        {
            byte[] note = Encoding.UTF8.GetBytes(Make(random));
            _lines.Scan(note);
            _reader.Read(note, _lines);
            Assert.Equal(FrontmatterState.Present, _reader.State);
            for (int mapping = -1; mapping < _reader.Nodes.Length; mapping++)
            {
                if (mapping >= 0 && _reader.Nodes[mapping].Kind != YamlKind.Mapping) continue;
                for (int key = 0; key < 50; key++) AssertFound(note, mapping, $"k{key}");
                AssertFound(note, mapping, "");
            }

            Assert.Equal(Doubles(note), _reader.Errors.Select(static error => error.Offset));
            errors += _reader.Errors.Count;
        }

        Assert.InRange(errors, 100, 100_000);
    }

    [Fact]
    public void What_a_note_before_had_is_forgotten()
    {
        byte[] many = Encoding.UTF8.GetBytes($"---\n{string.Concat(Enumerable.Range(0, 40).Select(static i => $"k{i}: x\n"))}---\n");
        foreach (string note in new[] { "", "# No frontmatter\n", "---\nk1: y\n---\n", "---\nm: {k1: y}\n---\n" })
        {
            _lines.Scan(many);
            _reader.Read(many, _lines);
            Assert.Equal(39, _reader.Find(many, "k39"u8));
            byte[] next = Encoding.UTF8.GetBytes(note);
            _lines.Scan(next);
            _reader.Read(next, _lines);
            Assert.Equal(note.Contains("\nk1", StringComparison.Ordinal) ? 0 : -1, _reader.Find(next, "k1"u8));
            Assert.Equal(-1, _reader.Find(next, "k39"u8));
        }
    }

    private static string Make(Random random)
    {
        StringBuilder text = new("---\n");
        for (int entry = random.Next(1, 40); entry > 0; entry--)
        {
            text.Append(Key(random)).Append(':');
            int inner = random.Next(4) == 0 ? random.Next(1, 40) : 0;
            text.Append(inner == 0 ? " x\n" : "\n");
            for (; inner > 0; inner--) text.Append(CultureInfo.InvariantCulture, $"  {Key(random)}: {(random.Next(5) == 0 ? "{k1: a, k2: b}" : "y")}\n");
        }

        return text.Append("---\n").ToString();
    }

    private static string Key(Random random)
    {
        int key = random.Next(50);
        return random.Next(8) switch
        {
            0 => $"'k{key}'",
            1 => $"\"\\x6b{key}\"",
            _ => $"k{key}",
        };
    }

    private void AssertFound(byte[] note, int mapping, string key)
    {
        int expected = -1;
        int end = mapping < 0 ? _reader.Nodes.Length : _reader.Nodes[mapping].Next;
        for (int i = mapping + 1; i < end && expected < 0; i = _reader.Nodes[i].Next)
        {
            if (_reader.GetKeyString(note, _reader.Nodes[i]) == key) expected = i;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(key);
        Assert.Equal(expected, mapping < 0 ? _reader.Find(note, utf8) : _reader.Find(note, mapping, utf8));
    }

    /// <summary>Where a key is that its mapping has before.</summary>
    private List<int> Doubles(byte[] note)
    {
        List<int> found = [];
        for (int mapping = -1; mapping < _reader.Nodes.Length; mapping++)
        {
            if (mapping >= 0 && _reader.Nodes[mapping].Kind != YamlKind.Mapping) continue;
            HashSet<string> seen = [];
            int end = mapping < 0 ? _reader.Nodes.Length : _reader.Nodes[mapping].Next;
            for (int i = mapping + 1; i < end; i = _reader.Nodes[i].Next)
            {
                if (!seen.Add(_reader.GetKeyString(note, _reader.Nodes[i]))) found.Add(_reader.Nodes[i].KeyStart);
            }
        }

        found.Sort();
        return found;
    }
}
