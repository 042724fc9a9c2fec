using System.Text;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>Texts that are made to be slow.</summary>
[Trait("Category", "Hostile")]
public sealed class HostileOutlineTests
{
    private const int Length = 2_000_000;

    private static readonly string[] Pieces =
    [
        "[[", "[[a", "[[a|b", "[[a#b[", "[[a]] [[", "]] [[a %% ` \\", "[", "]", "[]", "![", "[a](", "[a](b", "[a](b(", "[a](<b", "[a](b \"", "[a](b 'c", "[a](b (", "[a](b \"c\" 'd' ",
        "![a](b)](c) ", "](", "[x]: a\n", "[x]:\n", "[x]: a \"\n", "`", "``a`", "`a``", "%%", "%% [[", "$", "$a ", "$$a$", "<", "<a ", "<a b=\"", "<a b=' c=\"", "<!--", "<?", "<![CDATA[", "<!a", "<a:", "#", "#a", " #a",
        "\\", "^", " ^a", "\n> [a", ">", "> #a\n>", "é", "- [ ] ", "- [ ] a\n", "|", "|[[a|", "|-|\n", "a\u2003", "%20[a](%",
    ];

    [Fact]
    public void Megabytes_of_one_piece_are_scanned()
    {
        // Quadratic work would take hours here.
        foreach (string piece in Pieces) NoteOutline.Read(Encoding.UTF8.GetBytes(Repeat(piece, Length / piece.Length)));
    }

    [Fact]
    public void Megabytes_of_openings_before_a_single_end_are_scanned()
    {
        string[] ends = ["]]", "]", ")", "](b)", "\"", "'", ">", "-->", "`", "%%", "$", "$$"];
        foreach (string end in ends)
        {
            foreach (string piece in new[] { "[[", "[[a|", "[", "![", "[a](", "[a](b \"", "`", "%", "<a b=\"" }) NoteOutline.Read(Encoding.UTF8.GetBytes(Repeat(piece, 500_000 / piece.Length) + end));
        }
    }

    [Fact]
    public void Images_in_images_keep_the_order_of_the_text()
    {
        const int Depth = 20_000;
        NoteOutline outline = NoteOutline.Read(Encoding.UTF8.GetBytes(Repeat("![", Depth) + Repeat("](a)", Depth)));
        Assert.Equal(Enumerable.Range(0, Depth).Select(i => 2 * i), outline.Links.Select(link => link.Start));
    }

    [Fact]
    public void Room_grows_as_the_text_does()
    {
        foreach (string piece in Pieces)
        {
            byte[] note = Encoding.UTF8.GetBytes(Repeat(piece, 100_000 / piece.Length));
            long before = GC.GetAllocatedBytesForCurrentThread();
            NoteOutline.Read(note);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before <= 100_000 + (300L * note.Length), piece);
        }
    }

    private static string Repeat(string piece, int count) => new StringBuilder().Insert(0, piece, count).ToString();
}
