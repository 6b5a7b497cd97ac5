using Parley.Reading.Language;

namespace Parley.Reading.Clauses;

/// <summary>Builds the clauses of a sentence around its verb groups, from left to right.</summary>
internal sealed class ClauseFinder
{
    private readonly List<Chunk> _chunks;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly WordClasses _classes;
    private readonly List<Clause> _clauses = [];

    private ClauseFinder(List<Chunk> chunks, IReadOnlyList<Token> tokens, WordClasses classes) => (_chunks, _tokens, _classes) = (chunks, tokens, classes);

    /// <summary>The clauses of a sentence in the order of their verbs.</summary>
    public static List<Clause> Find(List<Chunk> chunks, IReadOnlyList<Token> tokens, WordClasses classes)
    {
        var finder = new ClauseFinder(chunks, tokens, classes);
        foreach (var verb in chunks.OfType<VerbGroup>())
        {
            verb.Reduced = finder.IsReduced(verb);
            verb.Passive |= verb.Reduced;
        }
        foreach (var verb in chunks.OfType<VerbGroup>()) finder.Add(verb);
        finder.Finish();
        return finder._clauses;
    }

    private void Add(VerbGroup verb)
    {
        if (verb.BarePast && !verb.Reduced && _clauses.LastOrDefault() is { Verb.Lemma: "have", Objects.Count: 0 } half && _chunks[verb.Index - 1].Kind == ChunkKind.Comma)
        {
            _clauses.Remove(half);
            var whole = new Clause(verb) { FirstChunk = half.FirstChunk, Subject = half.Subject, Link = half.Link, Parent = half.Parent, Connector = half.Connector, Antecedent = half.Antecedent, AfterComma = half.AfterComma };
            Takings.Collect(whole, _chunks, _tokens);
            whole.Prepositions.AddRange(half.Prepositions.Where(p => !whole.Prepositions.Contains(p)));
            _clauses.Add(whole);
            return;
        }
        _clauses.Add(Build(verb));
    }

    private bool IsReduced(VerbGroup verb)
    {
        if (!verb.BarePast) return false;
        var before = Back(verb.Index - 1);
        if (before < 0) return verb.Index + 1 < _chunks.Count && _chunks[verb.Index + 1].Kind is ChunkKind.Preposition or ChunkKind.Phrase && _chunks.Skip(verb.Index + 1).Any(c => c.Kind == ChunkKind.Comma);
        var by = verb.Index + 1 < _chunks.Count && _chunks[verb.Index + 1] is { Kind: ChunkKind.Preposition, Word: "by" };
        if (_chunks[before].Kind == ChunkKind.Comma) return by || Resumes(verb) || !_classes.Has("content", verb.Lemma) && Next(verb) is not Phrase && !ComesAfterSubject(before) && !(before > 0 && _chunks[before - 1] is Phrase { AppositionOf: not null });
        if (_chunks[before].Kind == ChunkKind.Preposition) return true;
        if (_chunks[before] is not Phrase phrase) return false;
        if (_tokens[phrase.First].Tag == Tag.Pronoun && _tokens[phrase.First].Lower is not ("those" or "that" or "one" or "ones")) return false;
        if (by && (FiniteAfter(verb) || EarlierVerb(phrase) is not null)) return true;
        if (Next(verb) is Phrase { Temporal: false }) return false;
        if (EarlierVerb(phrase) is { } earlier && !_classes.Has("content", earlier.Lemma)) return true;
        return FiniteAfter(verb) && !SharesSubject(verb);
    }

    /// <summary>Whether a comma after the verb gives way to another finite verb: "the talks, set for May, will ...".</summary>
    private bool Resumes(VerbGroup verb)
    {
        var comma = _chunks.FindIndex(verb.Index, c => c.Kind == ChunkKind.Comma);
        return comma > 0 && comma + 1 < _chunks.Count && _chunks[comma + 1] is VerbGroup { Infinitive: false, Gerund: false, BarePast: false } && !_chunks.Skip(verb.Index).Take(comma - verb.Index).Any(c => c.Kind is ChunkKind.Conjunction or ChunkKind.Subordinator);
    }

    private Chunk? Next(VerbGroup verb) => verb.Index + 1 < _chunks.Count ? _chunks[verb.Index + 1] : null;

    private bool ComesAfterSubject(int comma) => _chunks.Take(comma).OfType<VerbGroup>().All(v => !v.Finite || Between(v.Index, comma, ChunkKind.Relative));

    private bool Between(int verb, int end, ChunkKind kind)
    {
        for (var i = verb - 1; i >= 0 && _chunks[i].Kind is not ChunkKind.Comma; i--)
        {
            if (_chunks[i].Kind == kind) return true;
        }
        return end < 0;
    }

    /// <summary>A finite verb before a phrase with nothing between that could open a new clause.</summary>
    private VerbGroup? EarlierVerb(Phrase phrase)
    {
        for (var i = phrase.Index - 1; i >= 0; i--)
        {
            if (_chunks[i] is VerbGroup verb) return verb;
            if (_chunks[i].Kind is ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Break or ChunkKind.Comma || _chunks[i].Kind == ChunkKind.Conjunction && phrase.ListedUnder is null && !InList(i)) return null;
        }
        return null;
    }

    private bool InList(int conjunction) => conjunction + 1 < _chunks.Count && _chunks[conjunction + 1] is Phrase { ListedUnder: not null };

    private bool FiniteAfter(VerbGroup verb)
    {
        for (var i = verb.Index + 1; i < _chunks.Count; i++)
        {
            if (_chunks[i].Kind is ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Break or ChunkKind.Conjunction) return false;
            if (_chunks[i].Kind == ChunkKind.Comma) return false;
            if (_chunks[i] is VerbGroup { Infinitive: false, Gerund: false, BarePast: false } after) return _chunks[after.Index - 1] is not Phrase p || p.Temporal || _chunks[p.Index - 1].Kind == ChunkKind.Preposition || p.Index - 1 == verb.Index;
        }
        return false;
    }

    private bool SharesSubject(VerbGroup verb) => Next(verb) is { Kind: ChunkKind.Subordinator };

    private int Back(int i)
    {
        while (i >= 0 && _chunks[i].Kind is ChunkKind.Adverb or ChunkKind.Adjective) i--;
        return i;
    }

    private Clause Build(VerbGroup verb)
    {
        var clause = new Clause(verb) { FirstChunk = verb.Index, LastChunk = verb.Index };
        if (verb.Infinitive) Infinitive(clause);
        else if (verb.Gerund || verb.Reduced) Participle(clause);
        else Openings.Settle(clause, _chunks, _tokens, _clauses, _classes);
        Takings.Collect(clause, _chunks, _tokens);
        return clause;
    }

    private void Infinitive(Clause clause)
    {
        clause.Link = ClauseLink.Infinitive;
        clause.Parent = _clauses.LastOrDefault();
        var before = Back(clause.Verb.Index - 1);
        clause.AfterComma = before >= 0 && _chunks[before].Kind == ChunkKind.Comma;
        if (clause is { AfterComma: true, Parent: { AfterComma: true, Objects.Count: 0 } aside } && _classes.Has("say", aside.Verb.Lemma) && _clauses.Count > 1) clause.Parent = _clauses[^2];
        if (before >= 0 && _chunks[before].Kind is ChunkKind.Conjunction && clause.Parent is { Link: ClauseLink.Infinitive } twin) (clause.Parent, clause.Subject) = (twin.Parent, twin.Subject);
        else if (clause.Parent is { } parent) clause.Subject = Controller(parent);
        if (before > 0 && _chunks[before] is Phrase noun && _chunks[before - 1] is { Kind: ChunkKind.Preposition, Word: "for" }) clause.Subject = noun.ListedUnder ?? noun;
    }

    private Phrase? Controller(Clause parent)
    {
        if (parent.Verb.Passive) return parent.Subject;
        if (parent.Verb.Lemma == "be" && parent.Prepositions.Where(p => p.Word is "up to").Select(p => p.Phrase).FirstOrDefault() is { } free) return free;
        if (parent is { Verb.Lemma: "be", Predicate: not null, Subject: { } it } && _tokens[it.First].Lower == "it") return parent.Parent?.Subject;
        if (!_classes.Has("object-control", parent.Verb.Lemma)) return parent.Subject;
        if (parent.Objects.FirstOrDefault(o => o != parent.Antecedent) is { } told) return told;
        return parent.Prepositions.Where(p => p.Word is "on" or "to" or "upon" or "for").Select(p => p.Phrase).FirstOrDefault() ?? parent.Subject;
    }

    private void Participle(Clause clause)
    {
        clause.Link = ClauseLink.Participle;
        clause.Parent = _clauses.LastOrDefault();
        var before = Back(clause.Verb.Index - 1);
        clause.AfterComma = before >= 0 && _chunks[before].Kind == ChunkKind.Comma;
        if (before >= 0 && _chunks[before].Kind is ChunkKind.Preposition or ChunkKind.Subordinator) (clause.Connector, clause.FirstChunk) = (_chunks[before].Word, before);
        if (before >= 0 && _chunks[before].Kind == ChunkKind.Conjunction && _clauses.LastOrDefault() is { Link: ClauseLink.Participle } twin) (clause.Parent, clause.Subject, clause.Connector, clause.Antecedent) = (twin.Parent, twin.Subject, twin.Connector, twin.Antecedent);
        else if (clause.Connector.Length > 0 || clause.Verb.Gerund && clause.AfterComma) clause.Subject = clause.Connector == "of" || clause.Connector == "from" || clause.Connector == "for" ? Controlled(clause) : clause.Parent?.Subject;
        else
        {
            var noun = before;
            while (noun >= 0 && _chunks[noun] is not Phrase { Temporal: false }) noun--;
            if (noun < 0) return;
            var phrase = (Phrase)_chunks[noun];
            clause.Antecedent = Openings.Lead(_chunks, phrase, _tokens);
            clause.Subject = clause.Antecedent;
        }
    }

    private static Phrase? Controlled(Clause clause) => clause.Parent is { } parent ? parent.Objects.FirstOrDefault() ?? parent.Subject : null;

    private void Finish()
    {
        Clause? main = _clauses.FirstOrDefault(c => c.Link == ClauseLink.Main);
        foreach (var clause in _clauses.Where(c => c.Parent is null && c.Link != ClauseLink.Main)) clause.Parent = clause == main ? null : main;
        foreach (var clause in _clauses.Where(c => c is { Link: ClauseLink.Participle or ClauseLink.Infinitive, Subject: null } && c.Parent is not null)) clause.Subject = clause.Parent!.Subject;
        foreach (var clause in _clauses.Where(c => c.Link is not (ClauseLink.Infinitive or ClauseLink.Participle))) clause.SubjectDenies = clause.Subject is { } subject && Denies(subject);
    }

    private bool Denies(Phrase subject) =>
        _tokens[subject.First].Lower is "no" or "neither" or "nobody" or "none" || subject.First > 0 && _tokens[subject.First - 1].Lower is "neither";
}
