namespace NoteSdk.Notes.Json;

/// <summary>A record that has something to do once all its members have been read from JSON.</summary>
internal interface IReadFromJson
{
    /// <summary>Is called when all members are set, before anybody else has the record.</summary>
    void OnRead();
}
