using System.Text;
using CsCheck;
using NoteSdk.Documents.Outlines;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Queries;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Pages;
using NoteSdk.Tests.Notes;
using NoteSdk.Laws.Tests.Editing;
using NoteSdk.Laws.Tests.Recorded.Queries;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Queries;

/// <summary>A field that the type of a note declares is answered from the frontmatter alone, and is what all fields together say.</summary>
[Trait("Category", "Law")]
public sealed class DeclaredFieldTests(ITestOutputHelper output)
{
    private static readonly string[] Values =
    [
        "2025-09-15", "'2025-09-15'", "\"2025-09-15\"", "2025-09-15T10:20", "2025-02-30", "_Unknown_", "", "~", "null", "''", "true", "no", "007", "0x1F", "1.5", "-3", "1e400", ".nan", "3 days",
        "\"[[A]]\"", "\"[[A|x]]\"", "\"![[A#h]]\"", "[[A]]", "[a, '2025-01-01', \"[[A]]\", 3 days]", "[[1], {a: 2025-01-01}]", "{a: 1, b: \"[[A]]\"}", "\n  - x\n  - 2025-01-01", "\n  k: 5m",
        "|\n  one\n  two", ">-\n  2025-01-01", "&a 2025-01-01", "*a", "!!str 5", "@bad", "# only a comment", "2025-01-01 # comment", "\"\\u0032025-01-01\"", "done", "x::y",
    ];

    private static readonly string[] Bodies =
    [
        "", "text\n", "# H\n\n- item\n- [ ] task\n", "- [ ] task [{0}:: 1]\n", "{0}:: 2024-01-01\n", "- {0}:: 5\n", "text [{0}:: x] and ({0}:: y)\n", "- item 📅 2024-01-01\n", "- done ✅\n", "✅ 2 things\n",
        "- **{0}**:: 3 days\n", "```\n{0}:: code\n```\n", "> {0}:: quoted\n",
    ];

    [Fact]
    public void It_is_what_all_fields_together_say()
    {
        int answered = 0;
        int asked = 0;
        LawGen.Holds(output, LawGen.Words, 20_000, Note, (note, _) =>
        {
            foreach (NoteType type in NoteTypes.All)
            {
                QueryPage typed = Page(note, type);
                QueryPage plain = Page(note, null);
                foreach (FrontmatterKey key in type.Layout.FrontmatterKeys)
                {
                    asked++;
                    if (typed.Text.Declared(key.Name.Current) is not null) answered++;
                    AssertSame(plain, typed, key.Name.Current);

                    // Once more, when it is known, and when all fields are.
                    AssertSame(plain, typed, key.Name.Current);
                }

                Assert.NotEmpty(typed.Entries);
                foreach (FrontmatterKey key in type.Layout.FrontmatterKeys) AssertSame(plain, typed, key.Name.Current);
            }
        });
        Assert.True(answered > asked / 4, $"Only {answered} of {asked} look-ups were answered by the type.");
    }

    [Fact]
    public void Samples_that_are_mutated_say_the_same_too() => LawGen.Holds(output, LawGen.Words, 5_000, LawGen.Mutated, static (note, _) =>
    {
        foreach (NoteType type in NoteTypes.All)
        {
            QueryPage typed = Page(note, type);
            QueryPage plain = Page(note, null);
            foreach (FrontmatterKey key in type.Layout.FrontmatterKeys) AssertSame(plain, typed, key.Name.Current);
        }
    });

    [Theory]
    [InlineData("last_contact: 2025-09-15", true)]
    [InlineData("title: A", true)]
    [InlineData("Last_Contact: 2025-09-15", false)]
    [InlineData("last contact: 2025-09-15", false)]
    [InlineData("other: 2025-09-15", true)]
    [InlineData("last_contact: 2025-09-15\n---\nlast_contact:: 2025-10-01\n", false)]
    [InlineData("last_contact: 2025-09-15\n---\n- done ✅ 2025-10-01\n", false)]
    [InlineData("last_contact: 2025-09-15\n---\n- ✅ done\n", true)]
    public void The_type_answers_where_nothing_else_can_say_something_of_the_key(string text, bool isAnswered)
    {
        string note = text.Contains("---", StringComparison.Ordinal) ? $"---\n{text}" : $"---\n{text}\n---\n";
        Assert.Equal(isAnswered, Page(Encoding.UTF8.GetBytes(note), NoteType.Of<Person>()).Text.Declared("last_contact") is not null);
    }

    private static void AssertSame(QueryPage expected, QueryPage actual, string name)
    {
        bool exists = expected.TryGet(name, out QueryValue value);
        Assert.Equal((exists, Json(value)), (actual.TryGet(name, out QueryValue found), Json(found)));
    }

    private static string Json(QueryValue value) => $"{value.Type} {ValueJson.Of(value)?.ToJsonString()}";

    private static byte[] Note(uint[] words)
    {
        Choices choices = new(words);
        NoteType type = choices.Of<NoteType>([.. NoteTypes.All]);
        StringBuilder note = new("---\n");
        for (int i = choices.Below(6); i > 0; i--) note.Append(KeyOf(type, choices)).Append(": ").Append(choices.Of<string>(Values)).Append('\n');
        note.Append("---\n").AppendFormat(null, choices.Of<string>(Bodies), KeyOf(type, choices));
        return Encoding.UTF8.GetBytes(note.ToString());
    }

    /// <summary>A key of a type, now and then written in another way, or another key.</summary>
    private static string KeyOf(NoteType type, Choices choices)
    {
        string key = choices.Of<FrontmatterKey>([.. type.Layout.FrontmatterKeys]).Name.Current;
        return choices.Below(12) switch
        {
            8 => key.ToUpperInvariant(),
            9 => $"\"{key}\"",
            10 => key.Replace('_', ' '),
            11 => choices.Of<string>(["Über", "other", "position", "file", "a b", "\"\\u0074itle\"", "title!"]),
            _ => key,
        };
    }

    private static DeclaredKeys KeysOf(NoteType type) => new([.. type.Layout.FrontmatterKeys.Select(static key => key.Name.Current)]);

    private static QueryPage Page(byte[] bytes, NoteType? type)
    {
        NoteContent content = new(bytes, names: null);
        PageText text = new("B.md", () => content.Outline, () => content, type is null ? DeclaredKeys.None : KeysOf(type), DateReader.At(FixedClock.Recorded)) { Length = bytes.Length, Created = default, Modified = default };
        return new QueryPage(text, static (link, _) => link == "A" ? "A.md" : null, static _ => []);
    }
}
