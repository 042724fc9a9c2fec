using System.Collections.Generic;

namespace NoteSdk.Schema.Queries;

/// <summary>A duration as it is written: each unit with the sum of its counts, units that are not named left out.</summary>
internal sealed record DurationSyntax(IReadOnlyDictionary<DurationUnit, double> Units);
