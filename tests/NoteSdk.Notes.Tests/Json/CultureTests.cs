using System.Globalization;
using System.Text.Json;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Json;

/// <summary>A record's text and JSON are the same whatever the culture of the machine.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    [InlineData("hi-IN")]
    public void Records_are_printed_by_the_invariant_culture(string culture)
    {
        Everything all = Everything.Parse(SampleSchemas.EverythingNote) with { Whole = -1234, Amount = -1234.5m, Clock = new(21, 30), Days = [new(2026, 1, 31)], Numbers = [-0.5m] };
        all = all with { Facts = all.Facts with { Moment = new(2026, 1, 31, 21, 30, 0), Now = new(2026, 1, 31, 21, 30, 0, TimeSpan.FromHours(-3)), Amount = 1.5m, Whole = -3 } };
        TaskItem task = new("Do") { Due = new(2026, 1, 31), Children = [new("First") { Created = new(2026, 1, 30) }] };
        object[] values = [all, all.Facts, all.Labelled, all.Grid, all.Journal, all.Days, all.Numbers, task, SampleSchemas.Everything.Parse(all.ToUtf8Bytes())];
        string[] expected = In(CultureInfo.InvariantCulture, values);
        Assert.Equal(expected, In(CultureInfo.GetCultureInfo(culture), values));
        Assert.Contains("Whole = -1234,", expected[0], StringComparison.Ordinal);
        Assert.Contains("Days = [01/31/2026],", expected[0], StringComparison.Ordinal);
        Assert.Contains("Clock = 21:30,", expected[0], StringComparison.Ordinal);
        Assert.Contains("Moment = 01/31/2026 21:30:00,", expected[1], StringComparison.Ordinal);
        Assert.Contains("Now = 01/31/2026 21:30:00 -03:00,", expected[1], StringComparison.Ordinal);
        Assert.StartsWith("TaskItem { Text = Do, Tags = [], Status =  , Created = , Start = , Scheduled = , Due = 01/31/2026, Completed = , Cancelled = , Children = [TaskItem { Text = First,", expected[7], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Json_is_that_of_no_culture(string culture)
    {
        Everything all = Everything.Parse(SampleSchemas.EverythingNote) with { Whole = -1234, Amount = -1234.5m, Clock = new(21, 30) };
        JsonSerializerOptions options = new() { NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString | System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString };
        foreach (JsonSerializerOptions form in new[] { options, JsonSerializerOptions.Default })
        {
            string json = JsonSerializer.Serialize(all, form);
            WithCulture(CultureInfo.GetCultureInfo(culture), () =>
            {
                Assert.Equal(json, JsonSerializer.Serialize(all, form));
                Assert.Equal(all, JsonSerializer.Deserialize<Everything>(json, form));
            });
        }
    }

    private static string[] In(CultureInfo culture, object[] values)
    {
        string[] texts = [];
        WithCulture(culture, () => texts = [.. values.Select(value => value.ToString()!)]);
        return texts;
    }

    private static void WithCulture(CultureInfo culture, Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
