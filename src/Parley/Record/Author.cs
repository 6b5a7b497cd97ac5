namespace Parley.Record;

/// <summary>Who writes an entry: a name for people, never a login taken from the machine.</summary>
public sealed record Author
{
    /// <summary>The longest name, in UTF-16 code units.</summary>
    public const int Longest = 200;

    /// <summary>The author where nobody said who they are.</summary>
    public static readonly Author Unnamed = new("unnamed");

    /// <summary>Names an author.</summary>
    /// <param name="name">The name; white space around it is dropped.</param>
    /// <exception cref="ArgumentException">The name is empty, has control characters, or is too long.</exception>
    public Author(string name)
    {
        Name = name.Trim();
        if (Name.Length is 0 or > Longest || Name.Any(char.IsControl))
            throw new ArgumentException($"An author's name has 1 to {Longest} characters and no line breaks; given: “{name}”.", nameof(name));
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
