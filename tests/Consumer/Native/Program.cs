using Consumer.Notes;
using NoteSdk;

Contact ada = Contact.Load("vault/Ada.md");
Console.WriteLine(ada.KeyFacts[0]);

Vault vault = await Vault.OpenAsync("vault", NoteTypes.All);
foreach (Contact contact in vault.Notes<Contact>()) Console.WriteLine(contact.Title);
Console.Write(vault.Query("LIST FROM \"\" WHERE type = \"contact\"").ToMarkdown());
