using System.Buffers;
using System.Globalization;
using NoteSdk.Documents;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Pages;

/// <summary>The values of a note's frontmatter (NoteSdk.Dql/README.md, section 6), as they are and as fields have them.</summary>
internal readonly struct FrontmatterFields(NoteDocument note, DateReader dates)
{
    // The key under which Obsidian stores the position of the frontmatter.
    private const string Reserved = "position";
    private static ReadOnlySpan<byte> ReservedUtf8 => "position"u8;

    /// <summary>The characters of keys that are their own canonical form.</summary>
    private static readonly SearchValues<byte> s_canonical = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-"u8);

    private ReadOnlySpan<YamlNode> Nodes => note.Frontmatter.Nodes;

    /// <summary>A text as a field has it: a date, a duration or a link if all of it is one.</summary>
    public static QueryValue Convert(string text, DateReader dates)
    {
        QueryValue date = DateParser.ParseWhole(text, allowsWords: false) is { } syntax ? QueryValue.Of(dates.Read(syntax)) : default;
        if (!date.IsNull) return date;
        if (DurationParser.ParseWhole(text) is { } duration) return QueryValue.Of(QueryDuration.Of(duration));
        QueryCursor cursor = new(text);
        return Terminals.Link(cursor, allowsEmbed: true) is { } link && cursor.IsAtEnd ? QueryValue.Of(QueryLink.Of(link)) : QueryValue.Of(text);
    }

    /// <summary>All values: the raw ones by their keys, and again with texts converted to dates, durations and links.</summary>
    public (MapObject Raw, FieldMap Fields) ReadAll()
    {
        MapObject all = new();
        FieldMap fields = new();
        for (int i = 0; i < Nodes.Length; i = Nodes[i].Next)
        {
            string key = note.Frontmatter.GetKeyString(note.Text, Nodes[i]);
            if (key == Reserved || all.TryGet(key, out _)) continue;
            QueryValue raw = ReadRaw(i);
            all.Set(key, raw);
            fields.Add(key, ConvertAll(raw));
        }

        return (all, fields);
    }

    /// <summary>The value of one key. Not certain if the canonical form of another key may be this one.</summary>
    /// <param name="key">The key as UTF-8.</param>
    public DeclaredField Declared(ReadOnlySpan<byte> key)
    {
        if (key.SequenceEqual(ReservedUtf8)) return DeclaredField.Uncertain;
        int index = note.FindKey(key);
        if (index >= 0) return new(IsCertain: true, Exists: true, ConvertAll(ReadRaw(index)));
        for (int i = 0; i < Nodes.Length; i = Nodes[i].Next)
        {
            if (!FrontmatterReader.TryGetKeyUtf8(note.Text, Nodes[i], out ReadOnlySpan<byte> other) || other.ContainsAnyExcept(s_canonical))
            {
                return DeclaredField.Uncertain;
            }
        }

        return DeclaredField.Absent;
    }

    /// <summary>A YAML value. The reader limits its depth.</summary>
    private QueryValue ReadRaw(int index)
    {
        ref readonly YamlNode node = ref Nodes[index];
        switch (node.Kind)
        {
            case YamlKind.Sequence:
                List<QueryValue> items = [];
                for (int i = index + 1; i < Nodes[index].Next; i = Nodes[i].Next) items.Add(ReadRaw(i));
                return QueryValue.Of([.. items]);
            case YamlKind.Mapping:
                MapObject map = new();
                for (int i = index + 1; i < Nodes[index].Next; i = Nodes[i].Next)
                    map.Set(note.Frontmatter.GetKeyString(note.Text, Nodes[i]), ReadRaw(i));
                return QueryValue.Of(map);
            case YamlKind.Scalar:
                string text = note.Frontmatter.GetString(note.Text, node);
                return node.Style == YamlStyle.Plain ? Resolve(text) : QueryValue.Of(text);
            default:
                return default;
        }
    }

    /// <summary>A plain scalar by the core schema (YAML 1.2, section 10.3.2).</summary>
    private static QueryValue Resolve(string text)
    {
        const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return default;
            case "true" or "True" or "TRUE":
                return QueryValue.Of(true);
            case "false" or "False" or "FALSE":
                return QueryValue.Of(false);
            case ".inf" or "+.inf" or ".Inf" or ".INF":
                return QueryValue.Of(double.PositiveInfinity);
            case "-.inf" or "-.Inf" or "-.INF":
                return QueryValue.Of(double.NegativeInfinity);
            case ".nan" or ".NaN" or ".NAN":
                return QueryValue.Of(double.NaN);
        }

        if (text.StartsWith("0x", StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long hexadecimal))
        {
            return QueryValue.Of(hexadecimal);
        }
        bool mayBeNumber = (char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.') && text.AsSpan().ContainsAnyInRange('0', '9');
        return mayBeNumber && double.TryParse(text, Number, CultureInfo.InvariantCulture, out double number) ? QueryValue.Of(number) : QueryValue.Of(text);
    }

    private QueryValue ConvertAll(QueryValue raw)
    {
        switch (raw.Type)
        {
            case QueryTypes.String:
                return Convert(raw.String, dates);
            case QueryTypes.Array:
                return QueryValue.Of(Array.ConvertAll(raw.Items, ConvertAll));
            case QueryTypes.Object:
                MapObject converted = new();
                foreach ((string key, QueryValue value) in raw.Object.Entries) converted.Set(key, ConvertAll(value));
                return QueryValue.Of(converted);
            default:
                return raw;
        }
    }
}
