namespace NoteSdk.Notes.Json;

/// <summary>A record that must complete itself once all its members have been read from JSON.</summary>
internal interface IReadFromJson
{
    /// <summary>Called when all members are set, before anyone else has the record.</summary>
    void OnRead();
}
