using System.CommandLine;
using System.Text;
using NoteSdk.Cli;
using NoteSdk.Cli.Verbs;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("Reads, checks and edits a vault of Markdown notes by their schemas.") { CommonOptions.Vault };
foreach (Command verb in new[] { CheckVerb.Make(), ShowVerb.Make(), SetVerb.Make(), NewVerb.Make(), FindVerb.Make(), QueryVerb.Make() }) root.Add(verb);

// A word such as @Ada is a handle here, and not the name of a file of arguments.
return await ExitCodes.RunAsync(root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }));
