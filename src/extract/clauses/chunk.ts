import type { EveryField } from '../../model/every-field.ts';
import type { SentenceMention } from '../words/document.ts';

/** What the clause reader works on: the chunks of a sentence, in order. Positions are token indexes within the sentence, inclusive. */

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
  /** The form can be a passive participle: "signed", but not "spoke" or "arrived". */
  participial: boolean;
  /** The plain form without auxiliaries: "gain", "send". */
  bare: boolean;
  /** What only several do: "gain", "have gained", "were told", but not "gains" or "gained". */
  plural: boolean;
}

/**
 * The same phrase with all its fields in the order in which `phraseOf` writes them. A spread gives each place that copies a hidden class of its own;
 * a handful of them, a fiftieth of all phrases, made each read of a phrase anywhere a look-up.
 */
export const asPhrase = (fields: NounPhrase): NounPhrase => ({
  kind: 'noun',
  first: fields.first,
  last: fields.last,
  head: fields.head,
  lemma: fields.lemma,
  mentions: fields.mentions,
  modifiers: fields.modifiers,
  possessor: fields.possessor,
  before: fields.before,
  relative: fields.relative,
  negated: fields.negated,
  temporal: fields.temporal,
  plural: fields.plural,
});

/** The same verb group with something else in it, of one hidden class with all others (see `asPhrase`). */
const verbWith = (
  verb: VerbGroup,
  change: Partial<Omit<VerbGroup, 'kind' | 'lemma' | 'negated' | 'modal' | 'participial'>>,
): EveryField<VerbGroup> => ({
  kind: 'verb',
  first: change.first ?? verb.first,
  last: change.last ?? verb.last,
  head: change.head ?? verb.head,
  lemma: verb.lemma,
  form: change.form ?? verb.form,
  passive: change.passive ?? verb.passive,
  negated: verb.negated,
  modal: verb.modal,
  perfect: change.perfect ?? verb.perfect,
  progressive: change.progressive ?? verb.progressive,
  past: change.past ?? verb.past,
  participial: verb.participial,
  bare: change.bare ?? verb.bare,
  plural: change.plural ?? verb.plural,
});

/** A verb group read in the passive. */
export const inPassive = (verb: VerbGroup, form: VerbGroup['form']): VerbGroup =>
  verbWith(verb, { form, passive: true });

/** A verb group read with the auxiliary that stands before its subject: "had France signed", "did Chad sign". */
export const withAuxiliary = (verb: VerbGroup, { lemma, past }: VerbGroup): VerbGroup =>
  verbWith(verb, {
    form: 'finite',
    passive: false,
    perfect: lemma === 'have',
    progressive: false,
    past,
    bare: false,
    plural: false,
  });

/** A verb group once more, as if it stood right behind the token at a position: "and Japan (recognized it) in June". */
export const repeatedBehind = (verb: VerbGroup, position: number): VerbGroup =>
  verbWith(verb, { first: position, last: position, head: position });

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
