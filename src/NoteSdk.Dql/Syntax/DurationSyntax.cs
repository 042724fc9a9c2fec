using System.Collections.Generic;

namespace NoteSdk.Dql.Syntax;

/// <summary>A duration as it is written: each unit that is named, with the sum of its counts.</summary>
internal sealed record DurationSyntax(IReadOnlyDictionary<DurationUnit, double> Units);
