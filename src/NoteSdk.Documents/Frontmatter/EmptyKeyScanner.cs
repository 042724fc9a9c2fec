using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// YamlDotNet's scanner, with a token for every key. For a line <c>: value</c> in an indented block mapping the scanner gives a value without the token of its
/// empty key, and YamlDotNet's parser then passes over the value. What may not be on the same line (YAML 1.2, section 8.2.2) is refused as after other keys.
/// </summary>
internal sealed class EmptyKeyScanner(Scanner scanner) : IScanner
{
    private readonly Scanner _scanner = scanner;

    /// <summary>What is open: for a block mapping whether a key was read whose value comes next, for any other collection null.</summary>
    private readonly Stack<bool?> _open = [];

    /// <summary>The key that the scanner left out, while it is the current token.</summary>
    private Key? _missing;

    /// <summary>Whether the scanner's current token comes next, since the key that it left out was given before it.</summary>
    private bool _isHeld;

    /// <summary>The line of the last key that the scanner left out.</summary>
    private long _line = -1;

    /// <inheritdoc/>
    public Mark CurrentPosition => _scanner.CurrentPosition;

    /// <inheritdoc/>
    public Token? Current => _missing ?? _scanner.Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (Current is not null) ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    /// <inheritdoc/>
    public bool MoveNextWithoutConsuming()
    {
        if (_isHeld)
        {
            _isHeld = false;
            return true;
        }

        if (!_scanner.MoveNextWithoutConsuming()) return false;
        Token current = _scanner.Current!;
        if (current.Start.Line == _line && current is (BlockMappingStart or BlockSequenceStart))
        {
            string kind = current is BlockMappingStart ? "Mapping values" : "Block sequence entries";
            throw new SyntaxErrorException(current.Start, current.End, $"{kind} are not allowed in this context.");
        }

        if (current is Value && _open.TryPeek(out bool? hasKey) && hasKey == false)
        {
            _missing = new Key(current.Start, current.Start);
            _line = current.Start.Line;
        }

        return true;
    }

    /// <inheritdoc/>
    public void ConsumeCurrent()
    {
        Token? current = Current;
        if (_missing is null) _scanner.ConsumeCurrent();
        _isHeld = _missing is not null;
        _missing = null;
        switch (current)
        {
            case BlockMappingStart:
                _open.Push(false);
                break;
            case BlockSequenceStart or FlowMappingStart or FlowSequenceStart:
                _open.Push(null);
                break;
            case BlockEnd or FlowMappingEnd or FlowSequenceEnd:
                _open.TryPop(out _);
                break;
            case Key or Value when _open.TryPop(out bool? key):
                _open.Push(key is null ? null : current is Key);
                break;
        }
    }
}
