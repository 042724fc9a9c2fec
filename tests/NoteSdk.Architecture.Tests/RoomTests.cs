using Mono.Cecil;

namespace NoteSdk.Architecture.Tests;

/// <summary>The order inside NoteSdk.Notes, by its folders: a public type has no other namespace that could say it.</summary>
public sealed class RoomTests
{
    private const string Notes = "NoteSdk.Notes";

    [Fact]
    public void A_room_of_notes_uses_only_the_rooms_before_it()
    {
        CompiledAssembly notes = CompiledAssembly.Read(Notes);
        List<string> against = [];
        foreach (TypeDefinition type in notes.Types)
        {
            if (RoomOf(type) is not { } room) continue;
            foreach (TypeDefinition used in notes.UsedBy(type))
            {
                if (RoomOf(used) is { } other && House.Rooms.ToList().IndexOf(other.Name) > House.Rooms.ToList().IndexOf(room.Name)) against.Add($"{room.File} -> {other.File}");
            }
        }

        Assert.Equal(House.Exceptions.Keys.Order(StringComparer.Ordinal), against.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_of_notes_is_in_a_room()
    {
        IEnumerable<string> rooms = SourceTree.Files.Select(static path => Path.GetRelativePath(SourceTree.Folder, path).Split(Path.DirectorySeparatorChar))
            .Where(static parts => parts[0] == Notes).Select(static parts => parts[1]).Distinct();
        Assert.Equal(House.Rooms.Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }

    private static (string Name, string File)? RoomOf(TypeDefinition type)
    {
        if (CompiledAssembly.FileOf(type, Notes) is not { } path) return null;
        string[] parts = Path.GetRelativePath(SourceTree.Folder, path).Split(Path.DirectorySeparatorChar);
        return (parts[1], parts[^1].Split('.')[0]);
    }
}
