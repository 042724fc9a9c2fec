namespace NoteSdk.Benchmarks.Corpus;

/// <summary>Writes a note of type <c>project</c>, in the shape of the samples' projects.</summary>
internal static class ProjectText
{
    private static readonly string[] Statuses = ["planned", "active", "in-progress", "on-hold", "done", "completed"];

    /// <summary>Writes one.</summary>
    /// <returns>What its file is called.</returns>
    public static string Write(NoteText note)
    {
        Dice dice = note.Dice;
        string title = $"{Phrases.ProjectName(dice)} {dice.Pick(Words.Nouns)}";
        Frontmatter(note, title);
        note.Line($"# {title}");
        note.Section("Summary");
        if (dice.Chance(20)) note.Line("_What is it, for whom, and when is it done?_");
        else note.Line($"{Phrases.Paragraph(dice, dice.Between(2, 4))}\n\n{Phrases.Paragraph(dice, 1)}");
        note.Section("Milestones");
        Milestones(note);
        note.Section("People");
        note.List(Enumerable.Range(0, dice.Between(1, 5)).Select(_ => $"[[{Phrases.PersonName(dice.Below(1000))}]]"));
        note.Section("Decisions");
        note.Decisions(5);
        note.Section("Risks");
        note.Sentences(0, 5, 2);
        note.Section("Log");
        Log(note);
        if (dice.Chance(12)) note.OtherSection();
        note.Section("Meetings");
        note.Query("TABLE date AS \"Date\", attendees AS \"Attendees\"\nFROM \"Meetings\"\nWHERE project = this.file.link\nSORT date DESC");
        note.Section("Tasks");
        note.Line("_Open tasks that name this project:_\n");
        note.Query($"TASK\nFROM \"Meetings\"\nWHERE !completed AND contains(text, \"{title}\")\nSORT due ASC");
        note.Footer();
        return title;
    }

    private static void Frontmatter(NoteText note, string title)
    {
        Dice dice = note.Dice;
        note.Line("---");
        note.Line("type: project");
        note.Line($"title: {title}");
        note.DateKey("created", Phrases.Date(dice));
        note.Line($"status: {dice.Pick(Statuses)}");
        note.Line($"priority: {dice.Between(1, 5)}");
        note.Line($"owner: \"[[{Phrases.PersonName(dice.Below(1000))}{(dice.Chance(20) ? "|them" : "")}]]\"");
        if (dice.Chance(80)) note.DateKey("start", Phrases.Date(dice));
        if (dice.Chance(80)) note.DateKey("due", Phrases.Date(dice));
        if (dice.Chance(60)) note.Line($"budget: {dice.Between(1, 90) * 500}{(dice.Chance(50) ? ".50" : "")}");
        if (dice.Chance(60)) note.Line($"repository: https://code.brackwater.example/{dice.Pick(Words.Nouns)}/{dice.Pick(Words.Nouns)}");
        if (dice.Chance(50)) note.Line($"kickoff: {Phrases.Date(dice)}T{Phrases.Time(dice)}");
        if (dice.Chance(50)) note.Line($"last_sync: '{Phrases.Date(dice)}T06:15:30{(dice.Chance(50) ? "Z" : "+02:00")}'");
        note.CommonKeys("type/project");
        note.Line("---");
        note.Line();
    }

    private static void Milestones(NoteText note)
    {
        Dice dice = note.Dice;
        bool isPadded = dice.Chance(40);
        note.Line(isPadded ? "| Name                      |        Due | Status      |\n|:--------------------------|-----------:|:-----------:|" : "| Name | Due | Status |\n|------|-----|--------|");
        for (int i = dice.Between(2, 6); i > 0; i--)
        {
            string name = Phrases.Capitalise($"{dice.Pick(Words.Adjectives)} {dice.Pick(Words.Nouns)}");
            string due = dice.Chance(80) ? Phrases.Date(dice) : dice.Chance(50) ? "_Unknown_" : "";
            note.Line(isPadded ? $"| {name,-25} | {due,10} | {dice.Pick(Statuses),-11} |" : $"| {name} | {due} | {dice.Pick(Statuses)} |");
        }
    }

    private static void Log(NoteText note)
    {
        Dice dice = note.Dice;
        note.List(Enumerable.Range(0, dice.Between(2, 8)).Select(_ =>
        {
            string author = dice.Chance(60) ? $" [[{Phrases.PersonName(dice.Below(1000))}{(dice.Chance(10) ? "|me" : "")}]]" : "";
            string see = dice.Chance(30) ? $" See [[{Phrases.MeetingNote(dice, Phrases.Date(dice))}]]." : "";
            return $"{Phrases.Date(dice)}{author}: {Phrases.Sentence(dice, dice.Between(1, 2))}{see}";
        }));
    }
}
