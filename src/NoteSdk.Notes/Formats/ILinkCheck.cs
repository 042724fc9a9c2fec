namespace NoteSdk.Notes.Formats;

/// <summary>Knows where the links of a note lead, for the checks of its members.</summary>
internal interface ILinkCheck
{
    /// <summary>
    /// What to report of a link that leads to a file of another type than it should; null for any other link, also for one that leads nowhere.
    /// </summary>
    /// <param name="link">The link.</param>
    /// <param name="noteType">The name of the type that it should lead to.</param>
    NoteFinding? Inspect(Link link, string noteType);

    /// <inheritdoc cref="Inspect(Link, string)"/>
    /// <typeparam name="TRecord">The record of the type that it should lead to.</typeparam>
    NoteFinding? Inspect<TRecord>(Link link)
        where TRecord : class;
}
