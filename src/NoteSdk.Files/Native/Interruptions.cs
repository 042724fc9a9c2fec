using System.Runtime.InteropServices;

namespace NoteSdk.Files.Native;

/// <summary>
/// A signal can interrupt a call of the system, which then fails with EINTR and has done nothing: one rule for all calls is that such a call is repeated. The
/// one exception is close(2): its number is free by then, and may be another thread's file.
/// </summary>
internal static class Interruptions
{
    /// <summary>Gets or sets a hook for tests that interrupts calls before they are made: whether a call with this name is interrupted now.</summary>
    public static Func<string, bool>? Fault { get; set; }

    /// <summary>Whether a test interrupts a call before it is made.</summary>
    public static bool Inject(string call)
    {
        if (Fault is not { } fault || !fault(call)) return false;
        Marshal.SetLastPInvokeError(Errno.Interrupted);
        return true;
    }

    /// <summary>Whether a signal interrupted the call that was just made.</summary>
    /// <param name="result">Its result, negative for an error.</param>
    public static bool IsInterrupted(nint result) => result < 0 && Marshal.GetLastPInvokeError() == Errno.Interrupted;
}
