namespace NoteSdk.Notes.Records;

/// <summary>
/// Finds the type of a note by the rules of all types. Of several types that fit, the one whose rule has more keys counts, then the one with the deeper folder.
/// A tag counts for the rules of the nearest tag above it only. If a type has the key <c>type</c> among its rules, the others are for notes that name no type.
/// </summary>
internal sealed class NoteTypeMatcher
{
    private readonly RuleIndex _byFolder = new(StringComparer.Ordinal);
    private readonly RuleIndex _byType = new(StringComparer.Ordinal);
    private readonly RuleIndex _byTag = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RuleIndex> _byKey = new(StringComparer.Ordinal);
    private readonly NoteType[] _types;
    private readonly Dictionary<string, NoteType> _byName;
    private readonly bool _hasTagsOfNamed;
    private readonly bool _hasTags;

    /// <param name="types">The types. If two have the same name, the first counts.</param>
    public NoteTypeMatcher(IEnumerable<NoteType> types)
    {
        _types = [.. types.DistinctBy(type => type.Name)];
        _byName = _types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        for (int i = 0; i < _types.Length; i++)
        {
            foreach (NoteTypeRule rule in _types[i].By)
            {
                Add(new TypeRule(i, rule));
                if (!rule.Keys.Any(static key => key.IsTags)) continue;
                _hasTags = true;
                _hasTagsOfNamed |= !_types[i].Layout.IsNamedByType;
            }
        }
    }

    /// <summary>The type of a name, or null.</summary>
    public NoteType? Named(string? name) => name is null ? null : _byName.GetValueOrDefault(name);

    /// <summary>Whether the tags of a note may decide.</summary>
    /// <param name="typeName">The value of the frontmatter key <c>type</c>; null or empty if the note names no type.</param>
    public bool AsksForTags(string? typeName) => string.IsNullOrEmpty(typeName) ? _hasTags : _hasTagsOfNamed;

    /// <summary>The type of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="typeName">The value of the frontmatter key <c>type</c>; null or empty if the note names no type.</param>
    /// <param name="path">The note's path in the vault, with <c>/</c> between its parts.</param>
    /// <param name="tags">The note's tags, with or without <c>#</c>; only used if <see cref="AsksForTags"/> is true.</param>
    public TypeMatch Find(NoteReader note, string? typeName, string path, IReadOnlyList<string> tags)
    {
        Search search = new(_types, typeName, path, key => Has(note, typeName, tags, key));
        if (!string.IsNullOrEmpty(typeName)) search.Try(_byType.Of(typeName));
        foreach ((string name, RuleIndex rules) in _byKey)
        {
            foreach (string value in NoteTypeKey.ValuesOf(note, name)) search.Try(rules.Of(value));
        }

        foreach (string tag in tags)
        {
            ReadOnlySpan<char> name = NoteTypeKey.WithoutSign(tag);
            while (name.Length > 0 && !search.Try(_byTag.Of(name))) name = RuleIndex.Above(name);
        }

        for (ReadOnlySpan<char> folder = RuleIndex.Above(path); folder.Length > 0; folder = RuleIndex.Above(folder)) search.Try(_byFolder.Of(folder));
        return search.Found;
    }

    private static bool Has(NoteReader note, string? typeName, IReadOnlyList<string> tags, NoteTypeKey key)
    {
        if (key.IsTags) return tags.Any(key.Accepts);
        return key.Name == NoteTypeKey.Type ? typeName is not null && key.Accepts(typeName) : key.IsIn(note);
    }

    /// <summary>Adds a rule by its tags, or else by the values of its first key, or else by its folders.</summary>
    private void Add(TypeRule rule)
    {
        if (rule.Rule.Keys.Count == 0)
        {
            foreach (string folder in rule.Rule.Folders) _byFolder.Add(folder, rule);
            return;
        }

        NoteTypeKey key = rule.Rule.Keys.FirstOrDefault(static key => key.IsTags) ?? rule.Rule.Keys[0];
        RuleIndex? index = key.IsTags ? _byTag : key.Name == NoteTypeKey.Type ? _byType : _byKey.GetValueOrDefault(key.Name);
        if (index is null) _byKey.Add(key.Name, index = new RuleIndex(StringComparer.Ordinal));
        foreach (string value in key.Values) index.Add(value, rule);
    }

    /// <summary>The best rule among those tried.</summary>
    private sealed class Search(NoteType[] types, string? typeName, string path, Func<NoteTypeKey, bool> has)
    {
        private (int Keys, int Depth) _best;
        private int _first = -1;
        private int _second = -1;

        public TypeMatch Found => _first < 0 ? default
            : _second < 0 ? new(types[_first])
            : new(null, (types[_first], types[_second]));

        /// <summary>Looks at some rules.</summary>
        /// <returns>Whether one of them fits.</returns>
        public bool Try(IReadOnlyList<TypeRule> rules)
        {
            bool isFound = false;
            foreach (TypeRule rule in rules)
            {
                if (!MayFit(rule) || rule.Fits(path, has) is not { } fit) continue;
                isFound = true;
                int order = _first < 0 ? 1 : fit.CompareTo(_best);
                if (order > 0) (_best, _first, _second) = (fit, rule.Type, -1);
                else if (order == 0) AddTied(rule.Type);
            }

            return isFound;
        }

        /// <summary>Keeps the first two types.</summary>
        private void AddTied(int type)
        {
            if (type == _first || type == _second) return;
            if (type < _first) (_first, _second) = (type, _first);
            else if (_second < 0 || type < _second) _second = type;
        }

        /// <summary>A note that names another type is not found by the other rules of a type that notes name.</summary>
        private bool MayFit(TypeRule rule) =>
            string.IsNullOrEmpty(typeName) || !types[rule.Type].Layout.IsNamedByType || rule.Rule.AsksForType;
    }
}
