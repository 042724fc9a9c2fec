namespace NoteSdk.Benchmarks.Corpus;

/// <summary>Writes a note of type <c>meeting</c>, in the shape of the samples' meetings.</summary>
internal static class MeetingText
{
    /// <summary>Writes one.</summary>
    /// <returns>What its file is called.</returns>
    public static string Write(NoteText note)
    {
        Dice dice = note.Dice;
        string title = Phrases.MeetingTitle(dice);
        string date = Frontmatter(note, title);
        note.Line($"# {title}");
        note.Section("Agenda");
        note.List(Enumerable.Range(0, dice.Between(2, 6)).Select(_ => Phrases.Topic(dice)));
        note.Section("Notes");
        Notes(note);
        note.Section("Whiteboard");
        if (dice.Chance(40)) note.Line($"~~~\n{dice.Pick(Words.Nouns)}  --yes-->  {dice.Pick(Words.Nouns)}\n  |\n  no  -->  {dice.Pick(Words.Nouns)}\n~~~");
        note.Section("Decisions");
        note.Decisions(5);
        note.Section("Facts");
        Facts(note);
        note.Section("Action Items");
        Tasks(note, 0, dice.Between(2, 6));
        note.Section("Topics Discussed");
        note.Topics(2, 6);
        if (dice.Chance(12)) note.OtherSection();
        note.Section("Open Actions");
        note.Line("_Open tasks that name this meeting:_\n");
        note.Query($"TASK\nFROM \"\"\nWHERE !completed AND contains(text, \"{title}\")\nSORT due ASC");
        note.Footer();
        return $"{date} - {title}";
    }

    private static string Frontmatter(NoteText note, string title)
    {
        Dice dice = note.Dice;
        string date = Phrases.Date(dice);
        note.Line("---");
        note.Line("type: meeting");
        note.Line($"title: {title}");
        note.DateKey("created", date);
        note.DateKey("date", date);
        if (dice.Chance(80)) note.Line($"start: '{Phrases.Time(dice)}'");
        if (dice.Chance(60)) note.Line($"end: {Phrases.Time(dice)}{(dice.Chance(30) ? ":00" : "")}");
        if (dice.Chance(70)) note.Line($"duration: {dice.Between(1, 8) * 15}");
        note.ListKey("attendees", [.. Enumerable.Range(0, dice.Between(1, 5)).Select(_ => $"\"[[{Phrases.PersonName(dice.Below(1000))}]]\"")]);
        if (dice.Chance(70)) note.Line($"project: \"[[{Phrases.ProjectName(dice)}]]\"");
        if (dice.Chance(50)) note.Line($"summary: \"{Phrases.Sentence(dice, 1)}\"");
        if (dice.Chance(40)) note.Line($"minutes: \"[[{Phrases.PersonName(dice.Below(1000))}]]\"");
        if (dice.Chance(70)) note.Line($"recorded: {(dice.Chance(50) ? "true" : "false")}");
        if (dice.Chance(30)) note.Line($"recording: https://media.brackwater.example/rec/{date}-{dice.Pick(Words.Nouns)}#t={dice.Below(90)}");
        note.CommonKeys("type/meeting");
        note.Line("---");
        note.Line();
        return date;
    }

    private static void Notes(NoteText note)
    {
        Dice dice = note.Dice;
        if (dice.Chance(15))
        {
            note.Line("_What was said, and by whom?_");
            return;
        }

        note.Line(Phrases.Paragraph(dice, dice.Between(2, 5)));
        if (dice.Chance(40)) note.Line($"\n### {Phrases.Topic(dice)}\n\n{Phrases.Paragraph(dice, 2)} %% ask again %%");
        if (dice.Chance(30)) note.Line($"\n| Layer   | Tiles/day | Lifetime |\n|:--------|----------:|:--------:|\n| Charts  |    40,000 |  1 week  |\n| Traffic | {dice.Between(100, 999)},000 |  10 min  |");
        if (dice.Chance(30)) note.Line($"\n> {Phrases.Sentence(dice, 2)}\n> {Phrases.Sentence(dice, 1)}");
        if (dice.Chance(20)) note.Line($"\n```bash\n# not a heading\ntilectl layer {dice.Pick(Words.Nouns)} --cache off\n```");
        if (!dice.Chance(40)) return;
        note.Line();
        note.Sentences(2, 5, 2);
    }

    private static void Facts(NoteText note)
    {
        Dice dice = note.Dice;
        note.List(Enumerable.Range(0, dice.Between(0, 3)).Select(_ => (dice.Chance(60) ? $"[[{Phrases.PersonName(dice.Below(1000))}]]: " : "") + Phrases.Sentence(dice, dice.Between(1, 2))));
    }

    private static void Tasks(NoteText note, int depth, int count)
    {
        Dice dice = note.Dice;
        for (int i = 0; i < count; i++)
        {
            string status = dice.Chance(60) ? " " : dice.Chance(70) ? "x" : dice.Chance(50) ? "/" : "-";
            string handle = dice.Chance(50) ? " " + Phrases.Handle(Phrases.PersonName(dice.Below(1000))) : "";
            string due = dice.Chance(35) ? $" [due:: {Phrases.Date(dice)}]" : dice.Chance(30) ? $" 📅 {Phrases.Date(dice)}" : "";
            note.Line($"{new string(' ', depth * 4)}- [{status}] {Phrases.Sentence(dice, 1, hasPeriod: false)}{handle}{due}");
            if (depth < 2 && dice.Chance(20)) Tasks(note, depth + 1, dice.Between(1, 3));
        }
    }
}
