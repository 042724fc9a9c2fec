using System.Diagnostics;
using System.Globalization;
using System.Text;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Tests.Saving;

/// <summary>A file whose every line says which version it is of, so that a mixture of two or a part of one is told from a whole.</summary>
internal static class VersionedFile
{
    private const int Lines = 2000;

    public static byte[] Render(int version) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"version {version}\n"), Lines + version % 7)));

    /// <summary>The version of a file; -1 where it is not one whole version.</summary>
    public static int VersionOf(byte[] bytes)
    {
        string line = Encoding.UTF8.GetString(bytes).Split('\n')[0];
        if (!line.StartsWith("version ", StringComparison.Ordinal) || !int.TryParse(line["version ".Length..], CultureInfo.InvariantCulture, out int version)) return -1;
        return bytes.AsSpan().SequenceEqual(Render(version)) ? version : -1;
    }

    /// <summary>Saves one version after the other, and tells of each before and after.</summary>
    public static void SaveForever(string path)
    {
        byte[] current = File.ReadAllBytes(path);
        int version = VersionOf(current);
        while (true)
        {
            byte[] next = Render(++version);
            if (NoteFile.Default.Replace(path, current, next).Status != SaveStatus.Saved) throw new InvalidOperationException("The file was not saved.");
            Console.WriteLine(version);
            current = next;
        }
    }

    /// <summary>Saves the next version, and kills its own process before one of the calls.</summary>
    public static void SaveAndDie(string path, int call)
    {
        byte[] current = File.ReadAllBytes(path);
        FaultyFiles files = new(call, () =>
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        });
        new NoteFile(files, TimeSpan.FromSeconds(5)).Replace(path, current, Render(VersionOf(current) + 1));
        Console.WriteLine(files.Calls.Count);
    }
}
