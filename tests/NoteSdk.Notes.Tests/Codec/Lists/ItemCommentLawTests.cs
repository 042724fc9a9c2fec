using System.Text.RegularExpressions;
using CsCheck;
using Xunit.Abstractions;

namespace NoteSdk.Notes.Tests.Codec.Lists;

/// <summary>Whatever becomes of a list, it reads back as it was set, and no comment below an item and no formula beside the list is lost, doubled or changed.</summary>
[Trait("Category", "Law")]
public sealed partial class ItemCommentLawTests(ITestOutputHelper output)
{
    private const string Formula = "$$\n- f\n%% in it\n$$";

    private static readonly NoteSchema Texts = TestSchema.Of("sections:\n  Items: {list: text}\n");

    /// <summary>What follows the text of an item; <c>#</c> stands for a number that no other item has.</summary>
    private static readonly string[] Rests =
    [
        "\n", "\n", "\n", " ^id#\n", " %% b# %%\n", " <!-- b# -->\n", "\n%% k# %%\n", "\n  %% k# %%\n", "\n<!-- k# -->\n", "\n  <!-- k# -->\n", " ^id#\n<!--SR:!k# -->\n",
        "\n%% k# %%\n<!-- l# -->\n", "\n<!-- k#\nx -->\n", "\n%% k# %%\n  - n#\n", "\n  - n#\n", "\n%% k# %%\nmore#\n", "\nmore#\n%% k# %%\n", "\n%% k# %%\nmore#\n%% l# %%\nand#\n",
        "\n> q#\n", "\n> q#\n%% k# %%\n", "\n\n", "\n%% k# %%\n\n", "\n\n  more\n", "\n%% k# %%\n\n  more\n",
    ];

    private static readonly Gen<string> Notes = Gen.Select(
        Gen.Int[0, Rests.Length - 1].Array[1, 6], Gen.Int[0, 4], Gen.Bool, Gen.Bool,
        (rests, end, hasFormula, hasNewline) =>
        {
            string items = string.Concat(rests.Select((rest, i) => $"- t{i}" + Rests[rest].Replace("#", $"{i}", StringComparison.Ordinal)));
            items += end switch { 0 => "%% kEnd %%\n", 1 => "\n%% kEnd %%\n", 2 => "<!-- kEnd -->\n", _ => "" };
            string note = $"---\ntype: x\n---\n\n## Items\n\n{(hasFormula ? Formula + "\n\n" : "")}{items}";
            return hasNewline ? note + "\n## Next\n\nText\n" : note.TrimEnd('\n');
        });

    private static readonly Gen<int[]> Edits = Gen.Int[0, 1000].Array[1, 8];

    [Fact]
    public void Every_comment_below_an_item_stays_whatever_becomes_of_the_list()
    {
        int count = 0;
        int refused = 0;
        Gen.Select(Notes, Edits).Sample(
            (text, edits) =>
            {
                SchemaNote note = Texts.Parse(text);
                NoteList<string> old = Items(note);
                NoteList<string> items = Edited(old, edits);
                Interlocked.Increment(ref count);

                // What is taken out may have parted a comment from text that would take it in: that is refused.
                if (TryWrite(note.With("Items", items)) is not { } written)
                {
                    Interlocked.Increment(ref refused);
                    return;
                }

                AssertStays(text, written, items);

                // And back again, where that is not refused.
                if (TryWrite(Texts.Parse(written).With("Items", old)) is { } undone) AssertStays(text, undone, old);
            },
            writeLine: output.WriteLine, iter: 20_000);
        Assert.InRange(refused, 0, count / 50);
    }

    private static string? TryWrite(SchemaNote note)
    {
        try
        {
            return note.ToMarkdown();
        }
        catch (NoteWriteException)
        {
            return null;
        }
    }

    private static void AssertStays(string text, string written, NoteList<string> items)
    {
        Assert.Equal(items, Items(Texts.Parse(written)));
        Assert.Equal(Comments().Matches(text).Select(comment => comment.Value).Order(), Comments().Matches(written).Select(comment => comment.Value).Order());
        Assert.Equal(text.Contains(Formula, StringComparison.Ordinal), written.Contains(Formula, StringComparison.Ordinal));
        Assert.Equal(text.EndsWith("\n## Next\n\nText\n", StringComparison.Ordinal), written.EndsWith("\n## Next\n\nText\n", StringComparison.Ordinal));
    }

    private static NoteList<string> Items(SchemaNote note) => (NoteList<string>)note["Items"]!;

    private static NoteList<string> Edited(NoteList<string> items, int[] edits)
    {
        for (int i = 0; i < edits.Length; i++)
        {
            int at = items.Count == 0 ? 0 : edits[i] / 8 % items.Count;
            items = (edits[i] % 8) switch
            {
                0 or 1 => items.Insert(at, $"new{i}"),
                2 => items.Add($"new{i}"),
                _ when items.Count == 0 => items.Add($"new{i}"),
                3 => items.RemoveAt(at),
                4 or 5 => items.SetItem(at, edits[i] % 3 == 0 ? $"set{i}\nb" : $"set{i}"),
                6 => items.RemoveAt(at).Insert(edits[i] / 64 % items.Count, items[at]),
                _ => [.. items.Reverse()],
            };
        }

        return items;
    }

    /// <summary>A comment with a line of its own.</summary>
    [GeneratedRegex(@"(?<=^[ \t]*)(?:%% [kl]\w+ %%|<!--(?:SR:!| )[kl]\w+(?:\nx)? -->)", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
