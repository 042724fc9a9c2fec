using System.Collections.Generic;

namespace NoteSdk.Dql.Syntax;

/// <summary>A duration as it is written: each unit with the sum of its counts, units that are not named left out.</summary>
internal sealed record DurationSyntax(IReadOnlyDictionary<DurationUnit, double> Units);
