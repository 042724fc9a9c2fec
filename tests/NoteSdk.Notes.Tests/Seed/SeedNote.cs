using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Seed;

/// <summary>The one real note that the project started from. It is no part of the project: its tests are skipped where it is absent.</summary>
internal static class SeedNote
{
    public static byte[] Bytes { get; } = SharedFolder.Path is null ? [] : File.ReadAllBytes(SharedFolder.File("seed", "Pete Iming.md"));

    public static Person Read() => Person.Parse(Bytes, "Pete Iming.md");
}
