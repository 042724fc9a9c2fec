using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Inputs;
using NoteSdk.Fuzz.Kinds;
using NoteSdk.Fuzz.Laws;
using NoteSdk.Fuzz.Tasks;

namespace NoteSdk.Fuzz;

/// <summary>Mutates notes, and edits them.</summary>
internal sealed class FuzzLoop(FuzzOptions options, TextWriter output) : LawLoop(options, output)
{
    private const int WordsForInput = 32;
    private const int WordsForEdit = 48;

    private readonly FuzzOptions _options = options;
    private byte[][] _seeds = [];
    private long _edits;

    protected override string Done => $"{_edits} edits made";

    protected override void Begin() => _seeds = [.. Seeds.Samples, .. ReadCorpus()];

    protected override void Next(Random random)
    {
        Choices choices = new(Choices.NextWords(random, WordsForInput));
        if (choices.OneIn(8))
        {
            CheckTask(choices);
            return;
        }

        byte[] note = Mutator.Mutate(Seeds.Any(_seeds, choices), _seeds, choices);
        NoteKind kind = choices.OneIn(8) ? choices.Of<NoteKind>(NoteKind.All) : NoteKind.Of(note);
        Check(new FuzzCase(kind, note, Choices.NextWords(random, WordsForEdit)), from: "");
    }

    /// <summary>Edits a task of a line such as the Tasks plug-in reads.</summary>
    private void CheckTask(Choices choices)
    {
        TaskCase given = TaskCase.Of(choices);
        Check(() => _edits += TaskLaws.Check(given, choices) ? 1 : 0, given.ToString);
    }

    /// <summary>Every file of the corpus is a case of its own, for every type, before it is a seed.</summary>
    private IEnumerable<byte[]> ReadCorpus()
    {
        if (_options.Corpus is null) yield break;
        foreach ((string path, byte[] bytes) in Seeds.Below(_options.Corpus))
        {
            foreach (NoteKind kind in NoteKind.All)
            {
                Inputs++;
                Check(new FuzzCase(kind, bytes, []), path);
            }

            yield return bytes;
        }
    }

    private void Check(FuzzCase input, string from)
    {
        LawBrokenException? found = input.FindBreak();
        if (input.IsEdited) _edits++;
        if (found is not { } broken) return;
        Tell(broken, from, () =>
        {
            FuzzCase smallest = Minimizer.Minimize(input, broken.Law);
            return ((smallest.FindBreak() ?? broken).Message, smallest.ToString());
        });
    }
}
