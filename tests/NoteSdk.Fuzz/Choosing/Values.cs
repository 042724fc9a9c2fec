using NoteSdk.Fuzz.Notes;

namespace NoteSdk.Fuzz.Choosing;

/// <summary>Values of every type of the schema language, and of the records that the sample schemas declare.</summary>
internal static class Values
{
    public static DateOnly Date(Choices c) => c.Way<DateOnly>(x => new DateOnly(2026, 1, 10), x => new DateOnly(2024, 2, 29), x => DateOnly.MinValue, x => DateOnly.MaxValue, x => new DateOnly(1900 + x.Below(200), 1 + x.Below(12), 1 + x.Below(28)));

    public static TimeOnly Time(Choices c) => c.Way(x => new TimeOnly(9, 30), x => new TimeOnly(0, 0), x => new TimeOnly(23, 59, 59), x => TimeOnly.MaxValue, x => new TimeOnly(x.Below(24), x.Below(60), x.Below(60), x.Below(1000)));

    public static DateTime Moment(Choices c) => c.Way(x => new DateTime(2025, 9, 22, 10, 0, 0), x => DateTime.MinValue, x => DateTime.MaxValue, x => Date(x).ToDateTime(Time(x)));

    public static DateTimeOffset Instant(Choices c) => c.Way(
        x => new DateTimeOffset(2025, 12, 1, 6, 15, 0, TimeSpan.Zero),
        x => new DateTimeOffset(2025, 12, 1, 6, 15, 30, TimeSpan.FromMinutes(x.Below(28 * 60) - (14 * 60))),
        x => DateTimeOffset.MaxValue,
        x => DateTimeOffset.MinValue,
        x => new DateTimeOffset(2001, 1, 1, x.Below(24), x.Below(60), x.Below(60), x.Below(1000), TimeSpan.FromHours(x.Below(5))));

    public static long Int(Choices c) => c.Way(x => 42L, x => 0L, x => -1L, x => long.MinValue, x => long.MaxValue, x => (long)x.Below(1_000_000));

    public static decimal Number(Choices c) => c.Way(x => 12.5m, x => 0m, x => -0.00m, x => 1.500m, x => decimal.MinValue, x => decimal.MaxValue, x => 0.0000000000000000000000000001m, x => x.Below(1_000_000) / 100m);

    public static bool Bool(Choices c) => c.Below(2) == 0;

    public static Uri Url(Choices c)
    {
        string text = c.Way<string>(x => "https://example.org/page", x => "https://example.org/?q=" + Texts.Any(x), Texts.Any, x => "mailto:" + Texts.Plain(x));
        return Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? uri) ? uri : new Uri("https://example.org");
    }

    public static Link Link(Choices c) => c.OneIn(30) ? default : new(
        c.OneIn(2) ? Texts.Any(c) : Texts.Plain(c),
        c.OneIn(4) ? Texts.Any(c) : null,
        c.OneIn(4) ? Texts.Any(c) : null,
        c.OneIn(8));

    public static Link<T> LinkTo<T>(Choices c)
        where T : NoteRecord => Link<T>.FromLink(Link(c));

    public static Markdown Prose(Choices c) => c.OneIn(40) ? default : new Markdown(c.OneIn(3) ? Texts.Any(c) : Texts.Lines(c));

    public static Mark Mark(Choices c) => Notes.Mark.Decided;

    public static Status Status(Choices c) => (Status)c.Below(Enum.GetValues<Status>().Length);

    public static ContextEntry Context(Choices c) => new() { Date = Date(c), Note = LinkTo<Meeting>(c), Summary = Texts.Any(c), Via = Maybe(Texts.Any)(c) };

    public static Decision Decision(Choices c) => new() { Mark = MaybeValue(Mark)(c), Text = Texts.Any(c) };

    public static Milestone Milestone(Choices c) => new() { Name = Texts.Any(c), Due = MaybeValue(Date)(c), Status = MaybeValue(Status)(c) };

    public static LogEntry Log(Choices c) => new() { Date = Date(c), Author = MaybeValue(LinkTo<Person>)(c), Text = Texts.Any(c) };

    public static MeetingFact Fact(Choices c) => new() { About = MaybeValue(LinkTo<Person>)(c), Text = Texts.Any(c) };

    public static Job Job(Choices c) => new()
    {
        Employer = Texts.Any(c),
        From = MaybeValue(Date)(c),
        Until = MaybeValue(Date)(c),
        Boss = MaybeValue(Link)(c),
        Tags = [.. Enumerable.Range(0, c.Below(3)).Select(_ => Texts.Any(c))],
        Notes = Maybe(Texts.Any)(c),
    };

    public static Goal Goal(Choices c) => new() { Name = Texts.Any(c), Due = MaybeValue(Date)(c) };

    public static LogLine LogLine(Choices c) => new() { Date = Date(c), Text = Texts.Any(c) };

    public static TaskItem Task(Choices c) => Task(c, 3);

    public static DataviewQuery? Query(Choices c) => c.OneIn(6) ? null : new DataviewQuery(Texts.Lines(c));

    /// <summary>Now and then null.</summary>
    public static Func<Choices, T?> Maybe<T>(Func<Choices, T> make)
        where T : class => c => c.OneIn(4) ? null : make(c);

    /// <summary>Now and then null.</summary>
    public static Func<Choices, T?> MaybeValue<T>(Func<Choices, T> make)
        where T : struct => c => c.OneIn(4) ? null : make(c);

    private static TaskItem Task(Choices c, int depth) => new(Texts.Any(c))
    {
        Status = c.OneIn(2) ? c.Of<StatusSymbol>([' ', 'x', 'X', '/', '-', '>', '!', '?', ']', '[', '|', 'é', '\n', "🔥", "xy"]) : ' ',
        Due = MaybeValue(Date)(c),
        Scheduled = c.OneIn(4) ? Date(c) : null,
        Start = c.OneIn(6) ? Date(c) : null,
        Created = c.OneIn(6) ? Date(c) : null,
        Completed = c.OneIn(4) ? Date(c) : null,
        Cancelled = c.OneIn(6) ? Date(c) : null,
        Tags = c.OneIn(6) ? [.. Enumerable.Range(0, 1 + c.Below(2)).Select(_ => c.Of<string>(["#new", "#a/b", "x", "#a b"]))] : [],
        Children = depth > 0 && c.OneIn(4) ? [.. Enumerable.Range(0, 1 + c.Below(2)).Select(_ => Task(c, depth - 1))] : [],
    };
}
