namespace NoteSdk.Notes.Formats;

/// <summary>Resolves the links of a note, for the checks of its members.</summary>
internal interface ILinkCheck
{
    /// <summary>
    /// The finding for a link that leads to a file of the wrong type; null for any other link, including one that leads nowhere.
    /// </summary>
    /// <param name="link">The link.</param>
    /// <param name="noteType">The name of the type that it should lead to.</param>
    NoteFinding? Inspect(Link link, string noteType);

    /// <inheritdoc cref="Inspect(Link, string)"/>
    /// <typeparam name="TRecord">The record of the type that it should lead to.</typeparam>
    NoteFinding? Inspect<TRecord>(Link link)
        where TRecord : class;
}
