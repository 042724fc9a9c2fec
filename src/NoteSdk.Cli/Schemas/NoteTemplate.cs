using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Schemas;

/// <summary>A new note of a type as a template of Obsidian: with holes for the title and dates, and without the values that only a person knows.</summary>
internal static class NoteTemplate
{
    private const string Title = "title";
    private const string TitleHole = "{{title}}";
    private const string DateHole = "{{date:YYYY-MM-DD}}";

    /// <exception cref="CliException">A required member has values of a format that no sample is known of.</exception>
    public static string Of(NoteWorkspace workspace, WorkspaceType type)
    {
        WorkspaceMember[] required = [.. type.Members.Where(static member => member is { IsRequired: true, IsList: false, Default: null })];
        string path = "";
        WorkspacePlan plan = workspace.Plan(changes => path = changes.Create(
            type.Name, required.Select(static member => new KeyValuePair<string, string>(member.Name, TextOf(member))), $"notesdk {Guid.NewGuid():N}.md"));
        string text = plan.Files.Single(file => file.NewPath == path).Edits.Single().NewText;

        // A note cannot be without what is required, but its text can.
        NoteWorkspace made = workspace.With(path, text);
        return EditedText.Apply(text, required.Where(static member => !IsTitle(member)).SelectMany(member => made.GetPlaces(path, member.Name)
            .Where(static place => place.Kind == WorkspacePlaceKind.Value).Select(place => new TextEdit(place.Range, HoleOf(member)))));
    }

    private static bool IsTitle(WorkspaceMember member) => member.Key == Title;

    private static string HoleOf(WorkspaceMember member) => member is { Kind: "date", Formats.Count: 0 } ? DateHole : "";

    private static string TextOf(WorkspaceMember member) => IsTitle(member) ? TitleHole : SampleTexts.Of(member).FirstOrDefault()
        ?? throw new CliException($"{member.Name} is required, and no value of it is known for a template. Give it a default in the schema.");
}
