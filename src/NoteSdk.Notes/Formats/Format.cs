using NoteSdk.Notes.Formats;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Types;

namespace NoteSdk.Generated;

/// <summary>The formats of the schema language's types, for generated code.</summary>
public static class Format
{
    /// <summary>Gets the format of <c>text</c>.</summary>
    public static ValueFormat<string> Text { get; } = new TextFormat();

    /// <summary>Gets the format of <c>email</c>: text, checked.</summary>
    public static ValueFormat<string> Email { get; } = new EmailFormat();

    /// <summary>Gets the format of <c>tag</c>: text, checked.</summary>
    public static ValueFormat<string> Tag { get; } = new TagFormat();

    /// <summary>Gets the format of <c>url</c>: checked. A text that is not an absolute URL is a relative <see cref="Uri"/>.</summary>
    public static ValueFormat<Uri> Url { get; } = new UrlFormat();

    /// <summary>Gets the format of <c>markdown</c>.</summary>
    public static StructFormat<Markdown> Markdown { get; } = new MarkdownFormat();

    /// <summary>Gets the format of <c>date</c>: ISO 8601, <c>2026-01-31</c>.</summary>
    public static StructFormat<DateOnly> Date { get; } = new DateFormat();

    /// <summary>Gets the format of <c>time</c>: ISO 8601, <c>09:30</c> with or without seconds.</summary>
    public static StructFormat<TimeOnly> Time { get; } = new TimeFormat();

    /// <summary>Gets the format of <c>datetime</c>: ISO 8601 without an offset; no time zone ever shifts it.</summary>
    public static StructFormat<DateTime> DateTime { get; } = new DateTimeFormat();

    /// <summary>Gets the format of <c>instant</c>: ISO 8601 with an offset or <c>Z</c>.</summary>
    public static StructFormat<DateTimeOffset> Instant { get; } = new InstantFormat();

    /// <summary>The format of <c>date</c> with formats of its own, such as <c>DD/MM/YYYY</c>.</summary>
    /// <param name="forms">The formats; the first that holds a value is written.</param>
    /// <exception cref="ArgumentException">One of them is no format, or does not say which day is meant.</exception>
    public static StructFormat<DateOnly> DateAs(params string[] forms) => new DatedFormat<DateOnly>(ValueKind.Date, forms, Date,
        static moment => DateOnly.FromDateTime(moment.Local), static value => new DateMoment(value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));

    /// <summary>The format of <c>time</c> with formats of its own, such as <c>h:mm a</c>.</summary>
    /// <param name="forms">The formats; the first that holds a value is written.</param>
    /// <exception cref="ArgumentException">One of them is no format, or does not say which time is meant.</exception>
    public static StructFormat<TimeOnly> TimeAs(params string[] forms) => new DatedFormat<TimeOnly>(ValueKind.Time, forms, Time,
        static moment => TimeOnly.FromDateTime(moment.Local), static value => new DateMoment(new System.DateTime(value.Ticks), TimeSpan.Zero));

    /// <summary>The format of <c>datetime</c> with formats of its own, such as <c>DD.MM.YYYY HH:mm</c>.</summary>
    /// <param name="forms">The formats; the first that holds a value is written.</param>
    /// <exception cref="ArgumentException">One of them is no format, or does not say which moment is meant.</exception>
    public static StructFormat<DateTime> DateTimeAs(params string[] forms) => new DatedFormat<DateTime>(ValueKind.DateTime, forms, DateTime,
        static moment => moment.Local, static value => new DateMoment(value, TimeSpan.Zero));

    /// <summary>The format of <c>instant</c> with formats of its own, such as <c>DD.MM.YYYY HH:mm Z</c>.</summary>
    /// <param name="forms">The formats; the first that holds a value is written.</param>
    /// <exception cref="ArgumentException">One of them is no format, or does not say which moment is meant.</exception>
    public static StructFormat<DateTimeOffset> InstantAs(params string[] forms) => new DatedFormat<DateTimeOffset>(ValueKind.Instant, forms, Instant,
        static moment => new DateTimeOffset(moment.Local, moment.Offset), static value => new DateMoment(value.DateTime, value.Offset));

    /// <summary>Gets the format of <c>int</c>.</summary>
    public static StructFormat<long> Int { get; } = new IntFormat();

    /// <summary>Gets the format of <c>number</c>.</summary>
    public static StructFormat<decimal> Number { get; } = new NumberFormat();

    /// <summary>Gets the format of <c>bool</c>: <c>true</c> or <c>false</c> (YAML 1.2, core schema).</summary>
    public static StructFormat<bool> Bool { get; } = new BoolFormat();

    /// <summary>Gets the format of <c>link</c>.</summary>
    public static StructFormat<Link> Link { get; } = new LinkFormat();

    /// <summary>Gets the format of <c>embed</c>: a link with <see cref="NoteSdk.Link.IsEmbed"/>.</summary>
    public static StructFormat<Link> Embed { get; } = new EmbedFormat();

    /// <summary>Gets the format of <c>link|text</c>: what is no link is a text.</summary>
    public static StructFormat<LinkOr<string>> LinkOrText { get; } = new LinkOrFormat<string>(Text);

    /// <summary>Gets the format of <c>link|url</c>: what is no link is a URL.</summary>
    public static StructFormat<LinkOr<Uri>> LinkOrUrl { get; } = new LinkOrFormat<Uri>(Url);

    /// <summary>The format of <c>link(T)</c>.</summary>
    /// <typeparam name="T">The record of the notes that the link leads to.</typeparam>
    public static StructFormat<Link<T>> LinkTo<T>()
        where T : NoteRecord => LinkFormat<T>.Instance;
}
