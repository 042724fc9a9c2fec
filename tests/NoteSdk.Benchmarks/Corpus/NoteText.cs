using System.Text;

namespace NoteSdk.Benchmarks.Corpus;

/// <summary>A note being written, and the parts that all note types have in common, varied as different people and programs write them.</summary>
internal sealed class NoteText(Dice dice)
{
    private readonly StringBuilder _text = new();

    public Dice Dice { get; } = dice;

    public override string ToString() => _text.ToString();

    public void Line(string line = "") => _text.Append(line).Append('\n');

    /// <summary>The heading of a section and the blank line below it.</summary>
    public void Section(string heading)
    {
        Line();
        if (Dice.Chance(20)) Line();
        Line($"## {heading}");
        Line();
    }

    /// <summary>A frontmatter date: most programs quote it, most people do not.</summary>
    public void DateKey(string key, string date) => Line(Dice.Chance(60) ? $"{key}: '{date}'" : Dice.Chance(15) ? $"{key}: \"{date}\"" : $"{key}: {date}");

    /// <summary>A frontmatter list in one of the styles that notes have.</summary>
    public void ListKey(string key, IReadOnlyList<string> values)
    {
        int style = Dice.Below(10);
        if (style < 3)
        {
            Line($"{key}: [{string.Join(", ", values)}]");
            return;
        }

        Line($"{key}:");
        string indent = style < 8 ? "" : style == 8 ? "  " : "    ";
        foreach (string value in values) Line($"{indent}- {value}");
    }

    /// <summary>The keys that the parent type has, after the note's own.</summary>
    public void CommonKeys(string tag)
    {
        if (Dice.Chance(90)) ListKey("tags", Dice.Chance(60) ? [tag, Dice.Pick(Words.Nouns)] : [tag]);
        if (Dice.Chance(12)) ListKey("aliases", [Dice.Pick(Words.ProjectNames), $"\"{Phrases.MeetingTitle(Dice)}\""]);
        if (Dice.Chance(8)) Line($"weather: {Dice.Pick(Words.Adjectives)} # as seen from the quay");

        // Outside of the plain subset of YAML, as few notes are.
        if (Dice.Chance(1)) Line($"description: >-\n  {Phrases.Sentence(Dice, 1)}\n  {Phrases.Sentence(Dice, 1)}");
    }

    /// <summary>A list of one marker. Now and then an item that is wrapped, has items below it, or is not filled in yet.</summary>
    public void List(IEnumerable<string> items)
    {
        bool isNumbered = Dice.Chance(6);
        string bullet = Dice.Chance(90) ? "-" : "*";
        int number = 0;
        foreach (string item in items)
        {
            number++;
            string marker = isNumbered ? $"{number}." : bullet;
            string indent = new(' ', marker.Length + 1);
            int blank = item.IndexOf(' ', item.Length / 2);
            Line($"{marker} {(blank > 0 && Dice.Chance(2) ? $"{item[..blank]}\n{indent}{item[(blank + 1)..]}" : item)}");
            if (Dice.Chance(2)) Line($"{indent}- {Phrases.Sentence(Dice, 1)}");
        }

        if (Dice.Chance(2)) Line($"{bullet} _Unknown_");
    }

    public void Sentences(int least, int most, int clauses) =>
        List(Enumerable.Range(0, Dice.Between(least, most)).Select(_ => Phrases.Sentence(Dice, Dice.Between(1, clauses))));

    public void Decisions(int most)
    {
        List(Enumerable.Range(0, Dice.Between(0, most)).Select(_ => Phrases.Sentence(Dice, Dice.Between(1, 2)))
            .Select(text => Dice.Chance(60) ? $"✅ {text}" : Dice.Chance(30) ? $"âœ… {text}" : text));
    }

    public void Topics(int least, int most)
    {
        if (Dice.Chance(95)) Line(string.Join(", ", Enumerable.Range(0, Dice.Between(least, most)).Select(_ => Phrases.Topic(Dice))));
    }

    /// <summary>A query, mostly just the schema's.</summary>
    public void Query(string query) => Line($"```dataview\n{(Dice.Chance(96) ? query : query + "\nLIMIT 20")}\n```");

    /// <summary>A section that no schema knows.</summary>
    public void OtherSection()
    {
        Section(Dice.Pick(Words.OtherSections));
        Line(Phrases.Paragraph(Dice, Dice.Between(1, 3)));
        if (Dice.Chance(40)) Line($"\n> {Phrases.Sentence(Dice, 2)}");
        if (Dice.Chance(30)) Line($"\n```bash\n# not a heading\ntilectl layer {Dice.Pick(Words.Nouns)} --off\n```");
        if (!Dice.Chance(30)) return;
        Line();
        Sentences(1, 4, 2);
    }

    /// <summary>The footer, mostly without a final newline, as the program that wrote the seed note leaves it.</summary>
    public void Footer()
    {
        if (Dice.Chance(4)) return;
        Line();
        Line("---");
        string date = Dice.Chance(50) ? Phrases.Date(Dice) : "";
        _text.Append($"*Last updated: {date}*{(Dice.Chance(60) ? "" : "\n")}");
    }
}
