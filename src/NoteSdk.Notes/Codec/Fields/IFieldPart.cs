using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Fields;

/// <summary>An inline field, or several of one key, in the text before sections.</summary>
internal interface IFieldPart : ISectionPart
{
    /// <summary>Gets the key.</summary>
    FieldKey Key { get; }
}
