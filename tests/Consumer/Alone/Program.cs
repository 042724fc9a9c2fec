using Consumer.Notes;

Contact ada = Contact.Load("vault/Ada.md");
Console.WriteLine(ada.KeyFacts[0]);
