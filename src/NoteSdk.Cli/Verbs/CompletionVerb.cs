using System.CommandLine;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>completion SHELL</c>: a script that lets a shell complete verbs, options and types.</summary>
internal static class CompletionVerb
{
    private const string Bash = """
        _notesdk() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(notesdk "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _notesdk notesdk
        """;

    private const string Zsh = """
        #compdef notesdk
        _notesdk() {
          local -a words_found
          words_found=("${(@f)$(notesdk "[suggest:$#BUFFER]" "$BUFFER" 2>/dev/null)}")
          compadd -a words_found || _files
        }
        compdef _notesdk notesdk
        """;

    private const string Fish = """
        complete -c notesdk -a '(set -l line (commandline -cp); notesdk "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName notesdk -ScriptBlock {
          param($word, $ast, $position)
          notesdk "[suggest:$position]" "$ast" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    public static Command Make()
    {
        Argument<string> shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };
        Command verb = new("completion", "Prints a completion script. Example: notesdk completion bash") { shell };
        verb.SetAction(parsed =>
        {
            string given = parsed.GetValue(shell)!;
            parsed.Terminal().Results.WriteLine(given switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                "fish" => Fish,
                "pwsh" => PowerShell,
                _ => throw new CliException($"'{given}' is no shell that is known. Choose bash, zsh, fish or pwsh."),
            });
            return ExitCodes.Fine;
        });
        return verb;
    }
}
