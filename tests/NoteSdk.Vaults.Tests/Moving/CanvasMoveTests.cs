using System.Text;
using System.Text.Json;
using CsCheck;
using NoteSdk.Documents.Canvases;
using Xunit.Abstractions;

namespace NoteSdk.Vaults.Tests.Moving;

/// <summary>The cards of canvases follow a move, and only their bytes change.</summary>
public sealed class CanvasMoveTests(ITestOutputHelper output)
{
    private const string Canvas = "{\n\t\"nodes\":[\n\t\t{\"id\":\"a\",\"type\":\"file\",\"file\":\"People\\/Ada.md\",\"subpath\":\"#Ada\",\"x\":1.50},\n"
        + "\t\t{\"text\":\"See [[Ada|Ada]] \\u00e9\\n\\n[p](People/Ada.md#Ada) \\\"[[Ada]]\\\" ![[pic.png]] \\ud83d\\ude80\",\"id\":\"b\",\"type\":\"text\"},\n"
        + "\t\t{\"type\":\"group\",\"background\":\"img/pic.png\",\"label\":\"People/Ada.md\"},\n\t\t{\"type\":\"link\",\"url\":\"https://a.example/Ada.md\",\"file\":\"People/Ada.md\"}\n\t],\n\t\"edges\":[{\"label\":\"[[Ada]]\"}], \"file\":\"People/Ada.md\"\n}";

    [Fact]
    public async Task Cards_of_a_note_and_links_in_texts_follow()
    {
        using TestVault files = new(("People/Ada.md", "# Ada\n"), ("img/pic.png", ""), ("Board.canvas", Canvas));
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Move("People/Ada.md", "Team/Bo \u0394.md");
        await batch.CommitAsync();
        Assert.Equal(
            Canvas.Replace("\"file\":\"People\\/Ada.md\",\"subpath\":\"#Ada\"", "\"file\":\"Team/Bo \u0394.md\",\"subpath\":\"#Bo \u0394\"", StringComparison.Ordinal)
                .Replace("See [[Ada|Ada]]", "See [[Bo \u0394|Bo \u0394]]", StringComparison.Ordinal)
                .Replace("[p](People/Ada.md#Ada) \\\"[[Ada]]\\\"", "[p](Team/Bo%20\u0394.md#Bo%20\u0394) \\\"[[Bo \u0394]]\\\"", StringComparison.Ordinal),
            files.Read("Board.canvas"));
    }

    [Fact]
    public async Task A_card_of_another_file_that_differs_in_case_only_stays()
    {
        const string canvas = "{\"nodes\":[{\"type\":\"file\",\"file\":\"ada.md\"},{\"type\":\"file\",\"file\":\"ADA.md\"},{\"type\":\"file\",\"file\":\"Ada.md\"}]}";
        if (!OperatingSystem.IsLinux()) return;
        using TestVault files = new(("Ada.md", ""), ("ada.md", ""), ("Board.canvas", canvas));
        VaultBatch batch = (await files.OpenAsync()).NewBatch();
        batch.Move("Ada.md", "Bo.md");
        await batch.CommitAsync();
        Assert.Equal("{\"nodes\":[{\"type\":\"file\",\"file\":\"ada.md\"},{\"type\":\"file\",\"file\":\"Bo.md\"},{\"type\":\"file\",\"file\":\"Bo.md\"}]}", files.Read("Board.canvas"));
    }

    [Fact]
    public async Task Cards_of_a_picture_follow()
    {
        using TestVault files = new(("People/Ada.md", ""), ("img/pic.png", ""), ("Board.canvas", Canvas));
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Move("img/pic.png", "map.png");
        Assert.Equal(["Board.canvas", "map.png"], batch.Paths);
        await batch.CommitAsync();
        Assert.Equal(Canvas.Replace("img/pic.png", "map.png", StringComparison.Ordinal).Replace("![[pic.png]]", "![[map.png]]", StringComparison.Ordinal), files.Read("Board.canvas"));
    }

    [Fact]
    public async Task A_canvas_that_moves_keeps_what_its_texts_lead_to()
    {
        const string canvas = "{\"nodes\":[{\"type\":\"text\",\"text\":\"[[./Ada]] [x](Ada.md) [[Ada]]\"},{\"type\":\"file\",\"file\":\"A/Board.canvas\"}]}";
        using TestVault files = new(("A/Ada.md", "![[Board.canvas]]"), ("A/Board.canvas", canvas));
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Move("A/Board.canvas", "B/Plan.canvas");
        await batch.CommitAsync();
        Assert.Equal("{\"nodes\":[{\"type\":\"text\",\"text\":\"[[../A/Ada]] [x](../A/Ada.md) [[Ada]]\"},{\"type\":\"file\",\"file\":\"B/Plan.canvas\"}]}", files.Read("B/Plan.canvas"));
        Assert.Equal("![[Plan.canvas]]", files.Read("A/Ada.md"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("{")]
    [InlineData("[{\"type\":\"file\",\"file\":\"Ada.md\"}]")]
    [InlineData("{\"nodes\":{\"type\":\"file\",\"file\":\"Ada.md\"}}")]
    [InlineData("{\"nodes\":[[{\"type\":\"file\",\"file\":\"Ada.md\"}],null,{\"type\":7,\"file\":[\"Ada.md\"]}]}")]
    [InlineData("{\"nodes\":[{\"type\":\"file\",\"file\":\"Ada.md\"}]} x")]
    public async Task A_file_that_is_not_a_canvas_is_left_alone(string canvas)
    {
        using TestVault files = new(("Ada.md", ""), ("Board.canvas", canvas));
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Move("Ada.md", "Bo.md");
        Assert.Equal(["Bo.md"], batch.Paths);
    }

    [Fact]
    public async Task The_check_reports_broken_canvases_and_cards()
    {
        using TestVault files = new(
            ("Ada.md", ""),
            ("A.canvas", "{\"nodes\":[\n {\"type\":\"file\",\"file\":\"Gone.md\"},{\"type\":\"file\",\"file\":\"ada.md\"},\n {\"type\":\"text\",\"text\":\"\u00e9 \\\"[[Cy]] [[Ada]]\"}]}"),
            ("B.canvas", "{\"nodes\":[\n}"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(
            [
                "A.canvas(2,25): warning NOTE153: 'Gone.md'",
                "A.canvas(3,29): warning NOTE121: 'Cy'",
                "B.canvas(2,1): warning NOTE152",
            ],
            (await vault.CheckAsync()).Select(Reported.Of).Select(line => line.Contains("NOTE152", StringComparison.Ordinal) ? line[..(line.IndexOf("NOTE152", StringComparison.Ordinal) + 7)] : line));
    }

    /// <summary>Strings of JSON in any spelling, against the runtime's own reader.</summary>
    [Fact]
    public void A_string_is_read_as_JSON_has_it_and_knows_its_places()
    {
        string[] pieces = ["a", "é", "🚀", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude80", "\\u005B", " ", "[[A]]"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 12].Sample(
            parts =>
            {
                byte[] canvas = Encoding.UTF8.GetBytes("\"" + string.Concat(parts) + "\"");
                CanvasText text = CanvasText.Read(canvas, 1, canvas.Length - 1);
                using JsonDocument json = JsonDocument.Parse(canvas);
                Assert.Equal(json.RootElement.GetString(), Encoding.UTF8.GetString(text.Bytes));
                Assert.Equal((1, canvas.Length - 1), (text.OffsetOf(0), text.OffsetOf(text.Bytes.Length)));
                using JsonDocument written = JsonDocument.Parse((byte[])[(byte)'"', .. CanvasText.Write(text.Bytes), (byte)'"']);
                Assert.Equal(json.RootElement.GetString(), written.RootElement.GetString());
            },
            writeLine: output.WriteLine, iter: 3000);
    }
}
