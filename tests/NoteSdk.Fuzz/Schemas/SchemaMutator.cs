using System.Text;

namespace NoteSdk.Fuzz.Schemas;

/// <summary>Changes schemas as people and programs change them by mistake.</summary>
/// <param name="pieces">What is put in.</param>
/// <param name="mostChanges">How many changes one text gets at most.</param>
/// <param name="lengthLimit">What is taken out or repeated is shorter.</param>
internal sealed class SchemaMutator(string[] pieces, int mostChanges, int lengthLimit)
{
    /// <summary>A text with at least one change.</summary>
    public string Mutate(string text, Random random)
    {
        StringBuilder result = new(text);
        for (int n = random.Next(1, mostChanges + 1); n > 0; n--)
        {
            int at = random.Next(result.Length + 1);
            int length = Math.Min(result.Length - at, random.Next(1, random.Next(2, lengthLimit)));
            switch (random.Next(5))
            {
                case 0:
                    result.Remove(at, length);
                    break;
                case 1:
                    result.Insert(at, result.ToString(random.Next(result.Length - length + 1), length));
                    break;
                case 2:
                    // A whole line again, under a line: what is duplicated most often.
                    string[] lines = result.ToString().Split('\n');
                    lines[random.Next(lines.Length)] += "\n" + lines[random.Next(lines.Length)];
                    result = new StringBuilder(string.Join('\n', lines));
                    break;
                case 3:
                    result.Remove(at, Math.Min(1, length)).Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
                default:
                    result.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
            }
        }

        return result.ToString();
    }
}
