using NoteSdk;

namespace Samples;

/// <summary>The folder <c>samples</c> of the repository, whose notes are named by their path in it, with <c>/</c>.</summary>
internal sealed class SampleFiles(string folder)
{
    /// <summary>Finds the folder at or above the working directory, or else above this program.</summary>
    public static SampleFiles Find()
    {
        foreach (string start in (string[])[Environment.CurrentDirectory, AppContext.BaseDirectory])
        {
            for (string? root = start; root is not null; root = Path.GetDirectoryName(root))
            {
                string samples = Path.Combine(root, "samples");
                if (Directory.Exists(Path.Combine(samples, "vault", "People"))) return new SampleFiles(samples);
            }
        }

        throw new DirectoryNotFoundException("The sample vault was not found. Run the sample from a folder of its repository.");
    }

    public string PathOf(string name) => Path.Combine(folder, name);

    public string NameOf(NoteRecord note) => Path.GetRelativePath(folder, note.Path!).Replace('\\', '/');
}
