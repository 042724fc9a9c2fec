using System.Diagnostics;
using System.Text;

namespace NoteSdk.Fuzz.StrictYaml;

/// <summary>
/// Two readers of YAML that are known to be strict, the npm packages <c>yaml</c> and <c>js-yaml</c>, in one process of Node.js that lives as long as this one. They
/// are restored beside the program when they are asked first. Any thread may ask.
/// </summary>
internal static class StrictReaders
{
    private static readonly Lock Gate = new();
    private static readonly TimeSpan MostRestoring = TimeSpan.FromMinutes(3);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "StrictYaml");
    private static readonly Lazy<(Process? Node, string? Lack)> Started = new(Start);

    /// <summary>Gets why there are none: no Node.js, or its packages cannot be restored. Null where they are there.</summary>
    public static string? Lack => Started.Value.Lack;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, with LF as its newline.</param>
    public static StrictReading Read(string text)
    {
        Process node = Started.Value.Node ?? throw new InvalidOperationException(Lack);
        string? answer;
        lock (Gate)
        {
            node.StandardInput.WriteLine(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
            node.StandardInput.Flush();
            answer = node.StandardOutput.ReadLine();
        }

        string[] fields = [.. (answer ?? throw new InvalidOperationException("Node.js has ended.")).Split(' ').Select(static field => Encoding.Unicode.GetString(Convert.FromBase64String(field)))];
        return new StrictReading(fields[0], fields[1], [.. Texts(fields[2])]);
    }

    private static (Process? Node, string? Lack) Start()
    {
        try
        {
            // A lock, since several test runs may share the folder: what one restores the next finds.
            using FileStream restoring = OpenLock();
            if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")) && Restore() is { } fault) return (null, fault);
            ProcessStartInfo start = new("node", "read.mjs") { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true };
            return (Process.Start(start), null);
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException)
        {
            return (null, $"Node.js with npm is not there: {exception.Message}");
        }
    }

    private static FileStream OpenLock()
    {
        for (Stopwatch waited = Stopwatch.StartNew(); ; Thread.Sleep(100))
        {
            try
            {
                return new FileStream(Path.Combine(Folder, "restoring.lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < MostRestoring)
            {
            }
        }
    }

    private static string? Restore()
    {
        ProcessStartInfo start = OperatingSystem.IsWindows() ? new("cmd", "/c npm ci --no-audit --no-fund") : new("npm", "ci --no-audit --no-fund");
        start.WorkingDirectory = Folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using Process npm = Process.Start(start)!;
        Task<string> error = npm.StandardError.ReadToEndAsync();
        npm.StandardOutput.ReadToEnd();
        if (!npm.WaitForExit(MostRestoring)) return "npm ci does not end";
        return npm.ExitCode == 0 ? null : $"npm ci fails: {error.Result.Trim()}";
    }

    /// <summary>Texts one after the other, each with its length and a colon before it.</summary>
    private static IEnumerable<string> Texts(string field)
    {
        for (int at = 0; at < field.Length;)
        {
            int colon = field.IndexOf(':', at);
            int length = int.Parse(field.AsSpan(at, colon - at), System.Globalization.CultureInfo.InvariantCulture);
            yield return field.Substring(colon + 1, length);
            at = colon + 1 + length;
        }
    }
}
