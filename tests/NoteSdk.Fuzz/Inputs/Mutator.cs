using System.Text;
using NoteSdk.Fuzz.Choosing;

namespace NoteSdk.Fuzz.Inputs;

/// <summary>Changes notes by bytes and by lines.</summary>
internal static class Mutator
{
    private const int MostBytes = 64 * 1024;

    private static readonly byte[][] Pieces =
    [
        "\n"u8.ToArray(), "\r"u8.ToArray(), "\r\n"u8.ToArray(), "\n\n"u8.ToArray(), "\t"u8.ToArray(), "    "u8.ToArray(), "\0"u8.ToArray(), "\f"u8.ToArray(), "---"u8.ToArray(), "\n---\n"u8.ToArray(),
        "...\n"u8.ToArray(), "|"u8.ToArray(), "\\|"u8.ToArray(), "```"u8.ToArray(), "~~~\n"u8.ToArray(), "- "u8.ToArray(), "* "u8.ToArray(), "1. "u8.ToArray(), "> "u8.ToArray(), "# "u8.ToArray(),
        "\n## "u8.ToArray(), "\n## Key Facts\n\n"u8.ToArray(), "\n## Notes\n"u8.ToArray(), "\n## Milestones\n"u8.ToArray(), "**Background**:\n"u8.ToArray(), "**Relationship**: x"u8.ToArray(),
        "\n- [ ] "u8.ToArray(), "  - [x] "u8.ToArray(), "%%"u8.ToArray(), "<!--"u8.ToArray(), "<div>\n"u8.ToArray(), "]]"u8.ToArray(), "[["u8.ToArray(), "["u8.ToArray(), "]"u8.ToArray(), "{"u8.ToArray(),
        "}"u8.ToArray(), ": "u8.ToArray(), ":\n"u8.ToArray(), "\""u8.ToArray(), "'"u8.ToArray(), " #"u8.ToArray(), "&a "u8.ToArray(), "*a"u8.ToArray(), "!!str "u8.ToArray(), "|\n  "u8.ToArray(), ">-\n  "u8.ToArray(),
        "<<: *a\n"u8.ToArray(), "\ntags: [a, 'b', \"c\"]\n"u8.ToArray(), "\ntags:\n  - a\n  -\n"u8.ToArray(), "\ntitle: \"\\u0041\"\n"u8.ToArray(), "_Unknown_"u8.ToArray(), "null"u8.ToArray(), "~"u8.ToArray(),
        "| a | b |\n|---|---|\n| c | d |\n"u8.ToArray(), "📅 2026-01-10"u8.ToArray(), "[due:: 2026-01-10]"u8.ToArray(), " ⏫ 🆔 a1 #t"u8.ToArray(), "\n- [🔥] "u8.ToArray(), "*Last updated: *"u8.ToArray(), "*Last updated: 2026-01-01*"u8.ToArray(),
        "\n$$\n"u8.ToArray(), "$$ "u8.ToArray(), "\n%% c %%\n"u8.ToArray(), " %% c %%"u8.ToArray(), "\n<!-- c -->\n"u8.ToArray(), " ^id"u8.ToArray(), "\n> "u8.ToArray(), "\n- \n"u8.ToArray(), "\n\u200B- a\n"u8.ToArray(),
        "- [ ] 1. "u8.ToArray(), [0xC2, 0xA0],
        [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xF0, 0x9F, 0x98, 0x80],
    ];

    /// <summary>A note with a few changes.</summary>
    public static byte[] Mutate(byte[] note, byte[][] others, Choices choices)
    {
        int steps = choices.Below(5);
        for (int i = 0; i < steps; i++)
        {
            note = choices.OneIn(2) ? Lines(note, choices) : Bytes(note, others, choices);
            if (note.Length > MostBytes) note = note[..MostBytes];
        }

        return note;
    }

    private static byte[] Bytes(byte[] note, byte[][] others, Choices c)
    {
        int at = c.Below(note.Length + 1);
        int length = Math.Min(c.OneIn(3) ? c.Below(200) : c.Below(4), note.Length - at);
        ReadOnlySpan<byte> head = note.AsSpan(0, at);
        ReadOnlySpan<byte> tail = note.AsSpan(at);
        switch (c.Below(6))
        {
            case 0: return [.. head, .. c.Of<byte[]>(Pieces), .. tail];
            case 1: return [.. head, .. c.Of<byte[]>(Pieces), .. tail[length..]];
            case 2: return [.. head, .. tail[length..]];
            case 3: return [.. head, (byte)c.Below(256), .. tail[Math.Min(1, tail.Length)..]];
            case 4: return [.. head, .. tail[..length], .. tail];
            default:
                byte[] other = c.Of<byte[]>(others);
                return [.. head, .. other.AsSpan(c.Below(other.Length + 1))];
        }
    }

    private static byte[] Lines(byte[] note, Choices c)
    {
        // Latin-1 keeps every byte.
        List<string> lines = [.. Encoding.Latin1.GetString(note).Split('\n')];
        int at = c.Below(lines.Count);
        int other = c.Below(lines.Count);
        switch (c.Below(7))
        {
            case 0: lines.Insert(other, lines[at]); break;
            case 1: lines.RemoveAt(at); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = new string(' ', 1 + c.Below(5)) + lines[at]; break;
            case 4: lines[at] = Encoding.Latin1.GetString(c.Of<byte[]>(Pieces)) + lines[at]; break;
            case 5: lines[at] += Encoding.Latin1.GetString(c.Of<byte[]>(Pieces)); break;
            default: lines[at] = lines[at].TrimStart(); break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
