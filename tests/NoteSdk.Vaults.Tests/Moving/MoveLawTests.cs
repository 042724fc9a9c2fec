using CsCheck;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Moving;
using Xunit.Abstractions;

namespace NoteSdk.Vaults.Tests.Moving;

/// <summary>Whatever the names, folders and links of a vault: a move changes where no link leads, and no link that needs no change.</summary>
[Trait("Category", "Law")]
public sealed class MoveLawTests(ITestOutputHelper output)
{
    private static readonly string[] s_folders = ["", "A/", "B/", "A/B/", "C #1/", "A/B/Long folder/"];
    private static readonly string[] s_names = ["One", "Two", "one", "O'Neil", "Zoë (2)", "50% done"];

    private static readonly Gen<string> s_path = Gen.Select(Gen.Int[0, s_folders.Length - 1].Select(i => s_folders[i]), Gen.Int[0, s_names.Length - 1].Select(i => s_names[i]), (folder, name) => folder + name + ".md");

    private static readonly string?[] s_settings =
        [null, null, "{}", "{\"newLinkFormat\":\"shortest\"}", "{\"newLinkFormat\":\"relative\"}", "{\"newLinkFormat\":\"absolute\",\"useMarkdownLinks\":true}"];

    private static readonly Gen<string> s_link = Gen.Select(s_path, Gen.Int[0, 10], Gen.Bool, (path, style, hasExtension) =>
    {
        string target = hasExtension ? path : path[..^3];
        string name = target[(target.LastIndexOf('/') + 1)..];
        return style switch
        {
            0 => $"[[{name}]]",
            1 => $"[[{target}|shown]]",
            2 => $"![[{target}#Part]]",
            3 => $"[shown](<{target}>)",
            4 => $"[shown]({Uri.EscapeDataString(name)}#Part)",
            5 => $"[[./{name}]]",
            6 => $"[[../{target}]]",
            7 => $"[[{name}\\|in a table]]",
            8 => $"[[{name}|{VaultPath.WithoutExtension(name)}]]",
            9 => $"[{VaultPath.WithoutExtension(name)}](<{name}> \"t\")",
            _ => $"[id]: <{target}>",
        };
    });

    /// <summary>A link as a value of the frontmatter, between either quotes, or with an escape.</summary>
    private static string Quote(string name, int style) => style switch
    {
        0 => $"'[[{name.Replace("'", "''", StringComparison.Ordinal)}]]'",
        1 => $"\"[[{name}]]\"",
        _ => $"\"[[\\u{(int)name[0]:X4}{name[1..]}|a \\\"b\\\"]]\"",
    };

    private static readonly Gen<string> s_text = Gen.Select(s_link.Array[0, 4], Gen.Int[0, s_names.Length - 1].Select(i => s_names[i]), Gen.Int[0, 2], (links, name, style) =>
        $"---\nrelated: {Quote(name, style)}\n---\n\n{string.Join("\n\n", links)}\n");

    private static readonly Gen<(Dictionary<string, string> Files, string Path, string NewPath, string? Settings)> s_case =
        from paths in s_path.Array[2, 8]
        from texts in s_text.Array[8]
        from newPath in s_path
        from settings in Gen.Int[0, s_settings.Length - 1].Select(i => s_settings[i])
        select (paths.Distinct().Select((path, i) => (path, texts[i])).ToDictionary(file => file.path, file => file.Item2), paths[0], newPath, settings);

    /// <summary>A folder with a '#' may be there, but is not made.</summary>
    private static bool IsFolderGood(string path, IEnumerable<string> paths) => !path.Contains('#', StringComparison.Ordinal) || paths.Any(other => other.StartsWith("C #1/", StringComparison.Ordinal));

    [Fact]
    public void No_link_changes_where_it_leads() =>
        s_case.Where(one => !one.Files.Keys.Any(path => path.Equals(one.NewPath, StringComparison.OrdinalIgnoreCase)) && IsFolderGood(one.NewPath, one.Files.Keys)).Sample(one =>
        {
            using TestVault files = new([.. one.Files.Select(file => (file.Key, file.Value))]);
            if (one.Settings is not null) files.Write(".obsidian/app.json", one.Settings);
            Vault vault = files.OpenAsync().Result;
            VaultBatch batch = vault.NewBatch();
            try
            {
                batch.Move(one.Path, one.NewPath);
            }
            catch (NoteWriteException refusal)
            {
                // A folder's '#' cannot stand in a wikilink, and the name alone may not do.
                Assert.Contains("cannot be made to lead to", refusal.Message, StringComparison.Ordinal);
                return;
            }

            using TestVault moved = new();
            foreach (string path in one.Files.Keys)
            {
                string now = path == one.Path ? one.NewPath : path;
                moved.Write(now, batch.Get(now).Read().ToMarkdown());
            }

            Vault after = moved.OpenAsync().Result;
            foreach (VaultNote note in vault.Notes())
            {
                VaultNote now = after.Get(note.Path == one.Path ? one.NewPath : note.Path);
                Assert.Equal(note.Links.Count, now.Links.Count);
                for (int i = 0; i < note.Links.Count; i++) CheckLink(vault.Resolve(note.Links[i]).Path, note.Links[i], after, now.Links[i]);
            }

            void CheckLink(string? led, VaultLink link, Vault vault, VaultLink now)
            {
                bool isShown = led == one.Path && link.Link.Alias == VaultPath.NoteName(one.Path);
                Assert.Equal((link.Link.Subpath, isShown ? VaultPath.NoteName(one.NewPath) : link.Link.Alias, link.Link.IsEmbed), (now.Link.Subpath, now.Link.Alias, now.Link.IsEmbed));
                if (led is null)
                {
                    Assert.Equal(link.Link, now.Link);
                    return;
                }

                string expected = led == one.Path ? one.NewPath : led;
                Assert.Equal(expected, vault.Resolve(now).Path);
                bool isForAll = one.Settings is null ? link.IsMarkdown : one.Settings.Contains("relative", StringComparison.Ordinal);
                bool wasPath = isForAll && RelativePath.Leads(link.Link.Target, link.Note.Path, led);
                bool isWhole = one.Settings?.Contains("absolute", StringComparison.Ordinal) == true && IsWhole(link.Link.Target, led);

                // In a wikilink, no path can be written that has a '#' in it.
                bool isWritable = link.IsMarkdown || !expected.Contains('#', StringComparison.Ordinal);
                if (wasPath && isWritable) Assert.True(RelativePath.Leads(now.Link.Target, now.Note.Path, expected), $"{link.Link} of {link.Note} is {now.Link} of {now.Note}");
                if (isWhole && isWritable) Assert.True(IsWhole(now.Link.Target, expected));
                bool needsNoChange = vault.Resolve(link.Link, now.Note.Path).Path == expected
                    && (!wasPath || RelativePath.Leads(link.Link.Target, now.Note.Path, expected)) && (!isWhole || IsWhole(link.Link.Target, expected));
                if (needsNoChange) Assert.Equal(link.Link.Target, now.Link.Target);
            }
        }, writeLine: output.WriteLine, iter: 400, threads: 1);

    private static bool IsWhole(string target, string path) => VaultPath.WithoutExtension(target.TrimStart('/')) == VaultPath.WithoutExtension(path);
}
