using System.Text;
using System.Text.Json.Serialization;
using NoteSdk.Notes.Formats;

namespace NoteSdk.Generated;

/// <summary>The format of an enum of a schema, whose members may have several spellings: the first is written, the others are read and kept.</summary>
/// <typeparam name="T">The generated enum, or <see cref="EnumValue"/>.</typeparam>
public sealed class EnumFormat<T> : StructFormat<T>
    where T : struct
{
    private readonly (T Value, string Text, byte[] Utf8, bool IsFirst)[] _spellings;

    /// <summary>Makes the format of an enum from its members, each with its spellings.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    public EnumFormat(params (T Value, string[] Spellings)[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _spellings =
        [
            .. members.SelectMany(member => member.Spellings.Select((text, i) => (member.Value, text, Encoding.UTF8.GetBytes(text), i == 0))),
        ];
    }

    /// <inheritdoc/>
    public override string Expected => "one of " + string.Join(", ", _spellings.Where(spelling => spelling.IsFirst).Select(spelling => spelling.Text));

    internal override bool IsText => true;

    internal override JsonConverter<T> Json => EnumJsonConverter<T>.Instance;

    // For a generated enum, the default value is its first member.
    internal override T Missing => _spellings[0].Value;

    internal override bool TryRead(ReadOnlySpan<byte> text, out T value)
    {
        foreach ((T candidate, _, byte[] utf8, _) in _spellings)
        {
            if (!text.SequenceEqual(utf8)) continue;
            value = candidate;
            return true;
        }

        value = default;
        return false;
    }

    internal override string Write(T value)
    {
        foreach ((T candidate, string text, _, _) in _spellings)
        {
            if (EqualityComparer<T>.Default.Equals(candidate, value)) return text;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such member. Expected {Expected}.");
    }

    internal override int? Measure(ReadOnlySpan<byte> text)
    {
        int longest = -1;
        foreach ((_, _, byte[] utf8, _) in _spellings)
        {
            if (utf8.Length > longest && text.StartsWith(utf8)) longest = utf8.Length;
        }

        return longest;
    }

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links)
    {
        foreach ((T value, string spelling, byte[] utf8, bool isFirst) in _spellings)
        {
            if (isFirst || !text.SequenceEqual(utf8)) continue;
            return Mojibake.IsMisdecoded(spelling, Write(value)) ? new NoteFinding(NoteRules.MisdecodedText, Write(value)) : null;
        }

        return null;
    }
}
