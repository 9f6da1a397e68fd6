import type { Chunk, NounPhrase, VerbGroup, Word } from './chunk.ts';
import { AMBIGUOUS_OPENERS } from './grammar-words.ts';
import { isCounted, isNoun, isVerb, isWord, type KindOf, Lookahead } from './lookahead.ts';

/**
 * Clauses of a sentence: each verb with its subject, objects and prepositional phrases, and how it hangs on another clause.
 * One pass from left to right with a small memory; it prefers a plausible reading to none, since every claim is checked against
 * the kinds that its edge type allows.
 */

/** A prepositional phrase; `after` is the noun phrase that it directly follows. */
export interface Prepositional {
  word: string;
  phrases: NounPhrase[];
  after: NounPhrase | null;
}

export type ClauseLink =
  | 'main'
  | 'coordinate'
  | 'complement'
  | 'infinitive'
  | 'participle'
  | 'reduced'
  | 'relative'
  | 'adverbial'
  | 'gerund';

export interface Clause {
  index: number;
  verb: VerbGroup;
  particle: string | null;
  subject: NounPhrase[];
  objects: NounPhrase[][];
  prepositionals: Prepositional[];
  parent: Clause | null;
  link: ClauseLink;
  /** The word that opens a subordinate clause ("after", "that"), or the preposition before a gerund. */
  opener: string | null;
  /** The subject is not told in this clause but inferred from another one. */
  inferredSubject: boolean;
}

export interface ClauseReading {
  clauses: Clause[];
  /** Prepositional phrases that directly follow a noun phrase, in order. */
  ofNoun: ReadonlyMap<NounPhrase, Prepositional[]>;
  appositions: ReadonlyMap<NounPhrase, NounPhrase[]>;
  phrases: NounPhrase[];
  /** Lemmas of all head nouns, possessors included: what no frame needs to be tried without. */
  heads: ReadonlySet<string>;
}

/** Verbs whose object does what a following infinitive or gerund says: "urged Iran to free them", "accused Iran of arming rebels". */
const OBJECT_CONTROL = new Set(
  'ask urge tell order want allow help persuade press call appeal request invite force push encourage permit enable require compel instruct lead accuse blame warn prevent stop ban bar suspect criticize criticise condemn thank praise fault see find cause expect authorize authorise invite convince implore'.split(
    ' ',
  ),
);
/** Verbs whose object does what a following bare infinitive says. */
const BARE_CONTROL = new Set(['help', 'let', 'make', 'see', 'watch']);
const REPORTING = new Set(
  'say tell add note report claim state announce argue think believe hope fear insist maintain stress suggest warn know declare deny confirm admit acknowledge write retort counter respond reply allege assert contend concede observe predict reveal disclose explain recall remark reiterate caution complain respond'.split(
    ' ',
  ),
);

/** Nouns that a "that" clause explains instead of describing: "the claim that X armed Y". */
const EXPLAINED = new Set(
  'claim fact belief report warning hope news sign promise assertion threat idea allegation accusation suggestion fear evidence doubt view notion demand condition assurance impression concern feeling statement argument reporter journalist audience cabinet parliament lawmaker newspaper agency'.split(
    ' ',
  ),
);

/** Nouns whose owner is to do what their infinitive says. */
const OWN_PLANS = new Set(
  'bid plan decision offer right attempt proposal refusal request promise pledge effort move readiness willingness desire wish intention failure ability commitment vow threat drive push'.split(
    ' ',
  ),
);
const SPEAKING = /^(say|tell|add|write|declare|announce|report|state|note|reply|quote)$/;
/** How chunking names "together with" and "along with". */
const TOGETHER = 'together with';

const headsOf = (phrase: NounPhrase): string[] =>
  phrase.possessor ? [phrase.lemma, ...headsOf(phrase.possessor)] : [phrase.lemma];

class ClauseReader {
  readonly #chunks: readonly Chunk[];
  readonly #kindOf: KindOf;
  readonly #look: Lookahead;
  readonly #clauses: Clause[] = [];
  readonly #ofNoun = new Map<NounPhrase, Prepositional[]>();
  readonly #appositions = new Map<NounPhrase, NounPhrase[]>();
  #current: Clause | null = null;
  #pending: NounPhrase[] = [];
  /** Subject that waits behind a relative clause or apposition: "Iran, which borders Iraq, signed". */
  #suspended: NounPhrase[] = [];
  #groups: NounPhrase[][] = [];
  #fronted: Prepositional[] = [];
  #lastNoun: NounPhrase | null = null;
  #opener: string | null = null;
  #antecedent: NounPhrase | null = null;
  /** A colon stands between the last verb and here. */
  #afterColon = false;
  #dangling: Clause[] = [];

  constructor(chunks: readonly Chunk[], kindOf: KindOf) {
    this.#chunks = chunks;
    this.#kindOf = kindOf;
    this.#look = new Lookahead(chunks, kindOf);
  }

  read(): ClauseReading {
    let at = 0;
    while (at < this.#chunks.length) {
      const chunk = this.#chunks[at]!;
      if (isNoun(chunk)) at = this.#noun(at);
      else if (isVerb(chunk)) at = this.#verb(at, chunk);
      else at = this.#word(at, chunk);
    }
    const phrases = this.#chunks.filter(isNoun);
    this.#shareObjects();
    return {
      clauses: this.#clauses,
      ofNoun: this.#ofNoun,
      appositions: this.#appositions,
      phrases,
      heads: new Set(phrases.flatMap(headsOf)),
    };
  }

  /** "will build, own and run the plant": verbs in a row share the object of the last. */
  #shareObjects(): void {
    for (let index = this.#clauses.length - 1; index > 0; index--) {
      const last = this.#clauses[index]!;
      const before = this.#clauses[index - 1]!;
      const bare = before.objects.length === 0 && before.prepositionals.length === 0 && !before.verb.passive;
      const inRow =
        last.verb.first - before.verb.last <= 3 &&
        last.link === 'coordinate' &&
        last.inferredSubject &&
        (before.verb.form === 'finite' || !last.verb.past);
      if (bare && inRow && !REPORTING.has(before.verb.lemma)) before.objects = last.objects;
    }
  }

  #word(at: number, word: Word): number {
    if (word.kind === 'colon') this.#afterColon = true;
    if (word.kind === 'semicolon') {
      this.#close();
    } else if (word.kind === 'open') {
      let close = at + 1;
      while (close < this.#chunks.length && !isWord(this.#chunks[close], 'close')) close++;
      if (isNoun(this.#chunks[at + 1]) && this.#look.listEnd(at + 1) === close)
        this.#elaborate(this.#look.list(at + 1).members);
      return close < this.#chunks.length ? close + 1 : at + 1;
    } else if (word.kind === 'particle') {
      const before = this.#chunks[at - 1];
      // "threw out the envoys", "threw the envoys out"
      if (this.#current?.particle === null && (before === this.#current.verb || isNoun(before)))
        this.#current.particle = word.text;
    } else if (word.text === 'that' && this.#describes(at)) {
      this.#antecedent = this.#lastNoun;
      if (this.#pending.length > 0) this.#suspended = this.#pending;
      this.#pending = [];
    } else if (
      word.kind === 'subordinator' ||
      (word.kind === 'preposition' && AMBIGUOUS_OPENERS.has(word.text) && this.#look.opensClause(at + 1))
    ) {
      this.#opener = word.text;
      if (this.#pending.length > 0 && this.#suspended.length === 0) this.#suspended = this.#pending;
      this.#pending = [];
    } else if (word.kind === 'relative') {
      this.#antecedent = this.#lastNoun;
      if (this.#pending.length > 0) this.#suspended = this.#pending;
      this.#pending = [];
    }
    return at + 1;
  }

  /** "the harbour that China built": "that" after a noun which is neither told to nor explained. */
  #describes(at: number): boolean {
    const noun = this.#chunks[at - 1];
    if (!isNoun(noun) || noun.temporal || !isNoun(this.#chunks[at + 1]) || EXPLAINED.has(noun.lemma)) return false;
    if (this.#current && this.#pending.length === 0 && REPORTING.has(this.#current.verb.lemma)) return false;
    return !noun.mentions.some(
      (mention) => mention.form === 'name' && this.#kindOf(mention.entities[0] ?? '') === 'OFFICIAL',
    );
  }

  #close(): void {
    this.#current = null;
    this.#pending = [];
    this.#suspended = [];
    this.#groups = [];
    this.#fronted = [];
    this.#lastNoun = null;
    this.#opener = null;
    this.#antecedent = null;
  }

  #noun(at: number): number {
    const before = this.#look.before(at);
    const preposition =
      isWord(before, 'preposition') && !(AMBIGUOUS_OPENERS.has(before.text) && this.#opener === before.text)
        ? before.text
        : null;
    const noun = this.#chunks[at] as NounPhrase;
    if (noun.relative) {
      if (this.#pending.length > 0) this.#suspended = this.#pending;
      this.#pending = [noun];
      return at + 1;
    }
    if (preposition) return this.#prepositional(at, preposition);
    const next = this.#chunks[at + 1];
    const measures = isWord(next, 'preposition') && next.text === 'of';
    // "spent three days in Beijing": time is the object
    const spent = isVerb(this.#chunks[at - 1]) && (this.#chunks[at - 1] as VerbGroup).lemma === 'spend';
    if (noun.temporal && noun.mentions.length === 0 && !measures && !spent) return at + 1;
    return this.#bareNoun(at);
  }

  /** "Under the contract IPGL will equip it": a fronted phrase runs into the subject; the position of the name that starts it, or null. */
  #runsIntoSubject(at: number): NounPhrase | null {
    const noun = this.#chunks[at] as NounPhrase;
    const name = noun.mentions.find(
      (mention) => mention.form === 'name' && mention.last === noun.last && mention.phraseFirst > noun.first,
    );
    const fronted = this.#current === null && this.#pending.length === 0 && this.#opener === null;
    if (!name || !fronted || !this.#look.finiteDirectly(at + 1)) return null;
    return { ...noun, first: name.phraseFirst, possessor: null, modifiers: [], before: [] };
  }

  #prepositional(at: number, word: string): number {
    const subject = this.#runsIntoSubject(at);
    if (subject) {
      this.#pending = [subject];
      this.#lastNoun = subject;
      return at + 1;
    }
    const { members, end } = this.#look.list(at);
    const alike = word === 'between' || word === 'among';
    let taken = members.filter((member, index) => index === 0 || alike || this.#look.similar(members[0]!, member));
    let next = taken.length === members.length ? end : at + 1;
    if (taken.length > 1 && !alike && this.#current === null && this.#pending.length === 0) {
      // "In Moscow, Lavrov and Wang met": the list after a fronted phrase is the subject
    } else if (taken.length > 1 && this.#current && this.#look.finiteDirectly(end)) {
      const last = taken.at(-1)!;
      taken = taken.slice(0, -1);
      next = this.#chunks.indexOf(last);
      while (next > 0 && isWord(this.#chunks[next - 1], 'comma', 'coordinator')) next--;
    }
    // "Russia, together with France, mediates": companions of a subject that waits for its verb
    if (word === TOGETHER && this.#pending.length > 0) {
      this.#pending = [...this.#pending, ...taken];
      this.#lastNoun = taken.at(-1)!;
      return next;
    }
    const found: Prepositional = { word: word === TOGETHER ? 'with' : word, phrases: taken, after: this.#lastNoun };
    const attaches =
      this.#lastNoun &&
      !isVerb(this.#look.before(this.#chunks.indexOf(this.#look.before(at)!))) &&
      !isWord(this.#look.before(this.#chunks.indexOf(this.#look.before(at)!)), 'comma', 'dash');
    if (attaches) this.#attach(this.#lastNoun!, found);
    if (this.#current && this.#pending.length === 0) this.#current.prepositionals.push(found);
    else if (!attaches || this.#pending.length === 0) this.#fronted.push(found);
    this.#groups.push(taken);
    this.#lastNoun = taken.at(-1)!;
    return next;
  }

  #attach(noun: NounPhrase, found: Prepositional): void {
    const list = this.#ofNoun.get(noun);
    if (list) list.push(found);
    else this.#ofNoun.set(noun, [found]);
    // "the visit of X to Y": a phrase after an "of" phrase may belong to the noun before it
    if (this.#groups.length > 0 && found.word !== 'of')
      for (const [owner, chain] of this.#ofNoun)
        if (
          owner !== noun &&
          chain.some((one) => one !== found && one.phrases.includes(noun)) &&
          !chain.includes(found)
        )
          chain.push(found);
  }

  #bareNoun(at: number): number {
    const list = this.#look.list(at);
    const before = this.#look.before(at);
    const open =
      this.#current !== null && this.#pending.length === 0 && this.#opener === null && this.#antecedent === null;
    const boundary = isWord(before, 'comma', 'coordinator', 'dash', 'colon');
    // a verb right after the list's last member starts a new clause with that member as its subject
    if (
      open &&
      list.members.length > 1 &&
      !boundary &&
      this.#suspended.length === 0 &&
      this.#look.finiteDirectly(list.end)
    ) {
      this.#giveObjects([list.members[0]!]);
      return at + 1;
    }
    // "helping Iran gain access": a bare infinitive behind the object of help, let and make
    if (open && !boundary && this.#takesBareInfinitive(list.end)) {
      this.#giveObjects(list.members);
      return list.end;
    }
    // "attempts to alter the region's politics would fail": the object of an inserted clause, not a new subject
    const inserted =
      open &&
      !boundary &&
      this.#suspended.length > 0 &&
      this.#current?.objects.length === 0 &&
      this.#current.link !== 'main';
    const subject = !inserted && this.#look.finiteAhead(list.end, open && !boundary);
    for (const aside of list.asides) this.#appose(list.members[0]!, aside);
    if (!open || subject) return this.#subject(list, before);
    if (boundary) return this.#afterBoundary(list, before);
    this.#giveObjects(list.members);
    return list.end;
  }

  #takesBareObject(verb: VerbGroup, before: Chunk | undefined): boolean {
    const host = this.#current;
    const object = host?.objects.at(-1)?.at(-1);
    return (
      host !== null &&
      object !== undefined &&
      BARE_CONTROL.has(host.verb.lemma) &&
      before === object &&
      verb.bare &&
      !verb.past
    );
  }

  #takesBareInfinitive(at: number): boolean {
    const next = this.#chunks[at];
    const host = this.#current;
    if (!host || !BARE_CONTROL.has(host.verb.lemma) || host.objects.length > 0 || !isVerb(next)) return false;
    return next.form === 'finite' && !next.past && next.modal === null && next.bare;
  }

  #subject(list: { members: NounPhrase[]; end: number }, before: Chunk | undefined): number {
    if (
      this.#pending.length > 0 &&
      isWord(before, 'comma') &&
      this.#look.insertedReport(list.end, (lemma) => REPORTING.has(lemma))
    ) {
      this.#suspended = this.#pending;
      this.#pending = [...list.members];
    } else if (
      this.#pending.length > 0 &&
      isWord(before, 'comma', 'dash') &&
      !isWord(this.#chunks[list.end], 'verb' as never) &&
      list.members.length === 1 &&
      !this.#look.finiteDirectly(list.end)
    ) {
      this.#appose(this.#pending.at(-1)!, list.members[0]!);
    } else if (
      this.#pending.length > 0 &&
      isWord(before, 'comma', 'dash') &&
      list.members.length === 1 &&
      this.#look.isAside(this.#pending.at(-1)!, list.members[0]!)
    ) {
      this.#appose(this.#pending.at(-1)!, list.members[0]!);
    } else if (
      this.#pending.length > 0 &&
      (isWord(before, 'coordinator', 'dash') || this.#isHeadlinePair(list, before))
    ) {
      this.#pending = [...this.#pending, ...list.members];
    } else if (this.#goesOnAfterRelative(list.members[0]!, before)) {
      this.#pending = [...this.#suspended.splice(0), ...list.members];
    } else {
      this.#pending = [...list.members];
    }
    this.#lastNoun = list.members.at(-1)!;
    this.#groups.push(this.#pending);
    return list.end;
  }

  /** "X, who is on a tour, and Y held talks": a second subject after the relative clause of the first. */
  #goesOnAfterRelative(noun: NounPhrase, before: Chunk | undefined): boolean {
    const first = this.#suspended[0];
    if (!first || this.#pending.length > 0 || this.#current?.link !== 'relative' || !isWord(before, 'coordinator'))
      return false;
    const kind = this.#look.kind(first);
    return (
      kind !== null &&
      kind === this.#look.kind(noun) &&
      isWord(this.#look.before(this.#chunks.indexOf(before)), 'comma')
    );
  }

  /** "Putin, Erdogan meet in Sochi": two names before a verb, joined by a headline's comma. */
  #isHeadlinePair(list: { members: NounPhrase[]; end: number }, before: Chunk | undefined): boolean {
    const [first] = this.#pending;
    const [second] = list.members;
    return (
      isWord(before, 'comma') &&
      this.#pending.length === 1 &&
      first!.first === 0 &&
      list.members.length === 1 &&
      this.#look.kind(first!) !== null &&
      this.#look.kind(first!) === this.#look.kind(second!) &&
      this.#look.finiteDirectly(list.end)
    );
  }

  /** "the ten members: A, B and C", "four states (A, B, C and D)": the list stands for the counted phrase before it. */
  #elaborate(members: readonly NounPhrase[]): boolean {
    if (members.length < 2) return false;
    for (const group of this.#groups.slice(-3).toReversed()) {
      const counted = group.findLast((phrase) => isCounted(phrase));
      if (!counted) continue;
      group.push(...members);
      for (const member of members) this.#appose(counted, member);
      return true;
    }
    return false;
  }

  /** After a comma or "and" with no verb to come: one more member of an earlier list, or an apposition. */
  #afterBoundary(list: { members: NounPhrase[]; end: number }, before: Chunk | undefined): number {
    const noun = list.members[0]!;
    if (isWord(before, 'colon', 'dash') && this.#elaborate(list.members)) return list.end;
    if (isWord(before, 'coordinator')) {
      const group = this.#groups.findLast((one) => this.#look.similar(one[0]!, noun)) ?? this.#groups.at(-1);
      group?.push(...list.members);
    } else if (isWord(before, 'colon') && this.#current) this.#giveObjects(list.members);
    else if (this.#lastNoun) {
      this.#appose(this.#lastNoun, noun);
      for (const member of list.members.slice(1)) this.#appose(this.#lastNoun, member);
    }
    this.#lastNoun = list.members.at(-1)!;
    return list.end;
  }

  #appose(last: NounPhrase, aside: NounPhrase): void {
    const noun = this.#roleBefore(last, aside) ?? last;
    this.#appositions.set(noun, [...(this.#appositions.get(noun) ?? []), aside]);
  }

  /** "the emir of Qatar, Sheikh Tamim": a person beside "role of state" names the role and not the state. */
  #roleBefore(last: NounPhrase, aside: NounPhrase): NounPhrase | null {
    if (this.#look.kind(aside) !== 'OFFICIAL' || this.#look.kind(last) === 'OFFICIAL') return null;
    for (const [owner, list] of this.#ofNoun)
      if (owner.mentions.length === 0 && list.some((one) => /^(of|for)$/.test(one.word) && one.phrases.includes(last)))
        return owner;
    return null;
  }

  #giveObjects(members: NounPhrase[]): void {
    const objects = [...members];
    if (this.#current && this.#current.objects.length < 2) this.#current.objects.push(objects);
    this.#groups.push(objects);
    this.#lastNoun = members.at(-1)!;
  }

  #verb(at: number, verb: VerbGroup): number {
    const before = this.#look.before(at);
    const inverted = this.#invertedSubject(at, verb, before);
    if (inverted) this.#pending = inverted.members;
    const clause = this.#start(at, verb, before);
    this.#afterColon = false;
    this.#clauses.push(clause);
    if (clause.link !== 'gerund' && clause.link !== 'participle' && clause.link !== 'reduced')
      for (const waiting of this.#dangling.splice(0)) waiting.subject = clause.subject;
    else if (clause.subject.length === 0) this.#dangling.push(clause);
    this.#current = clause;
    this.#pending = [];
    this.#opener = null;
    this.#antecedent = null;
    this.#fronted = [];
    if (inverted) this.#lastNoun = inverted.members.at(-1)!;
    return inverted ? inverted.end : at + 1;
  }

  /** ", said Wang Yi, the foreign minister": a reporting verb after a comma with its speaker behind it. */
  #invertedSubject(
    at: number,
    verb: VerbGroup,
    before: Chunk | undefined,
  ): { members: NounPhrase[]; end: number } | null {
    const next = this.#chunks[at + 1];
    if (!REPORTING.has(verb.lemma) || verb.form !== 'finite' || !isNoun(next) || next.temporal) return null;
    if (this.#pending.length > 0 || !(isWord(before, 'comma') || before === undefined)) return null;
    const speaker = next.mentions.some(
      (mention) =>
        mention.form !== 'demonym' &&
        ['OFFICIAL', 'ORGANIZATION', 'COUNTRY'].includes(this.#kindOf(mention.entities[0] ?? '') ?? ''),
    );
    return speaker && !this.#look.finiteDirectly(at + 2) ? this.#look.list(at + 1) : null;
  }

  #start(at: number, verb: VerbGroup, before: Chunk | undefined): Clause {
    const make = (link: ClauseLink, subject: NounPhrase[], more: Partial<Clause> = {}): Clause => ({
      index: this.#clauses.length,
      verb,
      particle: null,
      subject,
      objects: [],
      prepositionals: [...this.#fronted],
      parent: this.#current,
      link,
      opener: this.#opener,
      inferredSubject: false,
      ...more,
    });
    if (verb.form === 'to') {
      const subject = this.#controlled(at, 'to');
      if (this.#pending.length > 0) this.#suspended = this.#pending;
      return make('infinitive', subject, { inferredSubject: true });
    }
    if (this.#takesBareObject(verb, before))
      return make('infinitive', this.#current!.objects.at(-1)!, { inferredSubject: true });
    if (verb.form === 'ing') return this.#participle(before, make);
    if (this.#antecedent && this.#pending.length === 0) return make('relative', [this.#antecedent]);
    if (this.#antecedent && this.#suspended.length > 0 && isWord(before, 'comma'))
      return make('main', this.#suspended.splice(0), { parent: null });
    if (this.#antecedent) return make('relative', this.#pending, { objects: [[this.#antecedent]] });
    if (this.#pending.length > 0) {
      if (
        this.#look.reducedShape(at, verb) &&
        this.#look.finiteAhead(at + 1, false) &&
        !isWord(this.#chunks[at + 1], 'comma') &&
        // "Russia and Turkey agreed to set up a centre that will": a state or a person does the verb
        !(
          this.#pending.every((one) => /^(COUNTRY|OFFICIAL)$/.test(this.#look.kind(one) ?? '')) &&
          !this.#look.byFollows(at)
        )
      ) {
        this.#suspended = this.#pending;
        return make('reduced', this.#pending, { verb: { ...verb, passive: true, form: 'participle' } });
      }
      return make(
        this.#openedLink(before),
        this.#pending,
        isWord(this.#chunks[at + 1], 'preposition') && this.#look.byFollows(at) && this.#look.reducedShape(at, verb)
          ? { verb: { ...verb, passive: true } }
          : {},
      );
    }
    return this.#subjectless(at, before, make);
  }

  #openedLink(before: Chunk | undefined): ClauseLink {
    if (this.#opener === 'that' || this.#opener === 'whether') return 'complement';
    if (this.#opener) return 'adverbial';
    if (!this.#current) return 'main';
    if (isWord(before, 'coordinator')) return 'coordinate';
    // "confirmed what many had feared: X quits": only speech goes on behind a colon
    if (this.#afterColon && !SPEAKING.test(this.#current.verb.lemma)) return 'main';
    return REPORTING.has(this.#current.verb.lemma) ? 'complement' : 'coordinate';
  }

  #subjectless(
    at: number,
    before: Chunk | undefined,
    make: (link: ClauseLink, subject: NounPhrase[], more?: Partial<Clause>) => Clause,
  ): Clause {
    const verb = this.#chunks[at] as VerbGroup;
    const boundary = isWord(before, 'comma', 'coordinator', 'dash');
    // "A treaty signed by Peru expired": the main verb of a subject that waits behind an inserted clause
    const waited = this.#suspended.length > 0 && this.#current?.link !== 'main' && !this.#look.byFollows(at);
    const reduced = !waited && this.#look.reducedShape(at, verb) && this.#lastNoun;
    if (
      reduced &&
      !isWord(before, 'coordinator') &&
      (!boundary || this.#look.byFollows(at) || (isWord(before, 'comma') && this.#suspended.length === 0))
    )
      return make('reduced', [this.#lastNoun!], { verb: { ...verb, passive: true, form: 'participle' } });
    if (this.#suspended.length > 0 && !isWord(before, 'coordinator')) {
      const subject = this.#suspended;
      this.#suspended = [];
      // "The charges, Algeria retorted, were": what resumes is what the inserted clause reports
      const reported = this.#current && REPORTING.has(this.#current.verb.lemma) && this.#current.link !== 'relative';
      return make(reported ? 'complement' : 'main', subject, reported ? {} : { parent: null });
    }
    let host = this.#current;
    if (!host) return make('main', []);
    // "X regretted the step, APS reported, withdrew its envoys": the inserted reporting clause is not the host
    const inserted =
      isWord(before, 'comma', 'coordinator') &&
      REPORTING.has(host.verb.lemma) &&
      host.link === 'coordinate' &&
      host.objects.length === 0 &&
      host.verb.head < verb.first &&
      isWord(this.#chunks[this.#chunks.indexOf(host.verb) + 1], 'comma');
    if (inserted) host = this.#clauses.at(-2) ?? host;
    if (!isVerb(before)) host = this.#finiteHost(host, verb);
    if (isVerb(before)) return make('complement', host.subject, { inferredSubject: true });
    return make(
      'coordinate',
      host.verb.passive && !verb.passive && host.link === 'reduced'
        ? (host.parent?.subject ?? host.subject)
        : host.subject,
      { inferredSubject: true },
    );
  }

  /** "ordered them to leave and banned others", "said it was late and warned of delays": which clause a verb without a subject goes on with. */
  #finiteHost(host: Clause, verb: VerbGroup): Clause {
    const finite = verb.past || verb.modal !== null || verb.perfect || verb.passive || verb.progressive;
    let found = host;
    while (finite && found.verb.form !== 'finite' && found.parent && found.link !== 'reduced') found = found.parent;
    const reports =
      REPORTING.has(verb.lemma) &&
      found.link === 'complement' &&
      found.parent &&
      REPORTING.has(found.parent.verb.lemma);
    return reports ? found.parent! : found;
  }

  #participle(
    before: Chunk | undefined,
    make: (link: ClauseLink, subject: NounPhrase[], more?: Partial<Clause>) => Clause,
  ): Clause {
    if (isWord(before, 'preposition')) {
      const control = /^(of|against|from|for|in|over)$/.test(before.text)
        ? this.#controlled(-1, before.text)
        : (this.#current?.subject ?? []);
      return make('gerund', control, { opener: before.text, inferredSubject: true });
    }
    if (isNoun(before) && this.#pending.length === 0 && this.#current) return make('reduced', [before]);
    if (isNoun(before) && this.#pending.length > 0) {
      this.#suspended = this.#pending;
      return make('reduced', [before]);
    }
    if (this.#pending.length > 0 && isWord(before, 'comma')) {
      this.#suspended = this.#pending;
      return make('participle', this.#pending, { inferredSubject: true });
    }
    // "cut off the gas meant for Europe, accusing Kiev": after a comma the subject of the clause above, not of what hangs on a noun
    let host = this.#current;
    if (isWord(before, 'comma')) while (host?.parent && /^(reduced|relative)$/.test(host.link)) host = host.parent;
    const governed = isVerb(before) || (isWord(before, 'particle') && this.#current?.objects.length === 0);
    return make(governed ? 'complement' : 'participle', host?.subject ?? [], { inferredSubject: true });
  }

  /** Who does what an infinitive or gerund says: the matrix object after verbs of request and charge, else the matrix subject. */
  #controlled(at: number, word: string): NounPhrase[] {
    const host = this.#current;
    if (!host) return this.#pending;
    if (this.#pending.length > 0) return this.#pending;
    const last = host.prepositionals.at(-1);
    if (word === 'to' && at > 0 && last?.word === 'for' && this.#chunks[at - 1] === last.phrases.at(-1))
      return last.phrases;
    // "backed Ukraine's bid to join": the owner of a plan is to do it
    const before = this.#chunks[at - 1];
    if (word === 'to' && at > 0 && isNoun(before) && before.possessor && OWN_PLANS.has(before.lemma))
      return [before.possessor];
    if (!OBJECT_CONTROL.has(host.verb.lemma)) return host.subject;
    if (host.verb.passive) return host.subject;
    const object =
      host.objects[0] ??
      host.prepositionals.find((one) => one.word === 'on' || one.word === 'upon' || one.word === 'to')?.phrases;
    return object ?? host.subject;
  }
}

/** Reads the clauses from the chunks of one sentence; `kindOf` tells an entity's kind, to tell lists from appositions. */
export const readClauses = (chunks: readonly Chunk[], kindOf: KindOf): ClauseReading =>
  new ClauseReader(chunks, kindOf).read();
