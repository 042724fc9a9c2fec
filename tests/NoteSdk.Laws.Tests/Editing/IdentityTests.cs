using System.Text;
using System.Text.Json;
using NoteSdk.Fuzz.Inputs;
using NoteSdk.Fuzz.Kinds;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Editing;

/// <summary>Any bytes are written as they were read, and no reading of them throws: values, diagnostics, frontmatter, sections, members.</summary>
[Trait("Category", "Law")]
public sealed class IdentityTests(ITestOutputHelper output)
{
    private static readonly byte[] Sample = Seeds.Samples.First(note => note.AsSpan().IndexOf("title: Pete Iming"u8) >= 0);

    [SharedFact]
    public void The_examples_of_the_Markdown_specifications_are_kept_alone_and_in_a_note()
    {
        byte[] before = Sample[..Sample.AsSpan().IndexOf("## Relationship"u8)];
        byte[] after = Sample[Sample.AsSpan().IndexOf("## Key Facts"u8)..];
        int count = 0;
        foreach (string markdown in Examples("markdown-spec.jsonl", "markdown"))
        {
            byte[] body = Encoding.UTF8.GetBytes(markdown);
            Check(body);
            Check([.. before, .. "## Relationship\n\n"u8, .. body, .. after]);
            count += 2;
        }

        Print(count);
    }

    [SharedFact]
    public void The_cases_of_the_YAML_test_suite_are_kept_as_frontmatter()
    {
        int count = 0;
        foreach (string yaml in Examples("yaml-test-suite.jsonl", "yaml"))
        {
            Check([.. "---\n"u8, .. Encoding.UTF8.GetBytes(yaml), .. "\n---\n\n# A\n"u8]);
            Check([.. "---\ntype: people\ntags: "u8, .. Encoding.UTF8.GetBytes(yaml), .. "\ntitle: A\n---\n"u8]);
            count += 2;
        }

        Print(count);
    }

    [Fact]
    public void Every_sample_note_is_kept_in_every_form()
    {
        int count = 0;
        foreach ((_, byte[] note) in LawGen.Variants())
        {
            Check(note);
            count++;
        }

        Print(count);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_kept_everywhere()
    {
        byte[][] invalid = [[0xFF], [0xC3], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80]];
        for (int at = 0; at <= Sample.Length; at++) NoteKind.People.CheckReading([.. Sample.AsSpan(0, at), .. invalid[at % invalid.Length], .. Sample.AsSpan(at)]);
        Print(Sample.Length + 1);
    }

    [Fact]
    public void Every_beginning_of_a_sample_note_is_kept()
    {
        int count = 0;
        for (int length = 0; length < Sample.Length; length += 3, count++) NoteKind.People.CheckReading(Sample[..length]);
        Print(count);
    }

    [Fact]
    public void Mutated_notes_are_kept() => LawGen.Holds(output, LawGen.Words, 1500, LawGen.Mutated, (note, _) => Check(note));

    private void Print(int count) => output.WriteLine($"Passed {count} notes.");

    private static void Check(byte[] note)
    {
        foreach (NoteKind kind in NoteKind.All) kind.CheckReading(note);
    }

    private static IEnumerable<string> Examples(string file, string member) =>
        File.ReadLines(SharedFolder.File("corpora", file)).Select(line => JsonDocument.Parse(line).RootElement.GetProperty(member).GetString()!);
}
