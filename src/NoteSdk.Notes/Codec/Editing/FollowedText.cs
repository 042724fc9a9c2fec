using NoteSdk.Documents.Splices;

namespace NoteSdk.Notes.Codec.Editing;

/// <summary>Compares texts before and after an edit of inline fields in them.</summary>
internal static class FollowedText
{
    /// <summary>Whether texts are the same but for inline fields that are edited in them, of which there is at least one.</summary>
    public static bool Holds(NoteReader before, List<(int Start, int End)> old, NoteReader after, List<(int Start, int End)> now, IReadOnlyList<Splice> splices)
    {
        if (old.Count != now.Count) return false;
        bool isEdited = false;
        for (int i = 0; i < old.Count; i++)
        {
            (int start, int end) = old[i];
            ReadOnlySpan<byte> text = after.Text[now[i].Start..now[i].End];
            bool isSame = text.SequenceEqual(before.Text[start..end]);
            isEdited |= !isSame;
            if (!isSame && !text.SequenceEqual(Edited(before, start, end, splices, hasEnd: true))
                && !text.SequenceEqual(Edited(before, start, end, splices, hasEnd: false)))
            {
                return false;
            }
        }

        return isEdited;
    }

    /// <summary>A text with the inline fields in it edited; with or without what is added right behind it.</summary>
    private static byte[] Edited(NoteReader before, int start, int end, IReadOnlyList<Splice> splices, bool hasEnd)
    {
        List<byte> text = [];
        int from = start;
        foreach (Splice splice in splices)
        {
            bool isInside = splice.Start >= from && splice.End <= end && (hasEnd || splice.Start < end) && splice.Owner is NoteTypeMember { IsInText: true };
            if (!isInside) continue;
            text.AddRange(before.Text[from..splice.Start]);
            text.AddRange(splice.Bytes);
            from = splice.End;
        }

        text.AddRange(before.Text[from..end]);
        return [.. text];
    }
}
