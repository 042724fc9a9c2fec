using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

[assembly: VerifyXunit.Verifier.CurrentTest]

namespace VerifyXunit;

/// <summary>
/// Snapshot tests with Verify.Xunit's calls and files, for machines that cannot restore that package: <c>await Verify(text, extension: "cs")</c>
/// compares a text with <c>Class.Method.verified.cs</c> beside the test's source file. When they differ, the text is left beside it as
/// <c>Class.Method.received.cs</c>; a person accepts it by renaming it. With <c>-p:UseVerify=true</c> the tests take the package, and these files have no part.
/// </summary>
internal static class Verifier
{
    private static readonly AsyncLocal<MethodInfo?> Test = new();

    /// <summary>Compares a text with the snapshot of the running test. Line endings do not count, as in Verify.</summary>
    /// <param name="target">The text.</param>
    /// <param name="extension">The extension of the snapshot, without a dot; it tells editors how to show the file.</param>
    /// <param name="sourceFile">The test's source file, which the compiler fills in; its folder holds the snapshots.</param>
    /// <exception cref="XunitException">There is no snapshot, or it differs.</exception>
    public static SettingsTask Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "")
    {
        MethodInfo test = Test.Value ?? throw new InvalidOperationException("Verify is called outside of a test.");
        string path = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{test.ReflectedType!.Name}.{test.Name}");
        return new SettingsTask(parameters => Compare(target, $"{path}{parameters}.verified.{extension}", $"{path}{parameters}.received.{extension}"));
    }

    private static async Task Compare(string target, string verifiedPath, string receivedPath)
    {
        string received = Normalize(target);
        string? verified = File.Exists(verifiedPath) ? Normalize(await File.ReadAllTextAsync(verifiedPath)) : null;
        if (received == verified)
        {
            File.Delete(receivedPath);
            return;
        }

        await File.WriteAllTextAsync(receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        throw new XunitException(verified is null
            ? $"There is no snapshot yet. To accept what was received, rename it.\nreceived: {receivedPath}\nverified: {verifiedPath}"
            : $"The snapshot differs{FirstDifference(verified, received)}\nreceived: {receivedPath}\nverified: {verifiedPath}");
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n");

    private static string FirstDifference(string verified, string received)
    {
        string[] expected = verified.Split('\n');
        string[] actual = received.Split('\n');
        int line = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $" at line {line + 1}.\n  verified line: {LineOrEnd(expected, line)}\n  received line: {LineOrEnd(actual, line)}";
    }

    private static string LineOrEnd(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of text)";

    /// <summary>Remembers the running test: the snapshot is named after it even when <see cref="Verify"/> is called by a method that tests share.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    internal sealed class CurrentTestAttribute : BeforeAfterTestAttribute
    {
        /// <inheritdoc/>
        public override void Before(MethodInfo methodUnderTest) => Test.Value = methodUnderTest;

        /// <inheritdoc/>
        public override void After(MethodInfo methodUnderTest) => Test.Value = null;
    }
}
