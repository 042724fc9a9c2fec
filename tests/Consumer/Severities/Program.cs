using Severities.Notes;

// What is wrong with the schema was turned off or down; what is not is there.
Trip trip = Trip.Parse("---\ntype: trip\ntitle: To the sea\nfrom: 2026-01-31\n---\n");
System.Console.WriteLine($"{trip.Title} {trip.From:O}");

internal static class Queries
{
    // It cannot be read, and the section of .editorconfig for C# files turns the rule off.
    [NoteSdk.DataviewQuery]
    internal const string Broken = "LIST FROM";
}
