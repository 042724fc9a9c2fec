using Consumer.Notes;

Console.WriteLine(Consumer.Harbour.Keeper);
Console.WriteLine(VaultNotes.People.BoLind.Background);

namespace Consumer
{
    internal static class Harbour
    {
        public static string Keeper => VaultNotes.People.AdaNorberg.KeyFacts[0];
    }
}
