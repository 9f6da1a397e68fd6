import { AMBIGUOUS_OPENERS } from '../words/grammar-words.ts';
import type { NounPhrase, VerbGroup, Word } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import { ClauseStarts } from './starts.ts';
import { BARE_CONTROL } from './words.ts';

/** How far a verb may stand from its subject, in chunks. */
const REACH = 18;

/** The longest second aside, in chunks. */
const SECOND_ASIDE = 14;

/** A way from behind a noun to the verb that is sought for it. */
interface Way {
  readonly from: number;
  /** The noun is the object of a verb before it. */
  readonly asObject: boolean;
  /** That verb tells of speech or thought, and takes a whole clause for its object. */
  readonly saying: boolean;
  /** The way leads through an aside between commas. */
  aside: boolean;
  /** Nouns on the way whose own verb is still to come: "fired on a ship that was laying mines". */
  described: number;
}

/** Whether what stands on the way settles that the verb is found or out of reach. */
type Step = boolean | 'go on';

/** Questions about the chunks around a position; all of them leave the reader where it is. */
export class Lookahead extends ClauseStarts {
  /**
   * True where the words from `at` lead to a finite verb whose subject stands before `at`; one aside between commas is skipped. `saying`: what
   * stands before `at` follows a verb of speech or thought, which takes a whole clause for its object.
   */
  finiteAhead(at: number, asObject: boolean, saying = false): boolean {
    const way: Way = { from: at, asObject, saying, aside: false, described: 0 };
    for (let index = at; index < Math.min(at + REACH, this.chunks.length); index++)
      if (this.chunks[index]!.kind === 'open') index = this.closing(index);
      else {
        const step = this.#stepOn(way, index);
        if (step !== 'go on') return step;
      }
    return false;
  }

  #stepOn(way: Way, index: number): Step {
    const chunk = this.chunks[index]!;
    if (isVerb(chunk)) return this.#verbOn(way, index, chunk);
    return isNoun(chunk) ? this.#nounOn(way, index, chunk) : this.#wordOn(way, index, chunk);
  }

  #verbOn(way: Way, index: number, verb: VerbGroup): Step {
    if (verb.form !== 'finite' || way.aside || this.#isBareInfinitive(index, verb)) return 'go on';
    // "agreed to a truce brokered by X": a participle with its doer is not the verb that is looked for
    if (!way.asObject && this.byFollows(index) && this.reducedShape(index, verb)) return 'go on';
    if (way.described === 0) return !(way.asObject && this.reducedShape(index, verb));
    way.described--;
    return 'go on';
  }

  /** "an offer to help Egypt build a dam", "of letting rebels of UNITA use its land": what somebody is helped or let to do is no verb of its own. */
  #isBareInfinitive(index: number, { bare, modal }: VerbGroup): boolean {
    if (!bare || modal !== null || !isNoun(this.chunks[index - 1])) return false;
    let at = index - 2;
    while (isWord(this.chunks[at], 'preposition') && isNoun(this.chunks[at - 1])) at -= 2;
    const helps = this.chunks[at];
    if (!isVerb(helps) || !BARE_CONTROL.has(helps.lemma)) return false;
    return helps.form === 'ing' || (helps.form === 'to' && at === index - 2);
  }

  #nounOn(way: Way, index: number, noun: NounPhrase): Step {
    // "condemned China for what it called attacks"
    if (way.asObject && noun.lemma === 'what') return false;
    // "recognized Angola the day Portugal left it"
    if (way.asObject && noun.temporal && this.opensTime(index)) return false;
    // "is holding airmen whose plane landed", "denounced the pact Egypt signed": the first verb behind is its own
    const described = noun.relative || this.opensContact(index) || (!way.saying && this.opensContactOfPronoun(index));
    if (!way.aside && described) way.described++;
    return 'go on';
  }

  #wordOn(way: Way, index: number, word: Word): Step {
    if (word.kind === 'semicolon' || word.kind === 'colon') return false;
    if (word.kind === 'comma' || word.kind === 'dash') return this.#commaOn(way, index);
    if (word.kind === 'coordinator') return this.#andOn(way, index);
    if (way.aside) return 'go on';
    if (word.kind === 'subordinator' || (word.kind === 'relative' && way.asObject)) return false;
    if (word.kind === 'relative') way.described++;
    const opens = word.kind === 'preposition' && AMBIGUOUS_OPENERS.has(word.text) && this.opensClause(index + 1);
    return opens ? false : 'go on';
  }

  /** A comma opens an aside or closes it, and the verb stands right behind the close. */
  #commaOn(way: Way, index: number): Step {
    if (way.asObject) return false;
    const leads = this.finiteDirectly(index + 1);
    if (way.aside) return leads || this.#asideGoesOn(index + 1);
    way.aside = !leads;
    return 'go on';
  }

  /** "opened an embassy in Croatia and Austria recognized": the verb is that of the noun right behind "and". */
  #andOn(way: Way, index: number): Step {
    if (way.asObject && !way.saying && this.opensSecond(index, way.from)) return false;
    const joinsParticiple = this.joinedParticiple(index - 1) > 0 && this.byFollows(index - 1);
    return way.aside || joinsParticiple || isNoun(this.chunks[index + 1]) ? 'go on' : false;
  }

  /** "X, the minister, who flew in on Monday, said": a second aside follows the first. */
  #asideGoesOn(at: number): boolean {
    if (!isWord(this.chunks[at], 'relative')) return false;
    for (let index = at; index < Math.min(at + SECOND_ASIDE, this.chunks.length); index++)
      if (isWord(this.chunks[index], 'comma', 'dash')) return this.finiteDirectly(index + 1);
    return false;
  }
}
