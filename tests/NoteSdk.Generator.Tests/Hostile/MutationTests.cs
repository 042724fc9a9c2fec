using System.Text;

namespace NoteSdk.Generator.Tests;

/// <summary>The sample schemas with mistakes that people and programs make. The seed is fixed: a failure comes back.</summary>
public class MutationTests
{
    private const int Count = 2_000;

    // Every so many are compiled, too.
    private const int CompiledEvery = 20;

    // What makes a schema faulty, or nearly so, or only unusual.
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\t", " ", "  ", ":", ": ", "- ", "{", "}", "[", "]", "{{", "\"", "'", "|", "#", "!", "&a ", "*a", ",", "\0", "\u2028", "\uFEFF", "\uD800", "😀", "é", "null",
        "text", "list ", "link(", "link(people)", "type: people\n", "record: Person\n", "record: Mark\n", "extends: people\n", "as: class", "as: Type", "as: Note", "{a:date}", "{title|pascal}",
        "default: x", "record: PersonMembers\n", "list: Mark, ", "Equals", "Members", "Mark", "Decision", "Person", "Meeting",
    ];

    [Fact]
    public void No_mutation_breaks_the_generator_or_the_code_that_it_emits()
    {
        Random random = new(20260115);
        Run run = Run.Of(Samples.Project);
        int compiled = 0;
        for (int i = 0; i < Count; i++)
        {
            (string path, string text) = Samples.All[i % Samples.All.Count];
            string mutant = Mutate(text, random);

            // The driver goes on from mutation to mutation, as it does while someone types.
            run = run.NextUnchecked(_ => Samples.Project.WithSchema(path, mutant));

            // What the compiler does not like must follow from a mistake that is told, and must not lie in generated code.
            if (i % CompiledEvery > 0) continue;
            compiled++;
            Assert.DoesNotContain(run.Diagnostics, item => !item.Contains(": error NOTE", StringComparison.Ordinal));
        }

        Assert.True(compiled >= 100);
    }

    private static string Mutate(string text, Random random)
    {
        StringBuilder result = new(text);
        for (int n = random.Next(1, 4); n > 0; n--)
        {
            int at = random.Next(result.Length + 1);
            int length = Math.Min(result.Length - at, random.Next(1, random.Next(2, 40)));
            switch (random.Next(4))
            {
                case 0:
                    result.Remove(at, length);
                    break;
                case 1:
                    result.Insert(at, result.ToString(random.Next(result.Length - length + 1), length));
                    break;
                case 2:
                    // A whole line again, under a line: what is duplicated most often.
                    string[] lines = result.ToString().Split('\n');
                    lines[random.Next(lines.Length)] += "\n" + lines[random.Next(lines.Length)];
                    result = new StringBuilder(string.Join('\n', lines));
                    break;
                default:
                    result.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return result.ToString();
    }
}
