using CsCheck;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>What the differential tests of the two front ends compare them on.</summary>
internal static class DifferentialCases
{
    public static readonly FrontEnds People = FrontEnds.Of<Person>(SampleSchemas.People);

    public static readonly FrontEnds Everything = FrontEnds.Of<Everything>(SampleSchemas.Everything);

    public static readonly FrontEnds Retro = FrontEnds.Of<Retro>(SampleSchemas.Retro);

    public static readonly FrontEnds Voyage = FrontEnds.Of<Voyage>(SampleSchemas.Voyage);

    public static readonly FrontEnds[] Types =
    [
        People,
        FrontEnds.Of<Meeting>(SampleSchemas.All["meeting"]),
        FrontEnds.Of<Project>(SampleSchemas.All["project"]),
        FrontEnds.Of<Note>(SampleSchemas.All["note"]),
        Everything,
        Retro,
        Voyage,
    ];

    public static readonly byte[][] SampleNotes =
        [.. SampleVault.Notes("").Append(SampleVault.BadNote).Select(File.ReadAllBytes), SampleSchemas.EverythingNote, SampleSchemas.OldNote, .. SampleSchemas.RetroNotes, SampleSchemas.VoyageNote];

    public static readonly Gen<(FrontEnds Type, byte[] Note, int Seed)> Cases = Gen.Select(Gen.Int[0, Types.Length - 1].Select(i => Types[i]), Gen.Int[0, SampleNotes.Length - 1].Select(i => SampleNotes[i]), Gen.Int);

    /// <summary>Asserts that all types read a note alike.</summary>
    public static void ReadByAll(byte[] note)
    {
        foreach (FrontEnds type in Types) type.Read(note);
    }
}
