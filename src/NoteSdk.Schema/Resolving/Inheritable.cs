namespace NoteSdk.Schema.Resolving;

/// <summary>A part of a schema, and whether it comes from a parent: if so, its mistakes are reported in the parent's file.</summary>
internal readonly record struct Inheritable<T>(T Value, bool IsInherited);
