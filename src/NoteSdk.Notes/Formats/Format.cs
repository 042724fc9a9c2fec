using NoteSdk.Notes.Formats;

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

    /// <summary>Gets the format of <c>int</c>.</summary>
    public static StructFormat<long> Int { get; } = new IntFormat();

    /// <summary>Gets the format of <c>number</c>.</summary>
    public static StructFormat<decimal> Number { get; } = new NumberFormat();

    /// <summary>Gets the format of <c>bool</c>: <c>true</c> or <c>false</c> (YAML 1.2, core schema).</summary>
    public static StructFormat<bool> Bool { get; } = new BoolFormat();

    /// <summary>Gets the format of <c>link</c>.</summary>
    public static StructFormat<Link> Link { get; } = new LinkFormat();

    /// <summary>The format of <c>link(T)</c>.</summary>
    /// <typeparam name="T">The record of the notes that the link leads to.</typeparam>
    public static StructFormat<Link<T>> LinkTo<T>()
        where T : NoteRecord => LinkFormat<T>.Instance;
}
