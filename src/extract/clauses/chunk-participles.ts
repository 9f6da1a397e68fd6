import { MEANS } from '../words/grammar-words.ts';
import { wordSet } from '../words/one-of.ts';
import type { VerbGroup } from './chunk.ts';
import { ChunkLists } from './chunk-lists.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';

/** Participles that take an infinitive: "the fuel needed to run it", "a pact meant to last". */
const PURPOSE = wordSet('need use require mean intend design aim expect set create build');

/** The past forms of a sentence that may be participles: what the noun before them underwent. */
export class ChunkParticiples extends ChunkLists {
  /** "signed", "given": a past form with no auxiliary that is a participle as well. */
  isBareParticiple(verb: VerbGroup): boolean {
    return (
      verb.form === 'finite' &&
      verb.past &&
      verb.participial &&
      !verb.modal &&
      !verb.perfect &&
      !verb.passive &&
      verb.first === verb.head &&
      verb.lemma !== 'be' &&
      verb.lemma !== 'have'
    );
  }

  /** A bare past form that may be a participle: "the deal signed by X". */
  reducedShape(at: number, verb: VerbGroup): boolean {
    if (!this.isBareParticiple(verb)) return false;
    const next = this.chunks[at + (isWord(this.chunks[at + 1], 'adverb', 'particle') ? 2 : 1)];
    if (isWord(this.chunks[at + 1], 'particle', 'coordinator')) return this.byFollows(at);
    return (
      isWord(next, 'preposition') ||
      (isVerb(next) && next.form === 'to' && PURPOSE.has(verb.lemma)) ||
      (isNoun(next) && next.temporal) ||
      isWord(next, 'comma', 'semicolon') ||
      next === undefined
    );
  }

  /** "signed on Friday by X": position of the date behind a verb; of the verb where none stands there. */
  #behindDate(at: number): number {
    const [word, date] = [this.chunks[at + 1], this.chunks[at + 2]];
    return isWord(word, 'preposition') && /^(?:on|in)$/.test(word.text) && isNoun(date) && date.temporal ? at + 2 : at;
  }

  /** "paid for by X": a preposition with nothing of its own behind it. */
  #isStranded(at: number): boolean {
    const [word, by] = [this.chunks[at], this.chunks[at + 1]];
    return isWord(word, 'preposition') && isWord(by, 'preposition') && by.text === 'by';
  }

  /** "financed and built by X": position of a second participle that "and" joins to a bare one; -1 where none stands there. */
  joinedParticiple(at: number): number {
    const [verb, and, joined] = [this.chunks[at], this.chunks[at + 1], this.chunks[at + 2]];
    if (!isVerb(verb) || !isVerb(joined) || !isWord(and, 'coordinator')) return -1;
    return this.isBareParticiple(verb) && this.isBareParticiple(joined) ? at + 2 : -1;
  }

  byFollows(at: number): boolean {
    const joined = this.joinedParticiple(at);
    if (joined > 0) return this.byFollows(joined);
    // "worked out by X": behind the verb's particle
    const from = this.#behindDate(isWord(this.chunks[at + 1], 'particle') || this.#isStranded(at + 1) ? at + 1 : at);
    const next = this.chunks[from + 1];
    const noun = this.chunks[from + 2];
    // "spoke by telephone", "arrived by sea": a means is no doer
    const means = isNoun(noun) && noun.mentions.length === 0 && MEANS.has(noun.lemma);
    // "replied by expelling two diplomats"
    const how = isVerb(noun) && noun.form === 'ing';
    return isWord(next, 'preposition') && next.text === 'by' && !means && !how;
  }
}
