using System.Runtime.InteropServices;

namespace NoteSdk.Files.Native;

/// <summary>The numbers of errors of Linux and macOS, and the exceptions that .NET throws for them.</summary>
internal static class Errno
{
    public const int NotPermitted = 1;
    public const int NoEntry = 2;
    public const int Interrupted = 4;
    public const int NoDevice = 6;
    public const int AccessDenied = 13;
    public const int Exists = 17;
    public const int NotFolder = 20;
    public const int Invalid = 22;
    public const int ManyLinks = 31;

    private static readonly bool s_isMac = OperatingSystem.IsMacOS();

    /// <summary>Gets EAGAIN, which is EWOULDBLOCK.</summary>
    public static int Again { get; } = s_isMac ? 35 : 11;

    /// <summary>Gets ELOOP: also for a symbolic link where none is allowed.</summary>
    public static int Loop { get; } = s_isMac ? 62 : 40;

    /// <summary>Gets ENOTSUP.</summary>
    public static int NotSupported { get; } = s_isMac ? 45 : 95;

    /// <summary>Gets ENOSYS: the kernel does not know the call.</summary>
    public static int NoCall { get; } = s_isMac ? 78 : 38;

    /// <summary>The exception for an error.</summary>
    /// <param name="error">The number.</param>
    /// <param name="path">The full path that it concerns.</param>
    /// <param name="isFolder">Whether it concerns a folder.</param>
    public static Exception Describe(int error, string path, bool isFolder = false)
    {
        string message = $"{Marshal.GetPInvokeErrorMessage(error)}: '{path}'";
        return error switch
        {
            NoEntry when !isFolder => new FileNotFoundException(message, path),
            NoEntry or NotFolder => new DirectoryNotFoundException(message),
            NotPermitted or AccessDenied => new UnauthorizedAccessException($"Access to the path '{path}' is denied.", new IOException(message, error)),
            _ => new IOException(message, error),
        };
    }
}
