using System.Text;

namespace NoteSdk.Cli.Terminals;

/// <summary>Makes the terminal of this process.</summary>
internal static class ProcessTerminal
{
    private const int BufferSize = 32 * 1024;
    private const int ColumnsOfFiles = 100_000;
    private const int ColumnsOfTerminals = 80;

    /// <summary>The variables that name the locale; the first one that is set counts.</summary>
    private static readonly string[] s_locales = ["LC_ALL", "LC_CTYPE", "LANG"];

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Terminal Open(string[] arguments)
    {
        bool isInteractive = !Console.IsOutputRedirected;
        bool hasUnicode = HasUnicode();
        Encoding encoding = isInteractive && !hasUnicode ? Encoding.ASCII : s_utf8;
        StreamWriter output = new(Console.OpenStandardOutput(), encoding, BufferSize);
        StreamWriter error = new(Console.OpenStandardError(), Console.IsErrorRedirected ? s_utf8 : encoding) { AutoFlush = true };
        ColorChoice color = ColorChoice.Of(arguments, Environment.GetEnvironmentVariable);
        return new Terminal(new TerminalWriter(output, isInteractive, color.IsOn(isInteractive)),
            new TerminalWriter(error, !Console.IsErrorRedirected, color.IsOn(!Console.IsErrorRedirected)))
        {
            Input = Console.In,
            OpenInput = Console.OpenStandardInput,
            IsInputInteractive = !Console.IsInputRedirected,
            Columns = isInteractive ? Width() : ColumnsOfFiles,
            HasUnicode = hasUnicode,
            Folder = Directory.GetCurrentDirectory(),
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>Whether a terminal shows UTF-8: by the locale, and always where there is none to ask, as on Windows.</summary>
    private static bool HasUnicode()
    {
        if (OperatingSystem.IsWindows()) return true;
        string? locale = s_locales.Select(Environment.GetEnvironmentVariable).FirstOrDefault(static one => !string.IsNullOrEmpty(one));
        return locale is not null && locale.Replace("-", "", StringComparison.Ordinal).Contains("utf8", StringComparison.OrdinalIgnoreCase);
    }

    private static int Width()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : ColumnsOfTerminals;
        }
        catch (IOException)
        {
            return ColumnsOfTerminals;
        }
    }
}
