namespace NoteSdk.Benchmarks.Corpus;

/// <summary>Writes a note of type <c>people</c>, in the shape of <c>samples/vault/People/Pete Iming.md</c>.</summary>
internal static class PersonText
{
    private static readonly string[] Rows = ["Role", "Company", "Department", "Email", "Phone", "LinkedIn", "Location"];

    /// <summary>Writes one.</summary>
    /// <returns>What its file is called.</returns>
    public static string Write(NoteText note, int number)
    {
        Dice dice = note.Dice;
        string name = Phrases.PersonName(number);
        Frontmatter(note, name);
        note.Line($"# {name}");
        note.Section("Contact Information");
        Contact(note, number);

        note.Section("Relationship");
        if (dice.Chance(60)) note.Line("_How do you work with this person? What is your dynamic?_");
        else note.Line($"{Phrases.Paragraph(dice, dice.Between(1, 3))} Meets me about [[{Phrases.ProjectName(dice)}|it]].");
        note.Section("Background");
        if (dice.Chance(60)) note.Line("_Career history, expertise, interests, personal details shared..._");
        else if (dice.Chance(50)) note.Sentences(2, 5, 2);
        else note.Line($"{Phrases.Paragraph(dice, 2)}\n\n### Before\n\n{Phrases.Paragraph(dice, 1)}");

        Queries(note, name);
        note.Section("Key Facts");
        note.Sentences(4, 14, 4);
        note.Section("Topics Discussed");
        note.Topics(3, 11);
        note.Section("Recent Context");
        Context(note);
        note.Section("Profile");
        note.Line($"**Relationship**: {(dice.Chance(20) ? "_Unknown_" : Phrases.Capitalise($"{dice.Pick(Words.Adjectives)} {dice.Pick(Words.Nouns)}"))}\n");
        note.Line("**Background**:");
        note.Sentences(0, 3, 2);
        note.Section("Key Decisions");
        note.Decisions(4);
        note.Section("Related Projects");
        note.List(Enumerable.Range(0, dice.Below(4)).Select(_ => $"[[{Phrases.ProjectName(dice)}]]"));
        if (dice.Chance(12)) note.OtherSection();
        note.Section("Related");
        if (dice.Chance(30)) note.List([$"[[{Phrases.PersonName(dice.Below(1000))}]]", $"[[{Phrases.ProjectName(dice)}#Log|{dice.Pick(Words.Nouns)}]]"]);
        note.Footer();
        return name;
    }

    private static void Frontmatter(NoteText note, string name)
    {
        Dice dice = note.Dice;
        note.Line("---");
        note.Line("type: people");
        note.Line(dice.Chance(10) ? $"title: \"{name}\"" : $"title: {name}");
        note.DateKey("created", Phrases.Date(dice));
        if (dice.Chance(85)) note.DateKey("last_contact", Phrases.Date(dice));
        else if (dice.Chance(50)) note.Line("last_contact:");
        if (dice.Chance(70)) note.Line($"auto_created: {(dice.Chance(60) ? "true" : "false")}");
        note.CommonKeys("type/people");
        note.Line("---");
        note.Line();
    }

    private static void Contact(NoteText note, int number)
    {
        Dice dice = note.Dice;
        bool isBold = dice.Chance(90);
        bool isPadded = dice.Chance(10);
        note.Line("| Field | Value |");
        note.Line(dice.Chance(70) ? "|-------|-------|" : dice.Chance(50) ? "| --- | --- |" : "|:--|:--|");
        foreach (string row in Rows)
        {
            if (dice.Chance(2)) continue;
            string title = isBold ? $"**{row}**" : row;
            string value = dice.Chance(25) ? "" : dice.Chance(55) ? "_Unknown_" : Value(dice, row, number);
            note.Line(isPadded ? $"| {title,-14} | {value,-28} |" : $"| {title} | {value} |");
        }

        if (dice.Chance(8)) note.Line($"| **Birthday** | {Phrases.Date(dice)} |");
    }

    private static string Value(Dice dice, string row, int number) => row switch
    {
        "Role" => dice.Pick(Words.Roles),
        "Company" => dice.Pick(Words.Companies),
        "Department" => dice.Pick(Words.Departments),
        "Email" => $"p{number}@brackwater.example",
        "Phone" => $"+47 555 {number % 10000:0000}",
        "LinkedIn" => $"https://network.example/in/p{number}",
        _ => dice.Pick(Words.Towns),
    };

    private static void Queries(NoteText note, string name)
    {
        note.Section("Projects");
        note.Line("_What projects are you collaborating on with this person?_\n");
        note.Query("LIST\nFROM \"VAST/Projects\" OR \"Personal/Projects\"\nWHERE contains(file.outlinks, this.file.link)");
        note.Section("Open Tasks");
        note.Query($"TASK\nFROM \"\"\nWHERE !completed AND contains(text, \"{name}\")\nSORT due ASC");
        note.Section("Tasks They Own");
        note.Line("_Action items this person is responsible for:_\n");
        note.Query($"TASK\nWHERE contains(text, \"{Phrases.Handle(name)}\") AND !completed\nSORT due ASC");
    }

    private static void Context(NoteText note)
    {
        Dice dice = note.Dice;
        List<string> entries = [];
        for (int i = dice.Below(5); i > 0; i--)
        {
            string date = Phrases.Date(dice);
            string via = dice.Chance(60) ? $" (via {Phrases.PersonName(dice.Below(1000))})" : "";
            entries.Add($"{date}: [[{Phrases.MeetingNote(dice, date)}]] - {Phrases.Sentence(dice, dice.Between(1, 3), hasPeriod: false)}{via}");
        }

        // A line that has none of the schema's forms.
        if (dice.Chance(3)) entries.Add($"{dice.Pick(Words.Nouns)}, somewhen");
        note.List(entries);
    }
}
