using System.Globalization;

namespace NoteSdk.Benchmarks.Corpus;

/// <summary>Names, dates, topics and sentences.</summary>
internal static class Phrases
{
    /// <summary>A name that says what note it is, too: names of different numbers differ.</summary>
    public static string PersonName(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{At(Words.FirstNames, number)} {At(Words.LastNameStarts, number / 32)}{At(Words.LastNameEnds, number / 640)}");

    /// <summary>The handle of a name: its words, capitalised, without blanks.</summary>
    public static string Handle(string name) => "@" + string.Concat(name.Split(' ', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static string ProjectName(Dice dice) => dice.Pick(Words.ProjectNames);

    public static string MeetingTitle(Dice dice) => $"{ProjectName(dice)} {dice.Pick(Words.Subjects)}";

    /// <summary>The name of a meeting's note.</summary>
    public static string MeetingNote(Dice dice, string date) => $"{date} - {MeetingTitle(dice)}";

    /// <summary>A day of the years 2025 and 2026.</summary>
    public static string Date(Dice dice) => new DateOnly(2025, 1, 1).AddDays(dice.Below(730)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(Dice dice) => $"{dice.Between(8, 17):00}:{dice.Below(4) * 15:00}";

    /// <summary>A few words with capital letter, now and then with an aside that holds commas.</summary>
    public static string Topic(Dice dice)
    {
        string topic = Capitalise($"{dice.Pick(Words.Adjectives)} {dice.Pick(Words.Nouns)} {(dice.Chance(50) ? "and" : "or")} {dice.Pick(Words.Nouns)}");
        if (dice.Chance(40)) topic += " " + dice.Pick(Words.Nouns);
        return dice.Chance(35) ? $"{topic} ({dice.Pick(Words.Nouns)}{(dice.Chance(50) ? ", " : "/")}{dice.Pick(Words.Asides)})" : topic;
    }

    /// <summary>A sentence of so many clauses.</summary>
    public static string Sentence(Dice dice, int clauses, bool hasPeriod = true)
    {
        string text = Capitalise(Clause(dice));
        for (int i = 1; i < clauses; i++) text += dice.Pick(Words.Joints) + Clause(dice);
        if (dice.Chance(30)) text += $" ({dice.Pick(Words.Asides)})";
        return hasPeriod ? text + "." : text;
    }

    /// <summary>Sentences that make a paragraph of one line.</summary>
    public static string Paragraph(Dice dice, int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(dice, dice.Between(1, 3))));

    public static string Capitalise(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Clause(Dice dice) =>
        $"{dice.Pick(Words.Verbs)} {dice.Pick(Words.Determiners)} {dice.Pick(Words.Adjectives)} {dice.Pick(Words.Nouns)} {(dice.Chance(50) ? "for" : "of")} {dice.Pick(Words.Determiners)} {dice.Pick(Words.Nouns)}";

    private static string At(string[] words, int number) => words[number % words.Length];
}
