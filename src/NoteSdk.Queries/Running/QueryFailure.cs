namespace NoteSdk.Queries.Running;

/// <summary>A row that a step dropped because its expression failed.</summary>
/// <param name="Index">The row's place among those that came into the step, from 0.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Row">What the row is shown as.</param>
internal sealed record QueryFailure(int Index, string Message, QueryValue Row);
