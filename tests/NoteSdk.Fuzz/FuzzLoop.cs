using System.Diagnostics;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Inputs;
using NoteSdk.Fuzz.Kinds;
using NoteSdk.Fuzz.Laws;

namespace NoteSdk.Fuzz;

/// <summary>Makes inputs, checks the laws, and tells of those that are broken.</summary>
internal sealed class FuzzLoop(FuzzOptions options, TextWriter output)
{
    private const int WordsForInput = 32;
    private const int WordsForEdit = 48;

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, int> _broken = new(StringComparer.Ordinal);
    private readonly Stopwatch _clock = new();
    private long _inputs;
    private long _edits;

    /// <summary>Runs for as long as was asked.</summary>
    /// <returns>The number of inputs that broke a law.</returns>
    public int Run()
    {
        _clock.Start();
        byte[][] seeds = [.. Seeds.Samples, .. ReadCorpus()];
        Random random = new(options.Seed);
        TimeSpan reportAt = BetweenReports;
        while (_clock.Elapsed < options.Time)
        {
            Choices choices = new(NextWords(random, WordsForInput));
            byte[] note = Mutator.Mutate(Seeds.Any(seeds, choices), seeds, choices);
            NoteKind kind = choices.OneIn(8) ? choices.Of<NoteKind>(NoteKind.All) : NoteKind.Of(note);
            Check(new FuzzCase(kind, note, NextWords(random, WordsForEdit)), from: "");
            if (_clock.Elapsed < reportAt) continue;
            ReportSpeed();
            reportAt += BetweenReports;
        }

        ReportSpeed();
        foreach ((string law, int count) in _broken.OrderByDescending(pair => pair.Value)) output.WriteLine($"{count} x {law}");
        int broken = _broken.Values.Sum();
        output.WriteLine($"{_inputs} inputs, {broken} broken");
        return broken;
    }

    private static uint[] NextWords(Random random, int count)
    {
        uint[] words = new uint[count];
        for (int i = 0; i < count; i++) words[i] = (uint)random.NextInt64(uint.MaxValue + 1L);
        return words;
    }

    /// <summary>Every file of the corpus is a case of its own, for every type, before it is a seed.</summary>
    private IEnumerable<byte[]> ReadCorpus()
    {
        if (options.Corpus is null) yield break;
        foreach ((string path, byte[] bytes) in Seeds.Below(options.Corpus))
        {
            foreach (NoteKind kind in NoteKind.All) Check(new FuzzCase(kind, bytes, []), path);
            yield return bytes;
        }
    }

    private void Check(FuzzCase input, string from)
    {
        _inputs++;
        LawBrokenException? found = input.FindBreak();
        if (input.IsEdited) _edits++;
        if (found is not { } broken) return;
        bool isNew = _broken.TryAdd(broken.Law, 0);
        _broken[broken.Law]++;
        if (!isNew) return;
        FuzzCase smallest = Minimizer.Minimize(input, broken.Law);
        output.WriteLine($"BROKEN {broken.Law}{(from.Length == 0 ? "" : $" in {from}")}");
        output.WriteLine($"  {(smallest.FindBreak() ?? broken).Message}");
        output.WriteLine($"  {smallest}");
    }

    private void ReportSpeed() =>
        output.WriteLine($"{_clock.Elapsed:hh\\:mm\\:ss} {_inputs} inputs, {_inputs / Math.Max(1, _clock.Elapsed.TotalSeconds):F0} a second, {_edits} edits made, {_broken.Values.Sum()} broken");
}
