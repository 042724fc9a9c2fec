using NoteSdk;
using NoteSdk.Check;

// NoteSdk.Check <list> <findings>
//
// Checks the notes of a project as part of its build. The list has a line for each file: `schema` or `note`, a tab, its path. What is wrong with the notes
// goes into the second file, which the generator reports from, so that the project's settings for severities apply to it; the generator itself finds mistakes
// in schemas.
if (args is not [string list, string findings])
{
    Console.Error.WriteLine("usage: NoteSdk.Check <list> <findings>");
    return 1;
}

string[][] files = [.. File.ReadLines(list).Select(line => line.Split('\t', 2))];
string[] notes = [.. files.Where(file => file is ["note", _]).Select(file => file[1])];
NoteSchemas schemas = NoteSchemas.Parse(files.Where(file => file is ["schema", _]).Select(file => (file[1], TextFiles.ReadText(file[1]))));
NoteSetCheck check = new(schemas, notes);
File.WriteAllLines(findings, FindingsWriter.ToLines([.. notes.SelectMany(Check)]));
return 0;

IEnumerable<Finding> Check(string path)
{
    if (TextFiles.Read(path) is not { } bytes) return [];
    FindingEnds ends = new(bytes);
    return check.Check(path, bytes).Select(found => new Finding(found, ends.ColumnOf(found.Line, found.Column)));
}
