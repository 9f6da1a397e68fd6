import { oneOf } from '../words/one-of.ts';
import type { NounPhrase } from './chunk.ts';
import { ChunkParticiples } from './chunk-participles.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';

const isDoer = oneOf('it');
const saysSomething = oneOf(
  'statement letter note message speech interview report communique communiqué cable telegram declaration article memo email tweet post press conference reporter journalist news sign day time way reason fact hope fear claim belief',
);

/** The longest inserted clause, in chunks, before a verb and behind "and". */
const INSERTED = 14;
const INSERTED_BEHIND_AND = 16;

/** Where a clause starts: a noun phrase with its verb right behind, or behind an aside. */
export class ClauseStarts extends ChunkParticiples {
  opensClause(at: number): boolean {
    const noun = this.chunks[at];
    if (!isNoun(noun)) return false;
    if (this.#asideLeadsToVerb(noun, this.listEnd(at))) return true;
    for (let index = this.listEnd(at); index < this.chunks.length; index++) {
      const chunk = this.chunks[index]!;
      // "before a deadline set by Norway"
      if (isVerb(chunk)) return chunk.form === 'finite' && !(this.byFollows(index) && this.reducedShape(index, chunk));
      if (!isNoun(chunk) && !isWord(chunk, 'preposition', 'adverb', 'open', 'close')) return false;
    }
    return false;
  }

  /** "after Norway's minister, Lars Berg, condemned Chile", "since Norway, a NATO member, closed it": a title or an aside closes with a comma. */
  #asideLeadsToVerb(noun: NounPhrase, end: number): boolean {
    const kind = this.kind(noun);
    if (!isWord(this.chunks[end], 'comma')) return false;
    if (this.#insertedLeadsToVerb(end + 1)) return true;
    if (kind === null) return false;
    const titled = noun.mentions.some(
      ({ first, last, phraseFirst, phraseLast }) => phraseFirst < first || phraseLast > last,
    );
    if (kind === 'OFFICIAL' && titled && this.finiteDirectly(end + 1)) return true;
    const aside = this.chunks[end + 1];
    if (!isNoun(aside) || this.kind(aside) !== null) return false;
    const close = this.listEnd(end + 1);
    return isWord(this.chunks[close], 'comma') && this.finiteDirectly(close + 1);
  }

  /** "after demonstrators, angered by the removal of a statue, besieged it": a participle with its doer, or a relative clause, between commas. */
  #insertedLeadsToVerb(at: number): boolean {
    const opening = this.chunks[at];
    const inserted = isVerb(opening)
      ? this.byFollows(at) && this.reducedShape(at, opening)
      : isWord(opening, 'relative');
    if (!inserted) return false;
    for (let index = at + 1; index < Math.min(at + INSERTED, this.chunks.length); index++)
      if (isWord(this.chunks[index], 'comma')) return this.finiteDirectly(index + 1);
    return false;
  }

  /** "X, he said, were", "X, the agency told us in Oslo on Monday, were": a reporting verb at `at`, a comma behind what belongs to it, and a finite verb. */
  insertedReport(at: number, isReporting: (lemma: string) => boolean): boolean {
    const verb = this.chunks[at];
    if (!isVerb(verb) || verb.form !== 'finite' || !isReporting(verb.lemma)) return false;
    let index = at + 1;
    while (isNoun(this.chunks[index]) || isWord(this.chunks[index], 'preposition', 'adverb', 'particle')) index++;
    return isWord(this.chunks[index], 'comma', 'dash') && this.finiteDirectly(index + 1);
  }

  finiteDirectly(at: number): boolean {
    let index = at;
    while (isWord(this.chunks[index], 'adverb')) index++;
    const chunk = this.chunks[index];
    return isVerb(chunk) && chunk.form === 'finite';
  }

  /** "signed a pact, and Poland and Hungary condemned it": the second of two opens a list with a verb of its own. */
  opensGroup([, second, ...more]: readonly NounPhrase[]): boolean {
    if (!second || more.length > 0) return false;
    const { members, end } = this.list(this.chunks.indexOf(second));
    return members.length > 1 && this.finiteDirectly(end);
  }

  /** "the pact Egypt signed": a state's name with its verb, right behind a thing. */
  opensContact(at: number): boolean {
    const [thing, name] = [this.chunks[at - 1], this.chunks[at]];
    if (!isNoun(thing) || !isNoun(name) || thing.temporal || this.kind(name) !== 'COUNTRY') return false;
    if (name.mentions[0]!.form === 'pronoun') return false;
    return !/^(COUNTRY|OFFICIAL|ORGANIZATION)$/.test(this.kind(thing) ?? '') && this.finiteDirectly(at + 1);
  }

  /** "praised Chile for the help it gave": a pronoun with its verb, right behind a thing in which nothing is said. */
  opensContactOfPronoun(at: number): boolean {
    const [thing, pronoun] = [this.chunks[at - 1], this.chunks[at]];
    if (!isNoun(thing) || !isNoun(pronoun) || !isDoer(pronoun.lemma) || thing.temporal) return false;
    if (saysSomething(thing.lemma) || /^(COUNTRY|OFFICIAL|ORGANIZATION)$/.test(this.kind(thing) ?? '')) return false;
    return this.finiteDirectly(at + 1);
  }

  /** True where "and" at `at` joins a second clause and no member of a list behind "between": its noun has its verb right behind. */
  opensSecond(at: number, from: number): boolean {
    if (!isNoun(this.chunks[at + 1])) return false;
    const end = this.listEnd(at + 1);
    if (!this.finiteDirectly(end) && !this.finiteBehindAside(end)) return false;
    for (let index = at - 1; index >= from - 1; index--) {
      const chunk = this.chunks[index];
      if (isWord(chunk, 'preposition')) return chunk.text !== 'between' && chunk.text !== 'among';
    }
    return false;
  }

  /** ", for its part, recalled": nothing but adverbs between commas, and the verb right behind. */
  #finiteBehindAdverb(at: number): boolean {
    let index = at + 1;
    while (isWord(this.chunks[index], 'adverb')) index++;
    return index > at + 1 && isWord(this.chunks[index], 'comma') && this.finiteDirectly(index + 1);
  }

  /** ", which had its doubts, recalled", ", whose parliament sat, recalled": what is told of a noun between commas, and its verb right behind. */
  finiteBehindAside(at: number): boolean {
    const opener = this.chunks[at + 1];
    if (!isWord(this.chunks[at], 'comma')) return false;
    if (isWord(opener, 'adverb')) return this.#finiteBehindAdverb(at);
    if (!isWord(opener, 'relative') && !(isNoun(opener) && opener.relative)) return false;
    for (let index = at + 2; index < Math.min(at + INSERTED_BEHIND_AND, this.chunks.length); index++)
      if (isWord(this.chunks[index], 'comma')) return this.finiteDirectly(index + 1);
    return false;
  }

  /** "the day Portugal left it", "the week Norway did so": a noun with its verb right behind a time. */
  opensTime(at: number): boolean {
    const noun = this.chunks[at + 1];
    return isNoun(noun) && !noun.temporal && this.finiteDirectly(this.listEnd(at + 1));
  }
}
