using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Laws;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>A note type, its record, and its members.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class NoteKind<T>(string name, Probe<T>[] probes, Func<T> empty) : NoteKind(name)
    where T : Note<T>, INote<T>
{
    private const int MostValues = 8;

    public IReadOnlyList<Probe<T>> Probes => probes;

    public override byte[] Create(Choices choices)
    {
        T note = empty();
        int count = choices.Below(MostValues);
        for (int i = 0; i < count; i++)
        {
            T edited = choices.Of<Probe<T>>(probes).Edit(note, choices).Apply(note);
            if (EditLaws<T>.TryWrite(edited) is not null) note = edited;
        }

        byte[] created = note.ToUtf8Bytes();
        StrictYamlLaw.CheckCreated(created);
        return created;
    }

    public override void CheckReading(byte[] note) => ReadingLaws.Check<T>(note);

    public override void Exercise(byte[] note)
    {
        T read = Note<T>.Parse(note);
        _ = (read.Diagnostics, read.Frontmatter, read.Sections, read.Members);
        foreach (Probe<T> probe in probes) _ = EditLaws<T>.TryWrite(probe.Edit(read, new Choices([])).Apply(read));
    }

    public override bool CheckEdit(byte[] note, Choices choices)
    {
        T read = ReadingLaws.Check<T>(note);
        Edit<T> edit = choices.Of<Probe<T>>(probes).Edit(read, choices);
        return Naming(edit, () => EditLaws<T>.Check(note, read, edit));
    }

    public override bool CheckTwoEdits(byte[] note, Choices choices)
    {
        T read = ReadingLaws.Check<T>(note);
        int first = choices.Below(probes.Length);
        int second = (first + 1 + choices.Below(probes.Length - 1)) % probes.Length;
        Edit<T> one = probes[first].Edit(read, choices);
        Edit<T> other = probes[second].Edit(read, choices);
        return Naming($"{one} and {other}", () => PairLaws<T>.Check(read, one, other));
    }

    public override bool CheckUndo(Choices choices)
    {
        byte[] note = Create(choices);
        T read = ReadingLaws.Check<T>(note);
        Edit<T> edit = choices.Of<Probe<T>>(probes).Edit(read, choices);
        return Naming($"{edit} in {Report.Quote(note)}", () => UndoLaw<T>.Check(note, read, edit));
    }

    public override bool CheckJson(byte[] note, Choices choices)
    {
        T read = Note<T>.Parse(note);
        JsonLaws<T>.Check(note, read);
        for (int i = choices.Below(MostValues); i >= 0; i--) read = choices.Of<Probe<T>>(probes).Edit(read, choices).Apply(read);
        return JsonLaws<T>.Check(read);
    }

    private static bool Naming(object edit, Func<bool> check)
    {
        try
        {
            return check();
        }
        catch (LawBrokenException broken)
        {
            throw broken.By(edit);
        }
    }
}
