using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Kinds;
using NoteSdk.Fuzz.Laws;

namespace NoteSdk.Fuzz;

/// <summary>One input: a note, read as a type, and the numbers that choose an edit.</summary>
internal sealed record FuzzCase(NoteKind Kind, byte[] Note, uint[] Words)
{
    /// <summary>Gets a value indicating whether the last check made an edit that was not refused.</summary>
    public bool IsEdited { get; private set; }

    /// <summary>Checks all laws.</summary>
    /// <returns>The first law that is broken, or null.</returns>
    public LawBrokenException? FindBreak()
    {
        try
        {
            Choices choices = new(Words);
            int way = choices.Below(8);
            if (way == 0) Kind.CheckReading(Note);
            else IsEdited = way == 1 ? Kind.CheckUndo(choices) : way <= 3 ? Kind.CheckTwoEdits(Note, choices) : Kind.CheckEdit(Note, choices);
            return null;
        }
        catch (LawBrokenException broken)
        {
            return broken;
        }
        catch (Exception exception)
        {
            // Whatever it is, it is a broken law: nothing but a refusal may come from a note's content.
            string frame = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("NoteSdk", StringComparison.Ordinal))?.Trim() ?? "";
            return new LawBrokenException($"no exception but a refusal: {exception.GetType().Name} {frame}", exception.Message);
        }
    }

    public override string ToString() => $"type {Kind}, choices [{string.Join(", ", Words)}], note {Report.Quote(Note)}";
}
