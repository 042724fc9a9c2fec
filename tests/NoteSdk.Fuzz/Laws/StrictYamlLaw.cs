using System.Text.RegularExpressions;
using NoteSdk.Fuzz.StrictYaml;

namespace NoteSdk.Fuzz.Laws;

/// <summary>
/// What holds for frontmatter that the library writes: strict readers of YAML take it, and read what the library reads. A text that an edit writes is a text to them, be it
/// by YAML 1.2 or by YAML 1.1. Nothing is asked of a note whose frontmatter was no mapping to them before the edit, and nothing at all where they are not there.
/// </summary>
internal static partial class StrictYamlLaw
{
    public static void CheckCreated(byte[] note)
    {
        if (StrictReaders.Lack is null) Read(FrontmatterOutline.Of(note));
    }

    /// <param name="note">The note before the edit.</param>
    /// <param name="written">The note after it.</param>
    /// <param name="member">The member that was edited.</param>
    public static void CheckEdit(byte[] note, byte[] written, NoteTypeMember member)
    {
        if (StrictReaders.Lack is not null) return;
        FrontmatterOutline before = FrontmatterOutline.Of(note);
        FrontmatterOutline after = FrontmatterOutline.Of(written);
        if (after.Text is null || after.Text == before.Text) return;

        // To a reader that gets the frontmatter alone this is a byte order mark; in the note it is a character of the first key.
        if (after.Text.StartsWith('\uFEFF')) return;
        StrictReading old = Ask(before.Text ?? "");
        if (old.Refusal is not null || !old.Yaml.StartsWith('{')) return;
        StrictReading now = Read(after);
        if (!HoldsTexts(member)) return;
        List<string> typed = [.. now.Typed];
        foreach (string value in old.Typed) typed.Remove(value);
        LawBrokenException.Unless(typed.Count == 0, "a text is a text to strict readers", () => $"{Report.Quote(typed)} in {Report.Quote(after.Text)}");
    }

    private static StrictReading Read(FrontmatterOutline note)
    {
        StrictReading reading = Ask(note.Text ?? "");
        LawBrokenException.Unless(reading.Refusal is null, "strict readers take what is written", () => $"{reading.Refusal} in {Report.Quote(note.Text)}");
        if (note.Outline is null || StarredKey().IsMatch(note.Text ?? "") || EmptyPair().IsMatch(note.Text ?? "")) return reading;
        LawBrokenException.Unless(reading.Yaml == note.Outline, "yaml reads what was written", () => $"{Report.Quote(note.Outline)} is {Report.Quote(reading.Yaml)} in {Report.Quote(note.Text)}");
        LawBrokenException.Unless(reading.JsYaml == note.Outline, "js-yaml reads what was written", () => $"{Report.Quote(note.Outline)} is {Report.Quote(reading.JsYaml)} in {Report.Quote(note.Text)}");
        return reading;
    }

    /// <summary>
    /// Reads a text. Below a key without a value <c>yaml</c> refuses two lines that say nothing in YAML 1.2: one of nothing but blanks with a tab among them, and a comment at the
    /// start of the line where another key follows the value.
    /// </summary>
    private static StrictReading Ask(string text)
    {
        StrictReading reading = StrictReaders.Read(text);
        return reading.Refusal is not null && SilentLine().IsMatch(text) ? StrictReaders.Read(SilentLine().Replace(text, "")) : reading;
    }

    [GeneratedRegex(@"(?<=^|\n)(?: *\t[ \t]*|#[^\n]*)(?=\n|$)")]
    private static partial Regex SilentLine();

    /// <summary>Words of a plain key of which the last begins with a star, as in <c>see *x: y</c>: to YamlDotNet the colon is part of the words, as if the star began an alias.</summary>
    [GeneratedRegex(@"[ \t]\*[^\s]*:(?=\s|$)")]
    private static partial Regex StarredKey();

    /// <summary>An item of a list in brackets that is nothing but a colon: to YamlDotNet an empty text, to others a key without a name.</summary>
    [GeneratedRegex(@"[\[,]\s*:(?=\s*[,\]])")]
    private static partial Regex EmptyPair();

    /// <summary>Whether the values of a member are texts to other programs: those of links, tags and enums are, those of dates and numbers are not.</summary>
    private static bool HoldsTexts(NoteTypeMember member)
    {
        Type type = member.GetType().GetGenericArguments().FirstOrDefault(typeof(DateOnly));
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) || type == typeof(Uri) || type == typeof(Link) || type.IsEnum || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Link<>));
    }
}
