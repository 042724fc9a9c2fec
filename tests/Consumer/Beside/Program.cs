using Consumer.Notes;
using OtherGenerator;

Contact ada = Contact.Load("vault/Ada.md");
Console.WriteLine(ada.KeyFacts[0]);
Console.WriteLine($"{Greetings.Morning}, read by YamlDotNet {Greetings.ReadBy}.");
