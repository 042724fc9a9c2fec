using CsCheck;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Inputs;
using NoteSdk.Fuzz.Kinds;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Editing;

/// <summary>Random cases for the laws. Every case is a list of numbers that choose, so that CsCheck can make a failing one shorter.</summary>
internal static class LawGen
{
    private const int MostWords = 60;

    /// <summary>Choices of a note, an edit or both.</summary>
    public static Gen<uint[]> Words { get; } = Gen.UInt.Array[0, MostWords];

    /// <summary>Choices of a mutated sample note, and of an edit.</summary>
    public static Gen<(uint[] Note, uint[] Edit)> Cases { get; } = Gen.Select(Words, Words);

    /// <summary>A sample note in some form, or one made with <c>new</c>, with a few changes.</summary>
    public static byte[] Mutated(uint[] words)
    {
        Choices choices = new(words);
        return Mutator.Mutate(Seeds.Any(Seeds.Samples, choices), Seeds.Samples, choices);
    }

    /// <summary>Every sample note in every form.</summary>
    public static IEnumerable<(string Name, byte[] Note)> Variants() =>
        Seeds.Samples.SelectMany((note, i) => ByteVariant.All.Select(variant => ($"sample {i} with {variant}", variant.Make(note))).Prepend(($"sample {i}", note)));

    /// <summary>Checks that a law holds for random cases, prints how many they were, and shows the case and what is wrong with it where it does not.</summary>
    public static void Holds<T>(ITestOutputHelper output, Gen<T> cases, int count, Func<T, byte[]> note, Action<byte[], T> check) => cases.Sample(
        value => check(note(value), value),
        writeLine: output.WriteLine,
        iter: count,
        threads: 1,
        print: value =>
        {
            byte[] bytes = note(value);
            Exception? exception = Record.Exception(() => check(bytes, value));
            return $"{exception?.Message}\ntype {NoteKind.Of(bytes)}, note {Fuzz.Report.Quote(bytes)}";
        });
}
