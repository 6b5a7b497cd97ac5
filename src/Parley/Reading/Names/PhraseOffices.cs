using Parley.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Names;

/// <content>Offices and their holders, texts and who puts them out, collectives that stay as written.</content>
internal sealed partial class PhraseNames
{
    private NameValue? Office()
    {
        if (!classes.Has("office", Head)) return null;
        if (classes.Has("anonymous", Head) && _tokens[phrase.First].Lower is "a" or "an" or "one" or "two" or "some" or "several" or "senior") return Left();
        var state = _hits.LastOrDefault(h => h.Hits[0].Entry.Class != "person").Hits is { IsDefaultOrEmpty: false } hits ? names.Roster.Of(hits[0].Entry) : null;
        state ??= sentence.After(phrase).Where(a => a.Word == "of").Select(a => names.One(sentence, a.Phrase)).FirstOrDefault(n => n?.Actor is not null) is { } of ? names.Roster.Named(of.Plain) : null;
        state ??= Holder() is { Actor: not null } whose ? names.Roster.Named(whose.Plain) is { Person: false } body ? body : null : null;
        var role = Titles.RoleOf(sentence, phrase, classes);
        if (names.Roster.Holding(role, state) is { } person) return NameReader.Value(Text, person, $"{role}, so called in this document");
        if (state is not null && !Head.EndsWith('s')) return NameReader.Value(Text, state, $"{role} speaks for {state.Name}");
        return classes.Has("anonymous", Head) || Head.EndsWith('s') ? Left() : null;
    }

    private NameValue? Collective()
    {
        if (sentence.OfPhrase(phrase) is { } whole && Part() && (classes.Has("people", sentence.Head(whole)) || Head == "members" || names.One(sentence, whole) is not null)) return new NameValue(Text + " of " + sentence.Text(whole));
        if ((classes.Has("body", Head) || classes.Has("people", Head)) && phrase.Head > phrase.First && _tokens[phrase.Head - 1].Lower is "government" or "state" or "federal" && _hits.Count == 0 && names.Mentions.Home() is { } land) return NameReader.Value(Text, land, $"{Head} of the government of {land.Name}");
        if (classes.Has("body", Head) && phrase.Head > phrase.First && _hits.Count == 0 && _tokens[phrase.Head - 1].Lower is "government" or "army" or "rebel" or "opposition" or "military" or "federal") return Left();
        if (classes.Has("people", Head) || classes.Has("anonymous", Head)) return Left();
        return classes.Has("office", Head) && !_tokens[phrase.Head].Capital ? Left() : null;
    }

    /// <summary>Whether the phrase counts a part of a whole that follows: "five of", "most of", "only two of".</summary>
    private bool Part() => phrase.Last - phrase.First < 2 && (_tokens[phrase.Head].Tag == Tag.Number || Head is "most" or "some" or "many" or "several" or "one" or "none" or "few" or "all" or "half" or "both" or "either" or "neither" or "members" or "dozens" or "hundreds");

    /// <summary>Whose words a text is: "a statement from the ministry" speaks for the ministry where it is what says.</summary>
    private NameValue? Issuer()
    {
        if (!classes.Has("text-noun", Head) || !sentence.Clauses.Any(c => c.Subject == phrase && classes.Has("say", c.Verb.Lemma))) return null;
        var whose = Holder() ?? sentence.After(phrase).Where(a => a.Word is "from" or "by" or "of").Select(a => names.One(sentence, a.Phrase)).FirstOrDefault(n => n is not null);
        if (whose is null && _hits.LastOrDefault(h => h.Last < phrase.Head).Hits is { IsDefaultOrEmpty: false } hits) return NameReader.Value(Text, names.Roster.Of(hits[0].Entry), $"{Head} of {hits[0].Entry.Name}");
        return whose is null ? null : whose with { Text = Text };
    }

    /// <summary>Whose the office is: "the movement" in "the movement's chief".</summary>
    private NameValue? Holder()
    {
        for (var i = phrase.Head - 1; i > phrase.First; i--)
        {
            if (_tokens[i].Tag == Tag.PossessiveMark) return names.One(sentence, new Phrase(phrase.First, i - 1, i - 1, temporal: false) { Index = phrase.Index });
        }
        return _tokens[phrase.First].Tag == Tag.Possessive && _tokens[phrase.First].Lower is "its" or "their" ? names.One(sentence, new Phrase(phrase.First, phrase.First, phrase.First, temporal: false) { Index = phrase.Index }) : null;
    }

    private NameValue Left() => new(Text);
}
