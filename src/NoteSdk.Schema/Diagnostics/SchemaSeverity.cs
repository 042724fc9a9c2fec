namespace NoteSdk.Schema.Diagnostics;

/// <summary>How a schema's mistake is reported unless the user says otherwise.</summary>
internal enum SchemaSeverity
{
    /// <summary>The schema works, but probably not as meant.</summary>
    Warning,

    /// <summary>No code is generated for the schema.</summary>
    Error,
}
