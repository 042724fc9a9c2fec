using System.Reflection;
using System.Text;
using NoteSdk;

// Names <folder> <build log>: every note of the folder must be a property that gives its bytes, or be named in a warning of the build.
string folder = args[0];
string root = Path.GetDirectoryName(Path.GetFullPath(folder))!;
string log = File.ReadAllText(args[1]);
Dictionary<string, NoteRecord> notes = [];
foreach (NoteRecord note in Of(typeof(Names.Notes.Notes))) notes.Add(note.Path!, note);

int lost = 0, reported = 0;
foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
{
    string path = $"{Path.GetFileName(folder)}/{Path.GetRelativePath(folder, file)}";
    if (notes.Remove(path, out NoteRecord? note) && note.ToUtf8Bytes().AsSpan().SequenceEqual(File.ReadAllBytes(file))) continue;

    // MSBuild takes a backslash for a slash, and gives the full path of that: without `.` and with one slash for several. Where there is a file of that other
    // name, too, the warning has the name itself.
    string other = Path.GetRelativePath(root, Path.GetFullPath(path.Replace('\\', '/'), root));
    string warned = File.Exists(Path.Combine(folder, "..", other)) ? path : other;
    if (log.Contains($"warning NOTE044: The file '{Shown(warned)}' is left out", StringComparison.Ordinal)) reported++;
    else Console.WriteLine($"Lost: {Shown(path)} ({++lost})");
}

foreach (string path in notes.Keys) Console.WriteLine($"Not a file: {path} ({++lost})");
Console.WriteLine($"{reported} of the notes are reported, {lost} are lost.");
return lost == 0 && reported > 0 ? 0 : 1;

// A warning shows what a line cannot as an escape.
static string Shown(string path) => string.Concat(path.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? $"\\u{(int)c:X4}" : $"{c}"));

static IEnumerable<NoteRecord> Of(Type type) => type.GetProperties(BindingFlags.Static | BindingFlags.Public)
    .Select(property => (NoteRecord)property.GetValue(null)!).Concat(type.GetNestedTypes().SelectMany(Of));
