using NoteSdk.Notes.Formats;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Vaults.Links;

/// <summary>Resolves the links of one note, for the checks of its members.</summary>
/// <param name="index">The vault's files.</param>
/// <param name="types">The vault's types.</param>
/// <param name="from">The note's path.</param>
internal sealed class VaultLinks(VaultIndex index, NoteList<NoteType> types, string from) : ILinkCheck
{
    public NoteFinding? Inspect(Link link, string noteType) => Inspect(link, types.FirstOrDefault(type => type.Name == noteType));

    public NoteFinding? Inspect<TRecord>(Link link)
        where TRecord : class => Inspect(link, types.FirstOrDefault(static type => type.Makes<TRecord>()));

    /// <summary>A link that leads nowhere is reported for the note's text as a whole.</summary>
    private NoteFinding? Inspect(Link link, NoteType? expected)
    {
        if (expected is null || Find(link.Target) is not [var path, ..]) return null;
        index.TryGet(path, out VaultNote? note);
        if (ReferenceEquals(note?.Type, expected)) return null;
        string found = note is null
            ? "which is not a note"
            : note.Type is null
            ? "a note of no type that the vault knows"
            : $"a note of type '{note.Type.Name}'";
        return new NoteFinding(NoteRules.WrongLinkType, $"'{path}', {found}, but a note of type '{expected.Name}' was expected");
    }

    /// <summary>The files that a link may mean, starting with the one that it leads to.</summary>
    public List<string> Find(string target) => LinkResolver.Find(index, target, from);
}
