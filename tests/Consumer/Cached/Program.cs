using Consumer.Notes;
using NoteSdk;

const string Cache = ".notesdk/cache.db";
VaultOptions options = new() { Cache = SqliteVaultCache.At(Cache) };

// Of notes written a moment ago nothing is kept.
File.SetLastWriteTimeUtc("vault/Ada.md", new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
await Vault.OpenAsync("vault", NoteTypes.All, options);
Console.WriteLine(File.Exists("vault/" + Cache) ? "The cache is there." : "There is no cache.");
Vault vault = await Vault.OpenAsync("vault", NoteTypes.All, options);
foreach (Contact contact in vault.Notes<Contact>()) Console.WriteLine(contact.KeyFacts[0]);
