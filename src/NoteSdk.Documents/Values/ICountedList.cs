namespace NoteSdk.Documents.Values;

/// <summary>A list of items of any type.</summary>
internal interface ICountedList
{
    /// <summary>Gets the number of items.</summary>
    int Count { get; }
}
