using NoteSdk.Outlines;

namespace NoteSdk.Vaults;

/// <summary>A note's bytes, and the outline that was read from just these: its offsets fit no others.</summary>
internal sealed record NoteContent(byte[] Bytes, NoteOutline Outline);
