namespace Parley.Record;

/// <summary>
/// The text of a document, kept apart from the entries under a salted hash: an entry names the hash, so that the text can be
/// proved unchanged, can be taken out without breaking the chain, and is never exported by accident.
/// </summary>
/// <param name="Hash">SHA-256 over salt and text.</param>
/// <param name="Salt">The salt.</param>
/// <param name="Text">The text as the spans of its claims count it.</param>
public sealed record PrivateText(Digest Hash, Salt Salt, string Text)
{
    /// <summary>Salts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="salt">A fresh salt.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair and so is no Unicode text.</exception>
    public static PrivateText Of(string text, Salt salt) => new(EntryHash.OfContent(salt, text), salt, text);
}
