using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Resources;

namespace NoteSdk.Generated;

/// <summary>Notes that were compiled into a program, as its project's <c>Note</c> items ask for. For generated code.</summary>
public static class EmbeddedNote
{
    /// <summary>The prefix of the names of resources, before the note's path.</summary>
    private const string Prefix = "NoteSdk/";

    /// <summary>
    /// Gets the note, which is read from the assembly's resources on first use and kept. Safe for several threads: they all get the same record.
    /// </summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <param name="note">Where the note is kept.</param>
    /// <param name="assembly">The assembly that the note was compiled into.</param>
    /// <param name="path">The note's path, as its project names it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="MissingManifestResourceException">The assembly was compiled without the note: by something other than MSBuild with the package's
    /// targets.</exception>
    public static T Get<T>([NotNull] ref T? note, Assembly assembly, string path)
        where T : Note<T>, INote<T>
    {
        if (Volatile.Read(ref note) is { } kept)
        {
            note = kept;
            return kept;
        }

        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(path);
        T read = Note<T>.Parse(ReadBytes(assembly, path), path);
        return Interlocked.CompareExchange(ref note, read, null) ?? (note = read);
    }

    private static byte[] ReadBytes(Assembly assembly, string path)
    {
        using Stream resource = assembly.GetManifestResourceStream(Prefix + path)
            ?? throw new MissingManifestResourceException($"The note '{path}' is not in the assembly '{assembly.GetName().Name}'. Build its project with "
                + "MSBuild, which puts it there.");
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
