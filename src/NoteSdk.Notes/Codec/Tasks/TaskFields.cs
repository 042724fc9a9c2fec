namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>Edits the fields and tags among the parts of a task.</summary>
/// <param name="parts">The parts.</param>
/// <param name="task">The task with the new values.</param>
internal sealed class TaskFields(TaskParts parts, TaskItem task)
{
    /// <summary>Changes existing dates, and removes the ones that the task no longer has.</summary>
    public void EditDates()
    {
        for (int i = parts.Parts.Count - 1; i >= 0; i--)
        {
            TaskPart part = parts.Parts[i];
            if (!part.IsDate) continue;
            DateOnly? value = TaskText.DateOf(task, part.Field.Kind);
            if (value == parts.DateOf(part.Field.Kind)) continue;
            if (value is { } date) parts.Set(i, part.WithValue(Format.Date.Write(date)));
            else parts.Remove(i);
        }
    }

    /// <summary>Removes the ids, which stay with another task.</summary>
    public void RemoveIds()
    {
        for (int i = parts.Parts.Count - 1; i >= 0; i--)
        {
            if (!parts.Parts[i].IsWords && parts.Parts[i].Field.Kind is TaskFieldKind.Id or TaskFieldKind.BlockId) parts.Remove(i);
        }
    }

    /// <summary>Adds the dates that the task did not have.</summary>
    /// <param name="form">The form of new dates if the text has no fields.</param>
    public void AddDates(TaskFieldForm form)
    {
        for (TaskFieldKind kind = TaskFieldKind.Created; kind <= TaskFieldKind.Completed; kind++)
        {
            bool isThere = parts.Parts.Any(part => !part.IsWords && part.Field.Kind == kind);
            if (!isThere && TaskText.DateOf(task, kind) is { } value) Add(kind, value, parts.Form ?? form);
        }
    }

    /// <summary>
    /// Changes the tags after the words: equal tags stay where they are, and new ones go after the tags before them, or else after the
    /// words.
    /// </summary>
    public void EditTags(IReadOnlyList<string> tags)
    {
        List<int> places = [.. Enumerable.Range(0, parts.Parts.Count).Where(i => parts.Parts[i].IsTag)];
        int same = 0;
        while (same < Math.Min(places.Count, tags.Count) && parts.Parts[places[same]].Text == tags[same]) same++;
        int sameAtEnd = 0;
        while (sameAtEnd < Math.Min(places.Count, tags.Count) - same && parts.Parts[places[^(sameAtEnd + 1)]].Text == tags[^(sameAtEnd + 1)]) sameAtEnd++;
        int changed = Math.Min(places.Count, tags.Count) - sameAtEnd;
        for (int i = same; i < changed; i++) parts.Set(places[i], TagOf(tags[i], parts.Parts[places[i]].Before));
        for (int i = places.Count - sameAtEnd - 1; i >= changed; i--) parts.Remove(places[i]);
        int at = changed > 0 ? places[changed - 1] + 1 : StartOfFields();
        for (int i = changed; i < tags.Count - sameAtEnd; i++) parts.Insert(at++, TagOf(tags[i], ""));
    }

    /// <summary>
    /// Makes sure that the plug-in reads all fields of an edited text: to it, a tab after a tag and what follows the tab are part of the tag, a tab before a
    /// block id ends all fields, and it reads only one of two block ids on a line.
    /// </summary>
    public void Separate()
    {
        if (!parts.IsEdited) return;
        int end = parts.EndOfFirstLine();
        bool isFirst = true;
        for (int i = 0; i < end; i++)
        {
            TaskPart part = parts.Parts[i];
            if (part.Kind != TaskPartKind.Trailing) continue;
            bool isBehindTag = isFirst || parts.Parts[i - 1].IsTag || part.Field.Kind == TaskFieldKind.BlockId;
            if (isBehindTag && part.Before.StartsWith('\t')) parts.Set(i, part with { Before = " " });
            isFirst = false;
        }

        bool isOnFirstLine = end == parts.Parts.Count - 1 && parts.Parts[end] is { Kind: TaskPartKind.BlockId, BeginsLine: false };
        if (!isOnFirstLine) return;
        bool isSecond = end > 0 && parts.Parts[end - 1] is { Kind: TaskPartKind.Trailing, Field.Kind: TaskFieldKind.BlockId };
        TaskPart id = parts.Parts[end];
        if (isSecond || id.Before.StartsWith('\t')) parts.Set(end, id with { Before = isSecond ? "\n" : " " });
    }

    private static TaskPart TagOf(string tag, string before) =>
        new(TaskPartKind.Trailing, before, tag, new TaskField(TaskFieldKind.Tag, null, 0, tag.Length, Math.Min(1, tag.Length), tag.Length, IsKnown: true));

    /// <summary>
    /// Inserts a new date before the first field that comes after it, or else at the end. But it goes after all fields at which the Tasks plug-in would stop
    /// when it reads the new date's form: fields of the other form, and fields that it does not know.
    /// </summary>
    private void Add(TaskFieldKind kind, DateOnly value, TaskFieldForm form)
    {
        string text = TaskSigns.Write(kind, value, form);
        bool isEmoji = form == TaskFieldForm.Emoji;
        int end = parts.EndOfFirstLine();
        int at = StartOfFields();
        for (int i = at; i < end; i++)
        {
            TaskField field = parts.Parts[i].Field;
            if (!field.IsKnown || (field.Form is { } other && isEmoji != (other == TaskFieldForm.Emoji))) at = i + 1;
        }

        while (at < end && (parts.Parts[at].Field.Kind == TaskFieldKind.Tag || parts.Parts[at].Field.Kind < kind)) at++;
        int start = text.IndexOf(Format.Date.Write(value), StringComparison.Ordinal);
        parts.Insert(at, new(TaskPartKind.Trailing, "", text, new TaskField(kind, form, 0, text.Length, start, start + TaskValues.DateLength, IsKnown: true)));
    }

    /// <summary>Where the fields at the end of the first line begin, or would begin.</summary>
    private int StartOfFields()
    {
        int at = parts.EndOfFirstLine();
        while (at > 0 && parts.Parts[at - 1].Kind == TaskPartKind.Trailing) at--;
        return at;
    }
}
