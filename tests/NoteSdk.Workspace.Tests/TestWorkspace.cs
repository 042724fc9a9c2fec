namespace NoteSdk.Workspace.Tests;

/// <summary>Workspaces in memory.</summary>
internal static class TestWorkspace
{
    public const string Person = """
        type: person
        folder: People
        handle: "@{title|pascal}"
        heading: "{title}"
        enums:
          Status:
            Active: [active, "on"]
            Paused: paused
        frontmatter:
          title: text!
          email: email
          status: {type: Status, default: Active}
          tags: list tag
          born: date
        sections:
          Facts: {list: text}
          Notes: {prose: markdown, prompt: "_Nothing yet._"}
        """;

    public const string Ada = """
        ---
        type: person
        title: Ada
        email: ada@example.org
        status: active
        tags: [one, two]
        ---
        # Ada

        ## Facts

        - Wrote a program
        - Knew [[Bo]]

        ## Notes

        See [[People/Bo|Bo]].

        """;

    public static MemoryVaultFiles Files(params (string Path, string Text)[] files)
    {
        MemoryVaultFiles memory = new();
        foreach ((string path, string text) in files) memory.Write(path, text);
        return memory;
    }

    /// <summary>A vault of two people.</summary>
    public static MemoryVaultFiles People() => Files(
        ("schemas/person.note.yaml", Person),
        ("People/Ada.md", Ada),
        ("People/Bo.md", "---\ntype: person\ntitle: Bo\n---\n# Bo\n\n## Facts\n\n- Knows @Ada\n"));
}
