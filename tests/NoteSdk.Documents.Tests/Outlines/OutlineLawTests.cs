using System.Text;
using CsCheck;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Outlines;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>What holds for the outline of any bytes.</summary>
[Trait("Category", "Law")]
public sealed class OutlineLawTests(ITestOutputHelper output)
{
    private static readonly Gen<byte[]> Notes = Gen.OneOf(InlineGen.Note.Select(Encoding.UTF8.GetBytes), InlineGen.Markdown.Select(Encoding.UTF8.GetBytes), InlineGen.Bytes);

    [Fact]
    public void Spans_are_within_the_note_and_in_its_order() => Notes.Sample(
        note =>
        {
            NoteOutline outline = NoteOutline.Read(note);
            int last = -1;
            foreach (OutlineLink link in outline.Links)
            {
                Assert.True(last < link.Start && link.Start <= link.TargetStart && link.TargetStart <= link.TargetEnd && link.TargetEnd <= link.End && link.End <= note.Length);
                Assert.True(link.Target.Length > 0 || link.Subpath?.Length > 0);
                last = link.Start;
            }

            AssertAscending(note, outline.Tags.Where(tag => !tag.IsInFrontmatter).Select(tag => (tag.Start, tag.Start + 1)));
            AssertAscending(note, outline.Headings.Select(heading => (heading.Start, heading.End)));
            AssertAscending(note, outline.BlockIds.Select(id => (id.Start, id.Start + 1)));
            AssertAscending(note, outline.Tasks.Select(task => (task.ContentStart, task.End)));
            Assert.All(outline.Tasks.Index(), task => Assert.InRange(task.Item.Parent, -1, task.Index - 1));
        },
        writeLine: output.WriteLine, iter: 30_000);

    [Fact]
    public void A_note_with_tasks_has_their_brackets() => Notes.Sample(note => NoteOutline.Read(note).Tasks.Length == 0 || TaskMarker.MayBeIn(note), writeLine: output.WriteLine, iter: 30_000);

    [Fact]
    public void A_link_taken_out_of_its_note_is_the_same_link() => Notes.Sample(
        note =>
        {
            foreach (OutlineLink link in NoteOutline.Read(note).Links.Where(link => !link.IsInFrontmatter))
            {
                // A link may go on below the marker of a quote, which then is a text's and not a quote's.
                if (link.Kind != OutlineLinkKind.Wikilink && note.AsSpan(link.Start..link.End).IndexOfAny((byte)'\n', (byte)'\r') >= 0) continue;
                OutlineLink alone = NoteOutline.Read(note[link.Start..link.End]).Links[0];
                Assert.Equal(link with { Start = 0, End = link.End - link.Start, TargetStart = link.TargetStart - link.Start, TargetEnd = link.TargetEnd - link.Start }, alone);
            }
        },
        writeLine: output.WriteLine, iter: 30_000);

    [Fact]
    public void A_target_replaced_at_its_span_is_the_new_target() => Notes.Sample(
        note =>
        {
            OutlineLink[] links = NoteOutline.Read(note).Links;
            foreach (OutlineLink link in links)
            {
                Span<byte> target = note.AsSpan(link.TargetStart..link.TargetEnd);
                if (target.IndexOfAny((byte)'%', (byte)'\\', (byte)'&') >= 0) continue;

                // Letters for letters: another length or another character may make something else of the text around it.
                byte[] renamed = [.. note];
                for (int i = link.TargetStart; i < link.TargetEnd; i++) renamed[i] = char.IsAsciiLetter((char)note[i]) ? (byte)'z' : note[i];
                string expected = string.Concat(link.Target.Select(c => char.IsAsciiLetter(c) ? 'z' : c));
                Assert.Contains(link with { Target = expected }, NoteOutline.Read(renamed).Links);
            }
        },
        writeLine: output.WriteLine, iter: 30_000);

    [Fact]
    public void A_scan_keeps_nothing_of_the_note_before() => Gen.Select(Notes, Notes).Sample(
        (first, second) =>
        {
            string alone = Print(NoteOutline.Read(second));
            NoteOutline.Read(first);
            Assert.Equal(alone, Print(NoteOutline.Read(second, new NamePool(4))));
        },
        writeLine: output.WriteLine, iter: 5000);

    [Fact]
    public void A_warm_scan_allocates_only_what_the_outline_holds()
    {
        byte[] note = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("# a\n\ntext `a` <b> $a$ %%a%% [a] (b) [a](https://b.example)\n\n| a |\n|---|\n| b |\n\n> c\n\n", 50)));
        NoteOutline.Read(note);
        long before = GC.GetAllocatedBytesForCurrentThread();
        NoteOutline outline = NoteOutline.Read(note);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200 + (outline.Headings.Length * 16));
    }

    [SharedFact]
    public void The_outline_of_a_note_like_the_seeds_takes_at_most_a_kilobyte()
    {
        byte[] note = File.ReadAllBytes(SharedFolder.File("seed", "Pete Iming.md"));
        NoteOutline.Read(note);
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(NoteOutline.Read(note));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 1024);
    }

    private static void AssertAscending(byte[] note, IEnumerable<(int Start, int End)> spans)
    {
        int last = -1;
        foreach ((int start, int end) in spans)
        {
            Assert.True(last < start && start <= end && end <= note.Length);
            last = start;
        }
    }

    private static string Print(NoteOutline outline) => string.Join(
        '\n',
        [outline.TypeName, outline.Title, outline.Heading, .. outline.Aliases, .. outline.Tags.Select(x => x.ToString()), .. outline.Links.Select(x => x.ToString()),
            .. outline.Tasks.Select(x => x.ToString()), .. outline.Headings.Select(x => x.ToString()), .. outline.BlockIds.Select(x => x.ToString())]);
}
