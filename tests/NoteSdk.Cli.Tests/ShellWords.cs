namespace NoteSdk.Cli.Tests;

/// <summary>The words of a command as a shell has them, with quotes of both kinds.</summary>
internal static class ShellWords
{
    public static string[] Split(string command)
    {
        List<string> words = [];
        string word = "";
        char quote = '\0';
        foreach (char c in command)
        {
            if (c == quote) quote = '\0';
            else if (quote == '\0' && c is '\'' or '"') quote = c;
            else if (quote != '\0' || c != ' ') word += c;
            else if (word.Length > 0)
            {
                words.Add(word);
                word = "";
            }
        }

        return word.Length > 0 ? [.. words, word] : [.. words];
    }
}
