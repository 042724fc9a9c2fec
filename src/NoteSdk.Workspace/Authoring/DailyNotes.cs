using NoteSdk.Documents.Paths;
using NoteSdk.Schema.Dates;

namespace NoteSdk.Workspace.Authoring;

/// <summary>Where daily notes are.</summary>
internal static class DailyNotes
{
    public static string PathOf(ObsidianSettings settings, DateOnly date) =>
        VaultPath.Join(settings.DailyFolder, DateFormReader.ReadAny(settings.DailyFormat, 0, [])!.Write(MomentOf(date, default)) + VaultPath.Extension);

    /// <summary>A day with the time of another moment.</summary>
    public static DateMoment MomentOf(DateOnly date, DateTimeOffset time) => new(date.ToDateTime(TimeOnly.FromTimeSpan(time.TimeOfDay)), time.Offset);
}
