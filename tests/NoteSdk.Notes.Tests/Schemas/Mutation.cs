namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>Damages a note at random, mostly where the format has its seams.</summary>
internal static class Mutation
{
    private static readonly byte[][] Fragments =
    [
        .. new[] { "|", "- ", "## ", "---\n", "```\n", "%%", ": ", "\n", "\r", "\r\n", "\t", "\0", "**", "[[", "]]", "\"", "'", "#", "    ", "> ", "_Unknown_", "✅", "<!--", "2026-02-30", "\uFEFF" }
            .Select(System.Text.Encoding.UTF8.GetBytes),
        [0xFF], [0xE2, 0x9C],
    ];

    public static byte[] Of(byte[] note, Random random)
    {
        List<byte> bytes = [.. note];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int start = random.Next(bytes.Count + 1);
            int length = Math.Min(random.Next(1, 40), bytes.Count - start);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(start, length);
                    break;
                case 1:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(start, length));
                    break;
                default:
                    bytes.InsertRange(start, Fragments[random.Next(Fragments.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
