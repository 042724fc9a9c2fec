using System.Runtime.CompilerServices;

namespace NoteSdk.Schema.Tests;

/// <summary>Compares a text with the file <c>Class.Method.verified.txt</c> beside the test; on a mismatch the text is left as <c>.received.txt</c>, to be renamed by hand.</summary>
internal static class Snapshot
{
    public static void Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        string received = path + ".received.txt";
        string expected = File.Exists(path + ".verified.txt") ? File.ReadAllText(path + ".verified.txt") : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Equal(expected, text);
    }
}
