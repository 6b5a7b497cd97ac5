namespace Parley.Reading.Language;

/// <summary>A dateline ("GENEVA, 3 May -") stands before its sentence and is no part of it.</summary>
internal static class Dateline
{
    private const int Longest = 10;

    /// <summary>Sets the tokens of a dateline apart, so that no phrase takes them in.</summary>
    public static void Set(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < Math.Min(Longest, tokens.Count); i++)
        {
            if (tokens[i].Tag == Tag.Dash && i > 0)
            {
                if (!tokens.Take(i).Any(t => t.Tag == Tag.Number || t.Text.Length > 2 && t.Text.All(char.IsUpper))) return;
                for (var k = 0; k <= i; k++) tokens[k].Tag = Tag.Other;
                return;
            }
            if (!tokens[i].Capital && tokens[i].Tag is not (Tag.Number or Tag.Comma or Tag.Stop)) return;
        }
    }
}
