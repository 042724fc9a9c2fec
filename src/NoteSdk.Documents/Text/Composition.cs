using System.Globalization;

namespace NoteSdk.Documents.Text;

/// <summary>
/// What characters are composed of (Unicode 14, section 3.11; file systems do not decompose characters that were added later). The runtime knows it only with
/// ICU, which native and small builds leave out.
/// </summary>
internal sealed class Composition
{
    private const string Resource = "NoteSdk.Composition.txt";
    private const int PlaneSize = 0x10000;
    private const int BitsOfWord = 64;

    private static readonly Lazy<Composition> s_known = new(static () => new Composition());

    private readonly Dictionary<int, (int First, int Second)> _parts = [];
    private readonly Dictionary<(int First, int Second), int> _wholes = [];
    private readonly Dictionary<int, byte> _classes = [];

    /// <summary>A bit for each UTF-16 unit that can occur in a text which is not composed.</summary>
    private readonly ulong[] _suspects = new ulong[PlaneSize / BitsOfWord];

    private Composition()
    {
        using Stream stream = typeof(Composition).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            int mark = line.AsSpan().IndexOfAny('=', '>', ':');
            if (line[0] == '#') continue;
            if (line[mark] == ':') AddClass(line.AsSpan(0, mark), byte.Parse(line.AsSpan(mark + 1), CultureInfo.InvariantCulture));
            else AddParts(Number(line.AsSpan(0, mark)), line.AsSpan(mark + 1), isBothWays: line[mark] == '=');
        }

        for (char jamo = Hangul.FirstVowel; jamo < Hangul.EndOfTails; jamo++) Suspect(jamo);
    }

    /// <summary>Gets the data, which is read on first use.</summary>
    public static Composition Known => s_known.Value;

    /// <summary>Whether a text may be not composed.</summary>
    public bool IsSuspect(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if ((_suspects[unit / BitsOfWord] >> (unit % BitsOfWord) & 1) != 0) return true;
        }

        return false;
    }

    /// <summary>The one or two characters that a character is composed of; the second is 0 if there is only one.</summary>
    public bool TryGetParts(int character, out (int First, int Second) parts) =>
        Hangul.TryGetParts(character, out parts) || _parts.TryGetValue(character, out parts);

    /// <summary>The character that two characters compose to; 0 if there is none.</summary>
    public int WholeOf(int first, int second) =>
        Hangul.WholeOf(first, second) is not 0 and var syllable ? syllable : _wholes.GetValueOrDefault((first, second));

    /// <summary>The combining class, which orders the marks on a character; 0 for a character that is not a mark.</summary>
    public byte ClassOf(int character) => _classes.GetValueOrDefault(character);

    private static int Number(ReadOnlySpan<char> hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private void AddParts(int whole, ReadOnlySpan<char> written, bool isBothWays)
    {
        int plus = written.IndexOf('+');
        (int First, int Second) pair = plus < 0 ? (Number(written), 0) : (Number(written[..plus]), Number(written[(plus + 1)..]));
        _parts.Add(whole, pair);
        if (isBothWays) _wholes.Add(pair, whole);
        Suspect(isBothWays ? pair.Second : whole);
    }

    private void AddClass(ReadOnlySpan<char> range, byte combiningClass)
    {
        int dots = range.IndexOf("..", StringComparison.Ordinal);
        int last = Number(dots < 0 ? range : range[(dots + 2)..]);
        for (int character = Number(dots < 0 ? range : range[..dots]); character <= last; character++)
        {
            _classes.Add(character, combiningClass);
            Suspect(character);
        }
    }

    /// <summary>Marks a character as one that may be not composed; outside of the first plane, its leading surrogate.</summary>
    private void Suspect(int character)
    {
        int unit = character < PlaneSize ? character : char.ConvertFromUtf32(character)[0];
        _suspects[unit / BitsOfWord] |= 1UL << (unit % BitsOfWord);
    }
}
