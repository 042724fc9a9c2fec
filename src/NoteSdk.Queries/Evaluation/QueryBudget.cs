using System.Runtime.CompilerServices;

namespace NoteSdk.Queries.Evaluation;

/// <summary>The work that a query may still do. Limits time, memory and stack, whatever the query is.</summary>
/// <param name="cancellationToken">Ends the query.</param>
internal sealed class QueryBudget(CancellationToken cancellationToken = default)
{
    /// <summary>The maximum number of steps: expressions evaluated, items and characters created or compared.</summary>
    public const long MaxWork = 50_000_000;

    /// <summary>The longest text that a query can make, in UTF-16 units.</summary>
    public const int MaxText = 1 << 20;

    /// <summary>The longest array that a query can make.</summary>
    public const int MaxItems = 1 << 20;

    /// <summary>How deeply expressions, calls and values may be nested.</summary>
    public const int MaxDepth = 600;

    private const int BetweenChecks = 1 << 12;

    private long _left = MaxWork;
    private long _nextCheck = MaxWork - BetweenChecks;
    private int _depth;

    /// <summary>Gets the token that cancels the query.</summary>
    public CancellationToken Cancellation => cancellationToken;

    /// <summary>Deducts work from the budget.</summary>
    /// <exception cref="QueryLimitException">Nothing is left.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public void Charge(long work)
    {
        _left -= work;
        if (_left >= _nextCheck) return;
        _nextCheck = _left - BetweenChecks;
        cancellationToken.ThrowIfCancellationRequested();
        if (_left < 0) throw new QueryLimitException($"the query does too much work (more than {MaxWork} steps); narrow its source or split it", isFinal: true);
    }

    /// <summary>Deducts the creation of a text from the budget.</summary>
    public void ChargeText(long length)
    {
        CheckText(length);
        Charge(1 + length);
    }

    /// <summary>Refuses a text that is too long.</summary>
    public static void CheckText(long length)
    {
        if (length > MaxText) throw new QueryLimitException($"a text of {length} characters is too long (at most {MaxText})");
    }

    /// <summary>Deducts the creation of an array from the budget.</summary>
    public void ChargeItems(long count)
    {
        CheckItems(count);
        Charge(1 + count);
    }

    /// <summary>Refuses an array that is too long.</summary>
    public static void CheckItems(long count)
    {
        if (count > MaxItems) throw new QueryLimitException($"an array of {count} items is too long (at most {MaxItems})");
    }

    /// <summary>Goes one level deeper, to be left with <see cref="Leave"/>.</summary>
    public void Enter()
    {
        Charge(1);

        // Checks the stack too, since it is unknown how much of it the caller has used.
        if (++_depth <= MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack()) return;
        throw new QueryLimitException($"values or calls are nested too deeply (at most {MaxDepth} levels)");
    }

    public void Leave() => _depth--;

    /// <summary>Resets the nesting after a <see cref="QueryLimitException"/>.</summary>
    public void Unwind() => _depth = 0;
}
