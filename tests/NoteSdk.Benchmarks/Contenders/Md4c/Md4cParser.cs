using System.Runtime.InteropServices;

namespace NoteSdk.Benchmarks.Contenders.Md4c;

/// <summary>md4c, a parser written in C that makes no tree but calls back, as Debian's package <c>libmd4c0</c> has it.</summary>
internal static partial class Md4cParser
{
    /// <summary>Tables, task lists and wikilinks (MD_FLAG_TABLES, MD_FLAG_TASKLISTS and MD_FLAG_WIKILINKS).</summary>
    public const uint Extensions = 0x0100 | 0x0800 | 0x2000;

    private const string Library = "libmd4c.so.0";
    private const string C = "libc";

    /// <summary>Gets why it cannot be measured here.</summary>
    public const string WhyNot = $"there is no {Library} here; Debian's package libmd4c0 has it";

    /// <summary>Gets whether the library is installed.</summary>
    public static bool IsAvailable { get; } = OperatingSystem.IsLinux() && NativeLibrary.TryLoad(Library, out _) && NativeLibrary.TryLoad(C, out _);

    /// <summary>
    /// A function of the C library that does nothing and returns 0, whatever it is given: as a callback it costs a call and no change into managed code, which
    /// md4c should not pay for.
    /// </summary>
    public static nint Nothing { get; } = IsAvailable ? NativeLibrary.GetExport(NativeLibrary.Load(C), "pthread_mutexattr_destroy") : 0;

    /// <summary>Parses a text.</summary>
    /// <exception cref="InvalidOperationException">md4c gave up.</exception>
    public static void Parse(ReadOnlySpan<byte> utf8, in Callbacks callbacks)
    {
        int status = Parse(utf8, (uint)utf8.Length, callbacks, 0);
        if (status != 0) throw new InvalidOperationException($"md4c ended with status {status}.");
    }

    [LibraryImport(Library, EntryPoint = "md_parse")]
    private static partial int Parse(ReadOnlySpan<byte> text, uint size, in Callbacks callbacks, nint userData);

    /// <summary>The structure MD_PARSER.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Callbacks
    {
        public uint Version;
        public uint Flags;
        public nint EnterBlock;
        public nint LeaveBlock;
        public nint EnterSpan;
        public nint LeaveSpan;
        public nint Text;
        public nint Log;
        public nint Syntax;
    }
}
