using Consumer.Notes;
using static Consumer.Notes.Notes;

Console.WriteLine(Consumer.Harbour.Keeper);
Console.WriteLine(Notes.People.BoLind.Background);

namespace Consumer
{
    internal static class Harbour
    {
        // In a namespace that has a namespace Notes, the class is named by its `using static`.
        public static string Keeper => People.AdaNorberg.KeyFacts[0];
    }
}
