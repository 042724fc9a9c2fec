using NoteSdk.Inference.Facts;
using NoteSdk.Inference.Values;

namespace NoteSdk.Inference;

/// <summary>What all parts of an inference share.</summary>
/// <param name="notes">All notes, by their paths.</param>
internal sealed class InferenceContext(IReadOnlyList<NoteFacts> notes)
{
    private const int LeastForRequired = 10;
    private const double LeastShare = 0.1;
    private const int LeastNotes = 3;

    /// <summary>Gets all notes.</summary>
    public IReadOnlyList<NoteFacts> Notes { get; } = notes;

    /// <summary>Gets the enums.</summary>
    public EnumTable Enums { get; } = new();

    /// <summary>Gets or sets the texts that stand where others have values.</summary>
    public HashSet<string> Placeholders { get; set; } = [];

    /// <summary>The least notes that a heading is in, of so many.</summary>
    public static int LeastOf(int notes) => Math.Min(notes, Math.Max(LeastNotes, (int)Math.Ceiling(notes * LeastShare)));

    /// <summary>Whether what all of so many have is required.</summary>
    public static bool IsRequired(int support, int of) => support == of && of >= LeastForRequired;

    /// <summary>Whether a text is a value and not a placeholder.</summary>
    public bool IsValue(string text) => text.Trim().Length > 0 && !Placeholders.Contains(text);

    /// <summary>The type of values, with its enum where it is one.</summary>
    /// <param name="values">The values.</param>
    /// <param name="name">What an enum is called.</param>
    public (ValueGuess Guess, string Type) TypeOf(IReadOnlyList<ValueFact> values, string name)
    {
        // One note tells what is there, and not what it always is.
        if (Notes.Count == 1) return (new ValueGuess("text", values.Count(value => IsValue(value.Text))), "text");
        ValueGuess guess = ValueInference.Guess([.. values.Where(value => IsValue(value.Text))]);
        return (guess, guess.Members is { } members ? Enums.Add(Names.Pascal(name, "Value"), [.. members.Select(static member => member.Text)]) : guess.Type);
    }
}
