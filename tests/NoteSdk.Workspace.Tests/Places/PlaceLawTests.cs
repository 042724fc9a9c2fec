using CsCheck;

namespace NoteSdk.Workspace.Tests.Places;

/// <summary>The member at a position and the positions of a member agree, over all test notes and mutations of them.</summary>
public sealed class PlaceLawTests
{
    /// <summary>
    /// At every position of a note the place that is found is the innermost of all members' places around it, by code of its own over lines and columns.
    /// </summary>
    [Fact]
    public async Task The_member_at_every_position_is_the_one_whose_position_it_is() => Check(await TestNotes.OpenAsync(), every: 1);

    [Fact]
    public void The_same_holds_for_notes_with_mistakes() => Gen.ULong.Sample(
        seed => Task.Run(async () => Check(await TestNotes.OpenAsync(new Random((int)seed)), every: 7)).GetAwaiter().GetResult(), iter: 4, threads: 1);

    /// <summary>A value is where the note itself says that its member is, and its text is what the member reads.</summary>
    [Fact]
    public async Task A_value_starts_where_the_note_has_its_member()
    {
        NoteWorkspace workspace = await TestNotes.OpenAsync();
        int values = 0;
        foreach (VaultNote note in workspace.Vault.Notes().Where(static note => note.Type is not null))
        {
            WorkspaceType type = workspace.Describe(note.Type!.Name);
            foreach (NoteMember member in note.Read().Members)
            {
                NoteList<WorkspacePlace> places = workspace.GetPlaces(note.Path, member.Name);
                bool isHole = member.Place.StartsWith("footer", StringComparison.Ordinal) || member.Place.Contains("heading", StringComparison.Ordinal);
                bool isThere = member.State != MemberState.Absent && !(isHole && member.State == MemberState.Empty);
                bool hasPlace = places.Any(static place => place.Kind == WorkspacePlaceKind.Value && place.Part is null);
                Assert.True(isThere == hasPlace, $"{note.Path}: {member} is {(hasPlace ? "in" : "not in")} a place.");
                if (member.State != MemberState.Value || type.FindMember(member.Name) is { IsList: true } or { Kind: "dataview" }) continue;
                TextRange range = places.Single(static place => place.Kind == WorkspacePlaceKind.Value).Range;
                Assert.Equal((member.Line, member.Column), (range.StartLine, range.StartColumn));
                values++;
            }
        }

        Assert.True(values > 100, $"There were {values} values only.");
    }

    /// <summary>Setting a field of the frontmatter changes nothing outside of its value.</summary>
    [Fact]
    public async Task An_edit_of_a_field_is_within_its_value()
    {
        NoteWorkspace workspace = await TestNotes.OpenAsync();
        int edits = 0;
        foreach (VaultNote note in workspace.Vault.Notes().Where(static note => note.Type is not null))
        {
            foreach (WorkspaceMember member in workspace.Describe(note.Type!.Name).Members)
            {
                bool isField = member.Place.StartsWith("frontmatter", StringComparison.Ordinal) && !member.IsList
                    && !note.Type.Layout.DerivedFrom.Any(hole => member.Place == $"frontmatter '{hole}'");
                // Keys with old names get their current ones.
                bool isOld = note.Read().Diagnostics.Any(static found => found.Id == "NOTE118");
                if (!isField || isOld || note.Read().GetMember(member.Name).State != MemberState.Value) continue;
                WorkspacePlan plan = workspace.Plan(changes => changes.Set(note.Path, member.Name, Other(member, workspace.GetTexts(note.Path, member.Name)[0])));
                TextRange value = workspace.GetPlaces(note.Path, member.Name).Single(static place => place.Kind == WorkspacePlaceKind.Value).Range;
                foreach (TextEdit edit in plan.Files.SelectMany(static file => file.Edits))
                {
                    edits++;
                    Assert.True(edit.Range.StartLine == value.StartLine && edit.Range.StartColumn >= value.StartColumn, $"{note.Path}: {member.Name} {edit} {value}");
                    Assert.True((edit.Range.EndLine, edit.Range.EndColumn).CompareTo((value.EndLine, value.EndColumn)) <= 0, $"{note.Path}: {member.Name} {edit} {value}");
                }
            }
        }

        Assert.True(edits > 15, $"There were {edits} edits only.");
    }

    private static string Other(WorkspaceMember member, string text) => member.Kind switch
    {
        "text" or "markdown" => text + "x",
        "enum" => member.EnumMembers.Select(static one => one.Spellings[0]).First(one => one != text),
        "bool" => text == "true" ? "false" : "true",
        "int" or "number" => "7",
        _ => text,
    };

    private static void Check(NoteWorkspace workspace, int every)
    {
        foreach (VaultNote note in workspace.Vault.Notes())
        {
            string text = note.Read().ToMarkdown().TrimStart('\uFEFF');
            List<(int Start, int End, WorkspacePlace Place)> places = [];
            Lines lines = new(text);
            // Frontmatter that a mistake has left open has places, too, though the note has no type.
            IEnumerable<string> members = note.Type is null
                ? workspace.GetPlaces(note.Path).Select(static place => place.Member).Distinct()
                : workspace.Describe(note.Type.Name).Members.Select(static member => member.Name);
            foreach (string member in members)
            {
                places.AddRange(workspace.GetPlaces(note.Path, member)
                    .Select(place => (lines.Offset(place.Range.StartLine, place.Range.StartColumn), lines.Offset(place.Range.EndLine, place.Range.EndColumn), place)));
            }

            Assert.Equal(places.Select(static one => one.Place).ToHashSet(), workspace.GetPlaces(note.Path).ToHashSet());
            foreach ((int line, int column, int offset) in lines.Positions().Where((_, i) => i % every == 0))
            {
                WorkspacePlace? found = workspace.FindPlace(note.Path, line, column);
                (int Start, int End, WorkspacePlace Place)[] around = [.. places.Where(place => place.Start <= offset && offset <= place.End)];
                if (around.Length == 0)
                {
                    Assert.Null(found);
                    continue;
                }

                Assert.NotNull(found);
                (int Start, int End, WorkspacePlace Place) own = around.First(place => place.Place == found);
                Assert.DoesNotContain(around, other => other.Start > own.Start && other.End < own.End);

                // In front of a character, not behind one, if both are possible.
                bool isBehind = own.End == offset && own.Start < offset;
                if (isBehind) Assert.DoesNotContain(around, other => other.Start == offset && other.Start >= own.End);
            }
        }
    }

    /// <summary>Lines and columns of a text, by code of their own.</summary>
    private sealed class Lines
    {
        private readonly List<(int Start, int End)> _lines = [];

        public Lines(string text)
        {
            int start = 0;
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] is not ('\r' or '\n')) continue;
                _lines.Add((start, i));
                if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
                start = i + 1;
            }

            _lines.Add((start, text.Length));
        }

        public int Offset(int line, int column) => _lines[line - 1].Start + column - 1;

        public IEnumerable<(int Line, int Column, int Offset)> Positions() => _lines.SelectMany(static (line, i) =>
            Enumerable.Range(0, line.End - line.Start + 1).Select(column => (i + 1, column + 1, line.Start + column)));
    }
}
