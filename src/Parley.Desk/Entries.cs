using System.Globalization;
using Parley.Record;

namespace Parley.Desk;

/// <summary>Finds an entry as a person names it.</summary>
public static class Entries
{
    /// <summary>The entry.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="text">Its number or id.</param>
    public static Entry Find(CaseDesk desk, string text)
    {
        var found = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? desk.File.Find(number)
            : Guid.TryParse(text, out var id) ? desk.File.Find(id)
            : throw new FormatException($"“{text}” names no entry; expected its number or its id.");
        return found ?? throw new InvalidOperationException($"There is no entry {text}; the last is {desk.File.Head}.");
    }
}
