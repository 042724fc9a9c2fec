using System.Text;
using NoteSdk.Fuzz;
using NoteSdk.Fuzz.Kinds;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Laws.Tests.Editing;

/// <summary>What the laws found, each as the smallest note that showed it.</summary>
public sealed class FoundByLawsTests
{
    [Fact]
    public void An_empty_cell_between_two_pipes_is_filled() => Edits(
        "## Contact Information\nl|V\n-|-\nRole||", (Person n) => n with { ContactInformation = n.ContactInformation with { Role = "x" } }, "## Contact Information\nl|V\n-|-\nRole| x |");

    [Fact]
    public void Sections_are_where_they_would_be_one_by_one_in_a_note_of_another_order()
    {
        const string Text = "## Recent Context\n## Key Facts\n";
        static Person WithEmail(Person n) => n with { ContactInformation = new() { Email = "a@b.c" } };
        static Person WithProfile(Person n) => n with { Profile = new() { Relationship = "x" } };
        string both = WithEmail(WithProfile(Person.Parse(Text))).ToMarkdown();
        Assert.Equal(both, WithEmail(Person.Parse(WithProfile(Person.Parse(Text)).ToMarkdown())).ToMarkdown());
        Assert.Equal(both, WithProfile(Person.Parse(WithEmail(Person.Parse(Text)).ToMarkdown())).ToMarkdown());
    }

    [Theory]
    [InlineData("## Agenda\n- W\n- W\n- h", "## Agenda\n- h\n- W\n- W\n- x")]
    [InlineData("## Agenda\n- W\n- W\n- h\n", "## Agenda\n- h\n- W\n- W\n- x\n")]
    [InlineData("## Agenda\n- W\n\n- W\n\n- h", "## Agenda\n- h\n\n- W\n\n- W\n\n- x")]
    [InlineData("## Agenda\n- W\n\n- W\n\n- h\n\ny\n", "## Agenda\n- h\n\n- W\n\n- W\n\n- x\n\ny\n")]
    [InlineData("---\nattendees:\n- '[[W]]'\n- '[[W]]'\n- '[[h]]'\n---\n", "---\nattendees:\n- '[[h]]'\n- '[[W]]'\n- '[[W]]'\n- '[[x]]'\n---\n")]
    public void An_item_comes_last_where_the_last_one_moves_to_the_front(string note, string expected) => Edits(
        note,
        (Meeting n) => n.Attendees.Count > 0 ? n with { Attendees = [new("h"), new("W"), new("W"), new("x")] } : n with { Agenda = ["h", "W", "W", "x"] },
        expected);

    [Theory]
    [InlineData("[a,b]", "[a,x,b]")]
    [InlineData("[a,   b]", "[a,   x,   b]")]
    [InlineData("[\n  a,\n  b\n]", "[\n  a,\n  x,\n  b\n]")]
    [InlineData("[a , b]", "[a , x , b]")]
    public void A_new_item_is_separated_as_its_neighbours_are(string tags, string expected)
    {
        Person edited = Edits($"---\ntags: {tags}\n---\n", (Person n) => n with { Tags = [n.Tags[0], "x", .. n.Tags.Skip(1)] }, $"---\ntags: {expected}\n---\n");
        Assert.Equal($"---\ntags: {tags}\n---\n", (edited with { Tags = [edited.Tags[0], .. edited.Tags.Skip(2)] }).ToMarkdown());
    }

    [Fact]
    public void A_value_is_not_taken_out_where_that_makes_a_list_of_the_next_line() => Refuses("---\nstart: 11:00\n-\n---\n", (Meeting n) => n with { Start = null }, "Start");

    [Fact]
    public void A_title_that_its_underlined_heading_cannot_hold_is_refused() =>
        Refuses("---\ntitle: Ada\n---\nAda\n===\n", (Person n) => n with { Title = "- a" }, "Title");

    [Fact]
    public void An_empty_heading_without_a_blank_gets_one() =>
        Edits("---\ntitle: ''\n---\n#\n", (Note n) => n with { Title = "A" }, "---\ntitle: 'A'\n---\n# A\n");

    [Fact]
    public void A_footer_does_not_close_the_frontmatter() => Refuses("---\ntitle: I", (Person n) => n with { Updated = new(2026, 1, 10) }, "Updated");

    [Fact]
    public void Paragraphs_do_not_grow_together_where_a_block_is_taken_out() => Edits(
        "## Tasks\na\n```dataview\n```\nb\n", (Project n) => n with { Tasks = null }, "## Tasks\na\n\nb\n");

    [Fact]
    public void A_list_is_added_before_a_footer_that_ends_a_paragraph() => Edits(
        "## Related\na\n*Last updated: *", (Person n) => n with { Related = [new("B")] }, "## Related\na\n\n- [[B]]\n\n*Last updated: *");

    [Fact]
    public void A_part_that_an_open_fence_would_take_in_is_refused()
    {
        Refuses("```", (Person n) => n with { Updated = new(2026, 1, 10) }, "Updated");
        Refuses("```", (Person n) => n with { OpenTasks = new("TASK") }, "OpenTasks");
    }

    [Fact]
    public void A_list_does_not_take_in_an_indented_heading_after_it()
    {
        Refuses("  ## Topics Discussed", (Meeting n) => n with { ActionItems = [new("a")] }, "ActionItems");
        Refuses("## Agenda\n\n  ## Other\n", (Meeting n) => n with { Agenda = ["a"] }, "Agenda");
    }

    [Fact]
    public void A_line_is_added_before_the_first_of_a_paragraph() =>
        Edits("## Relationship\n\nx\n\n## Background\n", (Person n) => n with { Relationship = "tide\nx" }, "## Relationship\n\ntide\nx\n\n## Background\n");

    [Fact]
    public void An_item_is_not_taken_out_where_that_makes_a_heading_of_the_text_above() =>
        Refuses("## Agenda\ne\n- w\n-\n", (Meeting n) => n with { Agenda = [] }, "Agenda");

    [Fact]
    public void A_date_is_added_before_those_that_follow_it() => Edits(
        "## Action Items\n\n- [ ] a [due:: 2026-01-10]\n",
        (Meeting n) => n with { ActionItems = [n.ActionItems[0] with { Start = new(2026, 1, 1) }] },
        "## Action Items\n\n- [ ] a [start:: 2026-01-01] [due:: 2026-01-10]\n");

    [Fact]
    public void A_task_of_dates_alone_gets_its_words_before_them() => Edits(
        "## Action Items\n\n- [x] [due:: 2024-02-29] [completion:: 2026-01-10]\n",
        (Meeting n) => n with { ActionItems = [new("a") { Due = new(2026, 1, 10) }] },
        "## Action Items\n\n- [ ] a [due:: 2026-01-10]\n");

    [Fact]
    public void A_text_that_just_fills_its_column_is_not_padded_in_a_table_that_is_not() => Edits(
        "## Milestones\n\n| Name | Due | Status |\n|------|-----|--------|\n| 2026 | 2024-02-29 |  |\n",
        (Project n) => n with { Milestones = [n.Milestones[0] with { Name = "x" }] },
        "## Milestones\n\n| Name | Due | Status |\n|------|-----|--------|\n| x | 2024-02-29 |  |\n");

    [Fact]
    public void A_row_without_cells_pads_no_column() => Edits(
        "## Contact Information\n| Field ||\n-------|-\n|",
        (Person n) => n with { ContactInformation = n.ContactInformation with { Role = "x" } },
        "## Contact Information\n| Field ||\n-------|-\n| Role | x |\n|");

    [Fact]
    public void All_rows_of_a_table_are_removed_at_the_end_of_a_note_without_a_final_newline() => Edits(
        "## Milestones\n\n| Name |\n|---|\n| L |\n| C |", (Project n) => n with { Milestones = [] }, "## Milestones\n\n| Name |\n|---|");

    [Fact]
    public void A_list_does_not_take_in_an_indented_break_before_a_footer() =>
        Refuses("  ---\n*Last updated: *", (Person n) => n with { KeyFacts = ["a"] }, "KeyFacts");

    [Fact]
    public void An_indented_fence_without_text_is_read() => Assert.Equal(new DataviewQuery(""), Person.Parse("## Open Tasks\n ```dataview").OpenTasks);

    [Fact]
    public void Only_LF_CR_and_CRLF_are_newlines()
    {
        const string Text = "a\u2028b\u0085c\fd\u2029e";
        Assert.Equal(Text, new Markdown(Text).Text);
        Assert.Equal(Text, new DataviewQuery(Text).Text);
        Edits("## Background\n", (Person n) => n with { Background = Text }, "## Background\n\n" + Text + "\n");
    }

    [Fact]
    public void A_newline_does_not_join_with_half_of_another_one() => Edits(
        "## Agenda\r*Last updated: *\n", (Meeting n) => n with { Agenda = ["a"] }, "## Agenda\r\r\n- a\r\n\r\n*Last updated: *\n");

    [Fact]
    public void A_block_taken_out_at_the_end_leaves_what_is_before_it()
    {
        Edits("## Open Actions\n```dataview", (Meeting n) => n with { OpenActions = null }, "## Open Actions");
        Edits("## Topics Discussed\na", (Meeting n) => n with { TopicsDiscussed = [] }, "## Topics Discussed");
        Edits("## Agenda\n- a", (Meeting n) => n with { Agenda = [] }, "## Agenda");
        Edits("## Agenda\n- a\n- b", (Meeting n) => n with { Agenda = ["a"] }, "## Agenda\n- a");
    }

    [Theory]
    [InlineData("Role |")]
    [InlineData("Role | ")]
    [InlineData("Role")]
    [InlineData("| Role |\t")]
    public void A_cell_is_added_to_a_row_that_ends_before_it(string row) => Edits(
        $"## Contact Information\n\nField | Value\n---|---\n{row}\n", (Person n) => n with { ContactInformation = n.ContactInformation with { Role = "x" } },
        $"## Contact Information\n\nField | Value\n---|---\n{(row.StartsWith('|') ? "| " : "")}Role | x |\n");

    [Fact]
    public void A_tag_is_added_without_a_blank_line_and_removed_without_a_trace()
    {
        const string Note = "---\ntags:\n- a\n\n- b\n---\n";
        Person added = Edits(Note, (Person n) => n with { Tags = ["c", .. n.Tags] }, "---\ntags:\n- c\n- a\n\n- b\n---\n");
        Assert.Equal(Note, (added with { Tags = ["a", "b"] }).ToMarkdown());
    }

    [Fact]
    public void A_due_date_without_a_text_is_right_after_the_box() => Edits(
        "## Action Items\n\n- [ ] a\n", (Meeting n) => n with { ActionItems = [new("") { Due = new(2026, 1, 10) }] }, "## Action Items\n\n- [ ] [due:: 2026-01-10]\n");

    [Fact]
    public void Items_that_change_places_keep_their_bytes()
    {
        byte[] note = [.. "## Agenda\r\n\r\n- a\r\n  "u8, 0xFF, .. "\r\n  - b\r\n- c\r\n\r\n## Topics Discussed\n\na"u8, 0xFE, .. ", b, c\n"u8];
        Meeting meeting = Meeting.Parse(note);
        Meeting edited = meeting with { Agenda = [meeting.Agenda[1], meeting.Agenda[0]], TopicsDiscussed = ["b", "c", meeting.TopicsDiscussed[0]] };
        Assert.Equal(
            [.. "## Agenda\r\n\r\n- c\r\n- a\r\n  "u8, 0xFF, .. "\r\n  - b\r\n\r\n## Topics Discussed\n\nb, c, a"u8, 0xFE, .. "\n"u8],
            edited.ToUtf8Bytes());
    }

    [Theory]
    [InlineData("tags: a", "tags: [a, c]")]
    [InlineData("tags: 'a'", "tags: ['a', 'c']")]
    [InlineData("tags: a, b", "tags: ['a, b', c]")]
    [InlineData("tags: 007", "tags: [007, c]")]
    [InlineData("tags: |-\n  a", "tags: [a, c]")]
    public void One_value_on_its_own_becomes_a_list(string tags, string expected) =>
        Edits($"---\n{tags}\n---\n", (Person n) => n with { Tags = n.Tags.Add("c") }, $"---\n{expected}\n---\n");

    [Fact]
    public void A_list_does_not_take_in_an_indented_footer_after_it() =>
        Refuses("## Agenda\n\n  *Last updated: *", (Meeting n) => n with { Agenda = ["a"] }, "Agenda");

    [Fact]
    public void A_status_that_looks_like_a_box_is_changed_back() =>
        Edits("## Action Items\n\n- [[] a\n", (Meeting n) => n with { ActionItems = [new("a")] }, "## Action Items\n\n- [ ] a\n");

    [Theory]
    [InlineData("- [ ] a\n- [ ] b\n  more\n  - [ ] below\n    of it\n")]
    [InlineData("1. [ ] a\n2. [ ] b\n   more\n   - [ ] below\n     of it\n")]
    public void A_task_that_is_put_back_has_all_its_lines_again(string list)
    {
        Meeting read = Meeting.Parse("## Action Items\n\n" + list);
        Meeting without = Meeting.Parse((read with { ActionItems = [read.ActionItems[0]] }).ToMarkdown());
        Assert.Equal(read.ToMarkdown(), (without with { ActionItems = read.ActionItems }).ToMarkdown());
    }

    [Fact]
    public void A_task_of_several_lines_is_added_as_one_of_a_new_list_is() => Edits(
        "## Action Items\n\n- [ ] a\n",
        (Meeting n) => n with { ActionItems = [.. n.ActionItems, new("b\nmore") { Children = [new("below\nof it")] }] },
        "## Action Items\n\n- [ ] a\n- [ ] b\n  more\n  - [ ] below\n    of it\n");

    [Fact]
    public void Aliases_do_not_make_a_small_note_large()
    {
        string note = "---\na: &a " + new string('x', 5_000) + "\ntags:\n" + string.Concat(Enumerable.Repeat("- *a\n", 2_000)) + "---\n";
        Person read = Person.Parse(note);
        Assert.InRange(read.Tags.Sum(tag => tag.Length), 1, 5 * note.Length);
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Message.Contains("4 times", StringComparison.Ordinal));
        Assert.Equal(note, read.ToMarkdown());
    }

    [Fact]
    public void A_label_is_added_before_those_that_follow_it_in_the_schema() => Edits(
        "## Profile\n\n**Background**:\n- a\n", (Person n) => n with { Profile = n.Profile with { Relationship = "b" } }, "## Profile\n\n**Relationship**: b\n\n**Background**:\n- a\n");

    [Fact]
    public void An_item_among_blank_lines_of_several_kinds_is_removed_without_a_trace()
    {
        const string Note = "## Agenda\n- a\n\r\n\n- b";
        Meeting added = Edits(Note, (Meeting n) => n with { Agenda = ["a", "c", "b"] });
        Assert.Equal(Note, (added with { Agenda = ["a", "b"] }).ToMarkdown());
    }

    [Fact]
    public void An_item_that_no_pattern_holds_is_refused_with_its_place() =>
        Refuses("## Key Decisions\n", (Person n) => n with { KeyDecisions = [new() { Text = null! }] }, "KeyDecisions");

    [Fact]
    public void A_byte_order_mark_stays_first() => Edits(
        "\uFEFF*Last updated: *\n", (Project n) => n with { Risks = ["a"] }, "\uFEFF## Risks\n\n- a\n\n*Last updated: *\n");

    [Fact]
    public void A_query_that_is_taken_out_and_put_back_gives_the_bytes_back()
    {
        Project project = Project.Parse(new Project { Title = "A" }.ToMarkdown());
        Project without = Project.Parse((project with { Tasks = null }).ToMarkdown());
        Assert.Null(without.Tasks);
        Assert.Equal(project.ToMarkdown(), (without with { Tasks = project.Tasks }).ToMarkdown());
    }

    [Fact]
    public void A_query_made_of_a_title_has_newlines_as_every_query()
    {
        const string Note = "---\ntitle: \"a\\r\\nb\"\n---\n\n## Open Tasks\n\n```dataview\nTASK\nFROM \"\"\nWHERE !completed AND contains(text, \"a\nb\")\nSORT due ASC\n```\n";
        Person edited = Edits(Note, (Person n) => n with { Title = "c" });
        Assert.Contains("contains(text, \"c\")", edited.OpenTasks!.Text, StringComparison.Ordinal);
        Assert.Equal(Note, (edited with { Title = "a\r\nb" }).ToMarkdown());
    }

    [Theory]
    [InlineData("{city: a,o: b}")]
    [InlineData("{o: b,p: c}")]
    [InlineData("{city: a,o: b,  p: c}")]
    [InlineData("{city,o}")]
    [InlineData("{city: a, # c\n  o: b}")]
    [InlineData("{\n  city: a,\n  o: b\n}")]
    public void A_key_added_to_a_mapping_in_braces_is_removed_without_a_trace(string place)
    {
        string note = $"---\nplace: {place}\n---\n";
        Retro read = Retro.Parse(note);
        Retro edited = read with { Place = read.Place with { Zip = "tide" } };
        Retro saved = (Retro)edited.ContinueAs(Retro.Parse(edited.ToMarkdown()));
        Assert.Equal(note, (saved with { Place = saved.Place with { Zip = null } }).ToMarkdown());
    }

    /// <summary>A key that comes first would otherwise stand before the anchor of the whole mapping, and strict readers would refuse the frontmatter.</summary>
    [Theory]
    [InlineData("&a")]
    [InlineData("&a ")]
    [InlineData("!map")]
    [InlineData("!<tag:a>")]
    [InlineData("!<tag:yaml.org,2002:map>")]
    [InlineData("!<tag:a> &b")]
    [InlineData("&a\n!<tag:a>")]
    [InlineData("&a\n\n# c: d\n!t")]
    [InlineData("!!map # c: d")]
    [InlineData("!x:")]
    public void A_first_key_is_added_below_an_anchor_or_a_tag_of_all_keys(string properties)
    {
        string note = $"---\n{properties}\nplace:\n  city: Harwell\n---\n";
        Assert.Equal($"---\n{properties}\ntitle: T\nplace:\n  city: Harwell\n---\n", (Retro.Parse(note) with { Title = "T" }).ToMarkdown());
    }

    /// <summary>Notes and edits that the fuzzer reported, as it reports them.</summary>
    [Theory]
    [InlineData("retro", "## Review\r### Next steps\r#### Mine\r- [ ]\r%%%%\r  -", new uint[] { 2481552647, 299679439, 610594671 })]
    [InlineData("retro", "## Review\n### Next steps\n#### Mine\n- [ ] b ^t\n\u00A0", new uint[0])]
    [InlineData("retro", "---\nplace: {\"\"\"\"labels: [a,'']}\n---", new uint[] { 2006302642, 3797333554, 3357429268, 2825790789, 882950689, 369300502, 3999289669, 3160429279, 2873978364, 3559635616, 729057690, 3599211819, 2243986909, 2867272020, 3038449240, 4045918700, 3615280850, 1660294543, 3443081341, 2203462888, 926731356, 3131794505, 1332248606, 3817432699, 2131713443 })]
    [InlineData("meeting", "---\n: \"\"\nrecorded:\n##\n e\n---", new uint[] { 81591388, 1123955459 })]
    [InlineData("retro", "---\nt:\nplace: {\"city\",o}\n: [{}]\n---", new uint[] { 370866756, 2836075683 })]
    [InlineData("project", "\n## Meetings\n```dataview\nT", new uint[0])]
    [InlineData("people", "## Topics Discussed\n(,", new uint[] { 1322001647, 79402648, 3426800524, 1334632194, 3482692215 })]
    [InlineData("voyage", "###", new uint[] { 2577866167, 3027676498, 3440150227 })]
    [InlineData("voyage", "\n## Plan", new uint[] { 3616994071, 3005221021, 3947588394, 723415635, 3935509874, 1921175132 })]
    [InlineData("retro", "## Review\n### Words\ni\n\\-|-", new uint[] { 2172937212, 78472918, 187371848 })]
    [InlineData("voyage", "## Plan\n\n\n#\n", new uint[] { 735814346, 2212006944 })]
    [InlineData("people", "---\n:\ntags: [: ]\n---", new uint[] { 1359854437, 3711096412, 481314697, 3364587128, 2327800338 })]
    [InlineData("voyage", "## Plan\n\n```dataview\n```\n\n#\n", new uint[] { 133970466, 3404610545, 2476819448, 3030046924, 147745007, 1224221170, 1122660908, 3262709454, 1666096654, 1612449956, 2810704395, 2013004186, 1152864981, 2512598501, 3018257438, 3151776651, 1256565931, 988135907 })]
    [InlineData("voyage", "---\n- L\n%%%%", new uint[] { 3810313426, 3489207179, 2903204610, 3235891989 })]
    [InlineData("meeting", "## Topics Discussed\rd\n#", new uint[] { 241705374, 138357468, 2015532093 })]
    [InlineData("retro", "", new uint[] { 495791081, 344214507, 1278456276, 2251024945, 3148471029, 2528872995, 1182182583, 1525447959, 2342484259, 460971824, 3900620767, 1802913281, 3056092309, 2491369225, 3256578017, 3847635893, 2150639626, 2058657089, 3978672146, 746077270, 708691852, 2769667998, 1330000553, 1490762708, 1524437888, 3545614020, 1457603102, 1919549613, 702424824, 3740106434, 2213803492, 4158087878, 2218222901, 280624943, 3277824744, 2618279873, 350103200, 2742612636, 1844117033, 173791575, 1047884542, 1594019102, 195847534, 418702459, 787179452 })]
    [InlineData("project", "---\n: [t]\naliases:\t\n---", new uint[] { 2182391623, 1585287883 })]
    [InlineData("people", "\n<!--End-->", new uint[] { 2852778522, 2178758351, 3466505174 })]
    [InlineData("voyage", "--\n\r\t\n", new uint[] { 1401139158, 2738217865 })]
    [InlineData("meeting", "## Action Items\n- [ ] C\n  #\n\u000C", new uint[] { 3488503637, 362306633 })]
    [InlineData("voyage", "---\n", new uint[] { 4061587739, 1797582714, 353871451, 1726928662, 3499046374, 3958186443, 2543733786, 3255704173, 3561704052, 3501676271, 537348878, 4198586228, 2756528672, 1395774160, 3256253905, 3132428150, 382789552, 2157968318 })]
    [InlineData("voyage", "---\n\n\n-", new uint[] { 3812406423, 2937729834 })]
    [InlineData("voyage", "\uFEFF##\n", new uint[] { 2764411794, 114292182, 3883600383 })]
    public void What_the_fuzzer_reported_holds(string type, string note, uint[] choices) =>
        Assert.Null(new FuzzCase(NoteKind.All.First(kind => kind.ToString() == type), Encoding.UTF8.GetBytes(note), choices).FindBreak()?.Message);

    [Theory]
    [InlineData("%% kanban:settings %%")]
    [InlineData("<!-- facts:end -->\n\n%% kanban:settings %%")]
    public void A_footer_comes_before_comments_that_close_the_note(string closing) => Edits(
        $"# A\n\n{closing}\n", (Person n) => n with { Updated = new(2026, 1, 10) }, $"# A\n\n---\n*Last updated: 2026-01-10*\n\n{closing}\n");

    [Theory]
    [InlineData("aliases:\t", "aliases: [A]")]
    [InlineData("aliases: \t B", "aliases: [B, A]")]
    [InlineData("aliases:\t~", "aliases: [A]")]
    public void A_list_in_brackets_comes_after_a_blank_in_place_of_tabs(string old, string expected) => Edits(
        $"---\ntags: [t]\n{old}\n---\n", (Person n) => n with { Aliases = [.. n.Aliases, "A"] }, $"---\ntags: [t]\n{expected}\n---\n");

    [Theory]
    [InlineData("b", "b")]
    [InlineData("# h", "\\# h")]
    [InlineData(null, null)]
    public void A_hint_in_the_paragraph_of_a_line_of_values_stays(string? value, string? expected) => Edits(
        "## Review\n### Words\nFive at most.\n  a, c\n",
        (Retro n) => n with { Review = n.Review with { Words = value is null ? [] : [value] } },
        "## Review\n### Words\nFive at most.\n" + (expected is null ? "" : $"  {expected}\n"));

    [Theory]
    [InlineData("\u000C")]
    [InlineData("\u00A0")]
    [InlineData("text")]
    public void Text_right_below_a_list_does_not_become_part_of_a_new_item(string text) => Refuses(
        $"## Action Items\n- [ ] C\n  # H\n{text}\n", (Meeting n) => n with { ActionItems = [.. n.ActionItems, new("a")] }, "ActionItems");

    [Theory]
    [InlineData("[completed:: 2026-01-13], ,", ", [completed:: 2026-01-13]")]
    [InlineData("[due:: 2026-01-13] a", ", [due:: 2026-01-13]")]
    [InlineData("(due:: 2026-01-13) [start:: 2026-01-12] a #t", ", (due:: 2026-01-13) [start:: 2026-01-12] #t")]
    public void A_comma_that_is_all_of_a_text_comes_before_fields_in_brackets(string task, string expected) => Edits(
        $"## Action Items\n- [/] {task}\n", (Meeting n) => n with { ActionItems = [n.ActionItems[0] with { Text = "," }] }, $"## Action Items\n- [/] {expected}\n");

    private static T Edits<T>(string note, Func<T, T> edit, string? expected = null)
        where T : Note<T>, INote<T>
    {
        T edited = edit(Note<T>.Parse(note));
        string written = edited.ToMarkdown();
        if (expected is not null) Assert.Equal(expected, written);
        T reread = Note<T>.Parse(written);
        Assert.Equal(edited, reread);
        return reread;
    }

    private static void Refuses<T>(string note, Func<T, T> edit, string member)
        where T : Note<T>, INote<T>
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => edit(Note<T>.Parse(note)).ToMarkdown());
        Assert.Equal(member, refusal.Member);
        Assert.True(refusal is { Line: > 0, Column: > 0 }, refusal.Message);
    }
}
