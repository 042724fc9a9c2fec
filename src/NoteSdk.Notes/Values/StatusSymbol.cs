using System.Text;
using System.Text.Json.Serialization;

namespace NoteSdk;

/// <summary>
/// The character in the check box of a task, such as a letter or an emoji like 🔥. A <see cref="char"/> or a text converts to it:
/// <c>Status = 'x'</c>, <c>Status = "🔥"</c>.
/// </summary>
[JsonConverter(typeof(StatusSymbolJsonConverter))]
public readonly struct StatusSymbol : IEquatable<StatusSymbol>
{
    private readonly string? _text;

    /// <summary>Makes a symbol of a text. A symbol that a check box cannot hold is refused when the task is written.</summary>
    /// <param name="text">The character.</param>
    public StatusSymbol(string text) => _text = text;

    /// <summary>
    /// Gets a value indicating whether a check box can hold it: one character (a code point) that is neither a control character nor <c>]</c>.
    /// </summary>
    internal bool IsOne =>
        Rune.DecodeFromUtf16(ToString(), out Rune rune, out int length) == System.Buffers.OperationStatus.Done && length == ToString().Length
            && !Rune.IsControl(rune) && rune.Value != ']';

    /// <summary>The symbol of a character.</summary>
    public static implicit operator StatusSymbol(char symbol) => FromChar(symbol);

    /// <summary>The symbol of a text.</summary>
    // Not from a string: then null would convert to a symbol.
    public static implicit operator StatusSymbol(ReadOnlySpan<char> text) => new(text.ToString());

    /// <summary>The symbol of a text; null if there is none.</summary>
    public static implicit operator StatusSymbol?(string? text) => FromString(text);

    /// <summary>Whether two symbols are the same character.</summary>
    public static bool operator ==(StatusSymbol left, StatusSymbol right) => left.Equals(right);

    /// <summary>Whether two symbols are not the same character.</summary>
    public static bool operator !=(StatusSymbol left, StatusSymbol right) => !left.Equals(right);

    /// <summary>The symbol of a character.</summary>
    public static StatusSymbol FromChar(char symbol) => symbol == ' ' ? default : new(symbol.ToString());

    /// <summary>The symbol of a text; null if there is none.</summary>
    public static StatusSymbol? FromString(string? text) => text is null ? null : new StatusSymbol(text);

    /// <inheritdoc/>
    public bool Equals(StatusSymbol other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatusSymbol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The character; a blank for the default symbol.</summary>
    public override string ToString() => _text ?? " ";
}
