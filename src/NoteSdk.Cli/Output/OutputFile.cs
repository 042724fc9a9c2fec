using System.CommandLine;
using System.Text;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Output;

/// <summary>The file of <c>--output</c>: it has all results, or stays as it was.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly Terminal _terminal;
    private readonly string _path;
    private readonly string _temporary;
    private readonly StreamWriter _writer;

    private OutputFile(Terminal terminal, string path)
    {
        _terminal = terminal;
        _path = path;
        _temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        _writer = new StreamWriter(_temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        terminal.Redirect(_writer);
    }

    /// <summary>Sends the results to the file that a command line names; null if it names none.</summary>
    /// <exception cref="CliException">It is a folder.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static OutputFile? Open(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(CommonOptions.Output) is not { } given) return null;
        string path = terminal.FullPath(given);
        if (given.Length == 0 || Directory.Exists(path)) throw new CliException($"--output '{given}' is a folder. Name a file in it.");
        if (!Directory.Exists(Path.GetDirectoryName(path))) throw new CliException($"--output '{given}' is in a folder that does not exist. Make it first.");
        return new OutputFile(terminal, Real(path));
    }

    /// <summary>Refuses an output file that the command reads.</summary>
    /// <exception cref="CliException">It is that file.</exception>
    public static void Refuse(ParseResult parsed, string input)
    {
        if (parsed.GetValue(CommonOptions.Output) is not { } given) return;
        Terminal terminal = parsed.Terminal();
        if (Real(terminal.FullPath(given)) == Real(terminal.FullPath(input))) throw new CliException($"--output '{given}' is read, too. Name another file.");
    }

    /// <summary>
    /// Refuses an output file that is part of a vault: a note, a canvas, a file of a folder with a dot, or a schema that is there, unless it is to be replaced.
    /// </summary>
    /// <exception cref="CliException">It is one.</exception>
    public static void RefuseIn(ParseResult parsed, string vault)
    {
        if (parsed.GetValue(CommonOptions.Output) is not { } given) return;
        string path = Path.GetRelativePath(Real(Path.GetFullPath(vault, parsed.Terminal().Folder)), Real(parsed.Terminal().FullPath(given)))
            .Replace(Path.DirectorySeparatorChar, '/');
        bool isInside = !path.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(path);
        bool isHidden = path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal);
        bool isPart = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".YAML" or ".YML" when !isHidden => File.Exists(parsed.Terminal().FullPath(given)) && parsed.GetResult("--force") is null,
            ".MD" or ".CANVAS" or ".BASE" => true,
            _ => isHidden,
        };
        if (isInside && isPart) throw new CliException($"--output '{given}' would be part of the vault that is read. Name a file elsewhere.");
    }

    /// <summary>Puts the results in place of the file.</summary>
    public void Keep()
    {
        _writer.Dispose();
        File.Move(_temporary, _path, overwrite: true);
    }

    public void Dispose()
    {
        _terminal.Redirect(TextWriter.Null);
        try
        {
            _writer.Dispose();
        }
        finally
        {
            File.Delete(_temporary);
        }
    }

    private static string Target(FileSystemInfo file) => file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;

    /// <summary>A path without the symbolic links of its last two steps.</summary>
    private static string Real(string path)
    {
        string? folder = Path.GetDirectoryName(path);
        if (Directory.Exists(folder)) path = Path.Join(Target(new DirectoryInfo(folder)), Path.GetFileName(path));
        return File.Exists(path) ? Target(new FileInfo(path)) : path;
    }
}
