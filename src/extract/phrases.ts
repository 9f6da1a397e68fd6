import type { SentenceMention, TaggedSentence, Token } from './document.ts';

/**
 * Chunks of a sentence: noun phrases (with possessors and modifiers), verb groups, and the small words between them.
 * The clause reader works on these, never on tokens.
 */

/** A noun phrase: tokens `first`…`last`, headed by `head`. `mentions` name the phrase itself, `modifiers` stand inside it ("Iranian drones"). */
export interface NounPhrase {
  kind: 'noun';
  first: number;
  last: number;
  head: number;
  /** Lemma of the head noun. */
  lemma: string;
  mentions: readonly SentenceMention[];
  modifiers: readonly SentenceMention[];
  possessor: NounPhrase | null;
  /** Lemmas of the nouns and adjectives before the head ("trade" in "trade agreement"). */
  before: readonly string[];
  negated: boolean;
  temporal: boolean;
  /** Opened by "whose". */
  relative: boolean;
  plural: boolean;
}

/** A verb with its auxiliaries. `form`: finite, to-infinitive, -ing, or a participle that stands alone ("a deal signed by X"). */
export interface VerbGroup {
  kind: 'verb';
  first: number;
  last: number;
  head: number;
  lemma: string;
  form: 'finite' | 'to' | 'ing' | 'participle';
  passive: boolean;
  negated: boolean;
  modal: string | null;
  perfect: boolean;
  progressive: boolean;
  past: boolean;
  /** "is to visit", "was due to visit": a plan told by "be to". */
  scheduled: boolean;
}

export interface Word {
  kind:
    | 'preposition'
    | 'coordinator'
    | 'comma'
    | 'subordinator'
    | 'relative'
    | 'dash'
    | 'colon'
    | 'semicolon'
    | 'quote'
    | 'open'
    | 'close'
    | 'adverb'
    | 'particle';
  first: number;
  last: number;
  text: string;
}

export type Chunk = NounPhrase | VerbGroup | Word;

const TEMPORAL = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december year month week day today yesterday tomorrow morning evening night afternoon weekend hour minute decade century dawn midnight noon spring summer autumn winter'.split(
    ' ',
  ),
);
const MODALS: Readonly<Record<string, string>> = {
  will: 'will',
  "'ll": 'will',
  wo: 'will',
  shall: 'will',
  would: 'would',
  "'d": 'would',
  may: 'may',
  might: 'may',
  can: 'can',
  ca: 'can',
  could: 'could',
  should: 'should',
  must: 'must',
};
const SUBORDINATORS = new Set([
  'that',
  'because',
  'if',
  'unless',
  'although',
  'though',
  'when',
  'whereas',
  'once',
  'whether',
  'while',
  'where',
  'why',
  'how',
  'what',
  'lest',
  'whenever',
]);
/** Words that open a clause or a phrase; the clause reader decides. */
export const AMBIGUOUS_OPENERS = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'like', 'till']);
const PARTICLES = new Set([
  'out',
  'off',
  'up',
  'down',
  'back',
  'away',
  'over',
  'together',
  'forward',
  'ahead',
  'apart',
  'aside',
  'along',
]);
/** Words that stand as adverbs between an auxiliary and its verb, whatever their tag. */
const INNER_ADVERBS = new Set([
  'since',
  'also',
  'now',
  'then',
  'even',
  'still',
  'already',
  'all',
  'both',
  'each',
  'long',
  'so',
  'far',
]);
const RELATIVES = new Set(['who', 'which', 'whom', 'whose']);

const possessivePronoun = /^(its|his|her|their|our|my|your|whose)$/;
const personalPronoun =
  /^(he|she|it|they|we|i|you|him|them|us|me|himself|itself|themselves|herself|both|neither|each|one|others|those|these|this|all|none|nobody|everyone|who|somebody|another|ours|theirs)$/;

const isPast = (token: Token): boolean =>
  token.lemma !== token.lower && !token.lower.endsWith('ing') && !token.lower.endsWith('s');
const PAST_SAME = new Set(['hit', 'cut', 'shut', 'put', 'set', 'quit', 'let', 'cost', 'spread', 'read', 'beat']);
const isParticipleShape = (token: Token): boolean => isPast(token) || PAST_SAME.has(token.lower);

/** Reads the chunks of one sentence, left to right. */
export class ChunkReader {
  readonly #tokens: readonly Token[];
  readonly #mentions: readonly SentenceMention[];
  readonly #phraseStart = new Map<number, SentenceMention>();
  readonly #covered = new Map<number, SentenceMention>();

  constructor(sentence: TaggedSentence, mentions: readonly SentenceMention[]) {
    this.#tokens = sentence.tokens;
    this.#mentions = mentions;
    const size = (mention: SentenceMention) => mention.phraseLast - mention.phraseFirst;
    for (const mention of mentions) {
      const there = this.#phraseStart.get(mention.phraseFirst);
      if (!there || size(there) < size(mention)) this.#phraseStart.set(mention.phraseFirst, mention);
      for (let index = mention.first; index <= mention.last; index++) {
        const other = this.#covered.get(index);
        if (!other || size(other) < size(mention)) this.#covered.set(index, mention);
      }
    }
  }

  /** The chunks in order. Quotation marks are left out: who speaks is read from the text, not from the clauses. */
  read(): Chunk[] {
    const chunks: Chunk[] = [];
    let at = this.#datelineEnd();
    while (at < this.#tokens.length) {
      const chunk = this.#next(at);
      at = chunk.last + 1;
      if (chunk.kind === 'quote') continue;
      const before = chunks.at(-1);
      const opened =
        chunk.kind === 'noun' &&
        before?.kind === 'noun' &&
        before.first === before.last &&
        this.#tokens[before.first]!.pos === 'DET';
      if (opened && chunk.possessor === null)
        chunks[chunks.length - 1] = { ...chunk, first: before.first, negated: before.negated };
      else chunks.push(chunk);
    }
    return chunks;
  }

  /** Position after a dateline ("GENEVA, May 3 (Agency) —", "10:50 GMT –"); 0 where the sentence has none. */
  #datelineEnd(): number {
    const dash = this.#tokens.findIndex((token, index) => index > 0 && index < 14 && /^(—|–|--|-)$/.test(token.text));
    const first = this.#tokens[0];
    if (dash < 0 || !first) return 0;
    const clock = /^\d{1,2}[:.]\d\d$/.test(first.text);
    const capitals = first.text.length > 2 && first.text === first.text.toUpperCase() && /\p{Lu}/u.test(first.text);
    const agency = this.#tokens[dash - 1]?.text === ')' && first.pos === 'PROPN';
    const verbBefore = this.#tokens
      .slice(0, dash)
      .some((token, index) => (token.pos === 'VERB' || token.pos === 'AUX') && !this.#covered.has(index));
    return (clock || capitals || agency) && !verbBefore ? dash + 1 : 0;
  }

  #next(at: number): Chunk {
    const token = this.#tokens[at]!;
    return (
      this.#punctuation(at) ??
      this.#relative(at) ??
      this.#verbGroup(at) ??
      this.#nounPhrase(at) ??
      this.#word(at, token)
    );
  }

  #word(at: number, token: Token): Word {
    const make = (kind: Word['kind'], last = at, text = token.lower): Word => ({ kind, first: at, last, text });
    const lowerAt = (offset: number) => this.#tokens[at + offset]?.lower;
    if (token.lower === 'as' && lowerAt(1) === 'well' && lowerAt(2) === 'as') return make('coordinator', at + 2, 'and');
    if (/^(along|together)$/.test(token.lower) && lowerAt(1) === 'with') return make('preposition', at + 1, 'with');
    if (token.lower === 'according' && lowerAt(1) === 'to') return make('preposition', at + 1, 'according to');
    if (token.lower === 'because' && lowerAt(1) === 'of') return make('preposition', at + 1, 'because of');
    if (token.lower === 'ahead' && lowerAt(1) === 'of') return make('preposition', at + 1, 'ahead of');
    if (token.lower === 'instead' && lowerAt(1) === 'of') return make('preposition', at + 1, 'instead of');
    if (/^(and|or|but|nor|&)$/.test(token.lower)) return make('coordinator');
    if (token.lower === 'once' && /^(at|more|than)$/.test(lowerAt(-1) ?? '')) return make('adverb');
    if (token.lower === 'up' && lowerAt(1) === 'to') return make('adverb');
    if (SUBORDINATORS.has(token.lower)) return make('subordinator');
    if (AMBIGUOUS_OPENERS.has(token.lower)) return make('preposition');
    if (PARTICLES.has(token.lower)) return make('particle');
    if (token.pos === 'ADP' || token.pos === 'SCONJ' || token.lower === 'to' || token.lower === 'than')
      return make('preposition');
    return make('adverb');
  }

  #punctuation(at: number): Word | null {
    const token = this.#tokens[at]!;
    if (token.pos !== 'PUNCT' && token.pos !== 'SYM') return null;
    const kinds: Readonly<Record<string, Word['kind']>> = {
      ',': 'comma',
      '"': 'quote',
      "''": 'quote',
      '``': 'quote',
      '(': 'open',
      '[': 'open',
      ')': 'close',
      ']': 'close',
      '—': 'dash',
      '–': 'dash',
      '--': 'dash',
      '-': 'dash',
      ':': 'colon',
      ';': 'semicolon',
      '.': 'semicolon',
      '?': 'semicolon',
      '!': 'semicolon',
      '…': 'semicolon',
    };
    const kind = kinds[token.text];
    if (kind) return { kind, first: at, last: at, text: token.text };
    return token.pos === 'PUNCT' ? { kind: 'adverb', first: at, last: at, text: token.text } : null;
  }

  #relative(at: number): Word | null {
    const token = this.#tokens[at]!;
    if (RELATIVES.has(token.lower) && token.lower !== 'whose')
      return { kind: 'relative', first: at, last: at, text: token.lower };
    const next = this.#tokens[at + 1];
    const before = this.#tokens[at - 1];
    if (token.lower !== 'that' || !before || !next) return null;
    const afterNoun = before.pos === 'NOUN' || before.pos === 'PROPN' || before.lower === ',';
    const verbFollows = next.pos === 'VERB' || next.pos === 'AUX' || next.lower in MODALS;
    return afterNoun && verbFollows ? { kind: 'relative', first: at, last: at, text: 'that' } : null;
  }

  #isVerbal(at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !this.#covered.has(at);
  }

  /** Auxiliaries, adverbs, "not" and the verb, as one group; null where no verb follows. */
  #verbGroup(at: number): VerbGroup | null {
    const first = this.#tokens[at]!;
    const infinitive =
      first.lower === 'to' &&
      !this.#tokens[at + 1]?.lower.endsWith('ing') &&
      (this.#isVerbal(at + 1) || (this.#tokens[at + 1]?.pos === 'ADV' && this.#isVerbal(at + 2)));
    if (!infinitive && !this.#isVerbal(at)) return null;
    if (!infinitive && this.#isPrenominal(at)) return null;
    let index = infinitive ? at + 1 : at;
    const auxiliaries: Token[] = [];
    let negated = false;
    let head = -1;
    for (; index < this.#tokens.length; index++) {
      const token = this.#tokens[index]!;
      if (token.lower === 'not' || token.lower === "n't" || token.lower === 'never') {
        if (head >= 0) break;
        negated = true;
      } else if (token.pos === 'AUX' && !this.#covered.has(index)) auxiliaries.push(token);
      else if (
        (token.pos === 'ADV' || INNER_ADVERBS.has(token.lower)) &&
        !PARTICLES.has(token.lower) &&
        (auxiliaries.length > 0 || infinitive) &&
        this.#verbAhead(index)
      )
        continue;
      else if (this.#isVerbal(index)) {
        if (auxiliaries.length > 0 && token.lower.endsWith('ing') && !auxiliaries.some((word) => word.lemma === 'be'))
          break;
        head = index;
        break;
      } else break;
    }
    const lastAuxiliary = auxiliaries.at(-1);
    if (head < 0) {
      if (!lastAuxiliary) return null;
      head = lastAuxiliary.index;
    }
    return this.#describe({
      at,
      head,
      auxiliaries: auxiliaries.filter((word) => word.index !== head),
      infinitive,
      negated,
    });
  }

  #verbAhead(index: number): boolean {
    for (let next = index + 1; next < Math.min(index + 3, this.#tokens.length); next++) {
      if (this.#isVerbal(next) || this.#tokens[next]!.lower === 'not') return true;
      if (this.#tokens[next]!.pos !== 'ADV') return false;
    }
    return false;
  }

  /** "the planned visit", "growing ties": a participle inside a noun phrase is no verb. */
  #isPrenominal(at: number): boolean {
    const token = this.#tokens[at]!;
    const before = this.#tokens[at - 1];
    const after = this.#tokens[at + 1];
    if (token.pos !== 'VERB' || !before || !after || !(isParticipleShape(token) || token.lower.endsWith('ing')))
      return false;
    const opens =
      before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.pos === 'NUM' ||
      before.lower === "'s" ||
      possessivePronoun.test(before.lower) ||
      // "of 'repeated violations'": a participle, not a gerund, between preposition and noun
      (!token.lower.endsWith('ing') && (before.pos === 'ADP' || before.text === '"') && after.pos === 'NOUN');
    if (/^(all|both|each)$/.test(before.lower) && this.#tokens[at - 2]?.pos === 'AUX') return false;
    return opens && (after.pos === 'NOUN' || after.pos === 'ADJ' || after.pos === 'PROPN' || after.lower === 'and');
  }

  #describe(found: {
    at: number;
    head: number;
    auxiliaries: readonly Token[];
    infinitive: boolean;
    negated: boolean;
  }): VerbGroup {
    const verb = this.#tokens[found.head]!;
    const { auxiliaries } = found;
    const modalWord = auxiliaries.find((word) => word.lower in MODALS && word.lemma !== 'have') ?? null;
    const last = auxiliaries.at(-1);
    const ing = verb.lower.endsWith('ing') && verb.lemma !== verb.lower;
    const passive =
      !ing &&
      last !== undefined &&
      (last.lemma === 'be' || last.lower === 'being' || last.lemma === 'get') &&
      isParticipleShape(verb) &&
      verb.pos === 'VERB';
    const bare = auxiliaries.length === 0 && !found.infinitive;
    const form = found.infinitive
      ? 'to'
      : bare && ing
        ? 'ing'
        : auxiliaries[0]?.lower === 'being' || auxiliaries[0]?.lower === 'having'
          ? 'ing'
          : 'finite';
    return {
      kind: 'verb',
      first: found.at,
      last: found.head,
      head: found.head,
      lemma: verb.lemma,
      form,
      passive,
      negated: found.negated,
      modal: modalWord ? MODALS[modalWord.lower]! : null,
      perfect: auxiliaries.some((word) => word.lemma === 'have') && !ing,
      progressive: ing && last?.lemma === 'be',
      past: bare
        ? isPast(verb) || PAST_SAME.has(verb.lower)
        : auxiliaries.some((word) => /^(was|were|had|did)$/.test(word.lower)),
      scheduled: false,
    };
  }

  #isNominal(at: number): boolean {
    const token = this.#tokens[at];
    if (!token) return false;
    if (this.#covered.has(at)) return true;
    if (token.pos === 'VERB') return this.#isPrenominal(at);
    return (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'ADJ' ||
      token.pos === 'NUM' ||
      (token.pos === 'SYM' && /[$€£¥%]/.test(token.text))
    );
  }

  #nounPhrase(at: number): NounPhrase | null {
    const token = this.#tokens[at]!;
    const starts =
      this.#phraseStart.has(at) ||
      this.#covered.has(at) ||
      token.pos === 'DET' ||
      token.pos === 'PRON' ||
      possessivePronoun.test(token.lower) ||
      this.#isNominal(at);
    if (!starts) return null;
    if (token.pos === 'ADJ' && !this.#covered.has(at) && !this.#nounAhead(at)) return null;
    if (/^(that|what|how|there)$/.test(token.lower) && !this.#isNominal(at + 1)) return null;
    if (token.lower === 'that' && this.#opensThatClause(at)) return null;
    let possessor: NounPhrase | null = null;
    let first = at;
    let index = at;
    if (
      personalPronoun.test(token.lower) &&
      !possessivePronoun.test(token.lower) &&
      !this.#phraseStart.has(at) &&
      !(/^(both|all|each|this|these|those|one|another|neither)$/.test(token.lower) && this.#isNominal(at + 1))
    )
      return this.#phrase({ first: at, last: at, possessor: null });
    if (token.pos === 'DET' || possessivePronoun.test(token.lower)) index = at + 1;
    for (;;) {
      index = this.#runEnd(index);
      const end = index - 1;
      if (this.#isPossessive(index)) {
        possessor = this.#phrase({ first, last: Math.max(end, first), possessor });
        first = index + 1;
        index++;
        continue;
      }
      return this.#phrase({
        first: possessor ? first : at,
        last: Math.max(end, possessor ? first - 1 : at),
        possessor,
      });
    }
  }

  /** "the harbour that China built", "said that Iran": no determiner before a name or after a noun. */
  #opensThatClause(at: number): boolean {
    const before = this.#tokens[at - 1];
    const after = this.#tokens[at + 1];
    return (
      before?.pos === 'NOUN' ||
      before?.pos === 'PROPN' ||
      after?.pos === 'PROPN' ||
      after?.pos === 'PRON' ||
      (after?.lower.endsWith('s') ?? false)
    );
  }

  #nounAhead(at: number): boolean {
    for (let index = at; index < this.#tokens.length; index++) {
      const { pos } = this.#tokens[index]!;
      if (pos === 'NOUN' || pos === 'PROPN') return true;
      if (pos !== 'ADJ' && pos !== 'NUM' && !(pos === 'CCONJ' && this.#tokens[index + 1]?.pos === 'ADJ')) return false;
    }
    return false;
  }

  /** First position after the run of nominal tokens from `index`; mention phrases are taken whole. */
  #runEnd(index: number): number {
    let at = index;
    while (at < this.#tokens.length) {
      const mention = this.#phraseStart.get(at) ?? this.#covered.get(at);
      if (at > index && this.#dateEnds(at, mention)) break;
      if (mention && (at === index || this.#tokens[at]!.pos !== 'PRON')) {
        at = Math.max(mention.phraseLast, mention.last) + 1;
        continue;
      }
      const token = this.#tokens[at]!;
      const adverbInside = token.pos === 'ADV' && this.#tokens[at + 1]?.pos === 'ADJ' && at > index;
      const adjectives =
        token.lower === 'and' &&
        this.#tokens[at - 1]?.pos === 'ADJ' &&
        this.#tokens[at + 1]?.pos === 'ADJ' &&
        !this.#covered.has(at - 1) &&
        this.#nounAhead(at + 1);
      if (this.#isNominal(at) || adverbInside || adjectives) at++;
      else break;
    }
    return at;
  }

  /** A date ends its phrase before a name ("on Sunday Chinese money", "in 2003 Iraq") and a name before a date ("Pakistan late last night"). */
  #dateEnds(at: number, mention: SentenceMention | undefined): boolean {
    const before = this.#tokens[at - 1]!;
    const afterMonth =
      before.pos === 'NUM' && (/^(1[89]|20)\d\d$/.test(before.text) || TEMPORAL.has(this.#tokens[at - 2]?.lower ?? ''));
    if (mention)
      return (
        !this.#covered.has(at - 1) &&
        (TEMPORAL.has(before.lower) || afterMonth) &&
        /^\p{Lu}/u.test(this.#tokens[at]!.text)
      );
    return this.#covered.has(at - 1) && /^(late|early|last|next|earlier|later)$/.test(this.#tokens[at]!.lower);
  }

  #isPossessive(at: number): boolean {
    const token = this.#tokens[at];
    const before = this.#tokens[at - 1];
    if (!token || !before) return false;
    if (token.lower === "'s" && token.pos !== 'AUX') return true;
    const after = this.#tokens[at + 1];
    return (
      token.text === "'" &&
      before.end === token.start &&
      before.lower.endsWith('s') &&
      (after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN')
    );
  }

  #phrase(found: { first: number; last: number; possessor: NounPhrase | null }): NounPhrase {
    const { first, last } = found;
    const inside = this.#mentions.filter(
      (mention) =>
        mention.first >= first && mention.last <= last && (!found.possessor || mention.first > found.possessor.last),
    );
    let head = last;
    while (
      head > first &&
      this.#tokens[head]!.pos !== 'NOUN' &&
      this.#tokens[head]!.pos !== 'PROPN' &&
      !this.#covered.has(head)
    )
      head--;
    const naming = inside.filter(
      (mention) => mention.last >= head || (mention.phraseLast >= head && mention.form !== 'demonym'),
    );
    const top = naming.toSorted((a, b) => b.phraseLast - b.phraseFirst - (a.phraseLast - a.phraseFirst))[0];
    const token = this.#tokens[head]!;
    const demonymHead = top && top.form === 'demonym' && token.pos === 'ADJ';
    const heading = top && !demonymHead ? inside.filter((mention) => mention === top) : top ? [top] : [];
    const before = this.#tokens
      .slice(first, head)
      .filter((word) => word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'PROPN' || word.pos === 'VERB')
      .map((word) => word.lemma);
    return {
      kind: 'noun',
      first: found.possessor ? Math.min(found.possessor.first, first) : first,
      last,
      head,
      lemma: token.lemma,
      mentions: heading,
      modifiers: inside.filter((mention) => !heading.includes(mention)),
      possessor: found.possessor,
      before,
      relative: this.#tokens[first]!.lower === 'whose',
      negated: this.#tokens[first]!.lower === 'no' || this.#tokens[first]!.lower === 'neither',
      temporal:
        heading.length === 0 &&
        (TEMPORAL.has(token.lemma) ||
          TEMPORAL.has(token.lower) ||
          (token.pos === 'NUM' && /^(1[89]|20)\d\d$/.test(token.text)) ||
          (token.pos === 'NUM' && TEMPORAL.has(this.#tokens[Math.max(first, head - 1)]!.lower))),
      plural: token.lemma !== token.lower && token.lower.endsWith('s'),
    };
  }
}

/** The chunks of a sentence, given its mentions. */
export const chunkSentence = (sentence: TaggedSentence, mentions: readonly SentenceMention[]): Chunk[] =>
  new ChunkReader(sentence, mentions).read();
