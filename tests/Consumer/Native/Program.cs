global using Consumer.Notes;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NoteSdk;

Contact ada = Contact.Load("vault/Ada.md");
Console.WriteLine(ada.KeyFacts[0]);

Vault vault = await Vault.OpenAsync("vault", NoteTypes.All);
foreach (Contact contact in vault.Notes<Contact>()) Console.WriteLine(contact.Title);
Console.Write(vault.Query("LIST FROM \"\" WHERE type = \"contact\"").ToMarkdown());

JsonSerializerOptions options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(new NoteJsonResolver(NoteTypes.All), ReplyJson.Default) };
string json = JsonSerializer.Serialize(new Reply(ada, ada.Related, ["a", "b"]), options.GetTypeInfo(typeof(Reply)));
Console.WriteLine(json);
Reply reply = (Reply)JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(Reply)))!;
Console.WriteLine(reply.Who == ada && reply.Words.Count == 2 && ada.WithMembersOf(reply.Who).Diff().Length == 0);
try
{
    JsonSerializer.Deserialize(json.Replace("Standing", "Standign"), options.GetTypeInfo(typeof(Reply)));
}
catch (JsonException mistake)
{
    Console.WriteLine(mistake.Message[..mistake.Message.IndexOf(" |", StringComparison.Ordinal)]);
}

/// <summary>What the program sends: a generated record, and values of the library's types.</summary>
internal sealed record Reply(Contact Who, NoteList<Link<Contact>> Related, NoteList<string> Words);

[JsonSerializable(typeof(Reply))]
internal sealed partial class ReplyJson : JsonSerializerContext;
