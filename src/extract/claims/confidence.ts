import type { ClaimStatus } from '../../model/kinds.ts';
import type { EventDate } from '../../model/records.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import type { MentionForm } from '../words/document.ts';
import type { Attribution } from './attribution.ts';
import { BASE, WEIGHTS } from './confidence-weights.ts';

/**
 * How sure a claim is: what speaks for and against it, each with a weight (in log-odds) that `tests/bench/calibrate.ts` fits on labelled
 * articles. A claim of confidence 0.7 is right in seven of ten cases.
 */

/** What makes a claim surer or less sure, in the words that `extract --explain` shows. */
export type Ground = keyof typeof WEIGHTS;

export interface Grounded {
  deed: Deed;
  status: ClaimStatus;
  attribution: Attribution | null;
  date: EventDate | null;
  /** How many actors the same words join in deeds of one type. */
  parties: number;
}

/** Characters between an end and the words of the deed: beyond the first the tie is loose, within the second it is close. */
const FAR = 90;
const NEAR = 25;
/** Tokens of a sentence in which much goes on. */
const LONG = 40;

const PRONOUN = new Set<MentionForm>(['pronoun', 'possessive']);
const DESCRIBED = new Set<MentionForm>(['description', 'title']);
const BORROWED = new Set<MentionForm>(['demonym', 'capital']);

/** True where the words of an end have one of these forms. */
function isTold(context: ActorContext, end: { start: number }, forms: ReadonlySet<MentionForm>): boolean {
  const { tokens } = context.sentence;
  return context.mentions.some((one) => tokens[one.first]!.start === end.start && forms.has(one.form));
}

const isThing = (entity: string): boolean => entity.startsWith('agreement:') || entity.startsWith('project:');

const GROUNDS: readonly [Ground, (context: ActorContext, found: Grounded) => boolean][] = [
  ['told by a noun', (_, { deed }) => deed.frame.part === 'noun'],
  ['told by the build of a phrase', (_, { deed }) => deed.frame.part === 'structure'],
  [
    'the frame asks for little',
    (_, { deed: { frame } }) =>
      frame.part === 'verb' && !frame.particle && !frame.complement && frame.needed.length === 0,
  ],
  ['the subject is inferred', (_, { deed }) => deed.inferred],
  ['the source is represented', (_, { deed }) => deed.source.represented],
  ['the target is represented', (_, { deed }) => deed.target.represented],
  ['the source is a pronoun', (context, { deed }) => isTold(context, deed.source, PRONOUN)],
  ['the source is only described', (context, { deed }) => isTold(context, deed.source, DESCRIBED)],
  ['the source is a capital or an adjective', (context, { deed }) => isTold(context, deed.source, BORROWED)],
  ['the target is a pronoun', (context, { deed }) => isTold(context, deed.target, PRONOUN)],
  [
    'the target is only described',
    (context, { deed }) => !isThing(deed.target.entity) && isTold(context, deed.target, DESCRIBED),
  ],
  ['the target is a capital or an adjective', (context, { deed }) => isTold(context, deed.target, BORROWED)],
  ['the same words join several', (_, { parties }) => parties > 2],
  ['no day is told', (_, { date }) => date === null],
  ['one end stands far off', (context, { deed }) => Math.max(...distances(context, deed)) > FAR],
  ['both ends stand near', (context, { deed }) => Math.max(...distances(context, deed)) <= NEAR],
  ['somebody else says so', (_, { attribution }) => attribution !== null],
  ['it is not done', (_, { status }) => status !== 'DONE'],
  ['it is a state', (_, { deed }) => deed.relation.plover === 'STATE'],
  ['it is a speech act', (_, { deed }) => deed.relation.speechAct],
  ['it is talks or a visit', (_, { deed }) => deed.relation.plover === 'CONSULT'],
  ['it is material', (_, { deed }) => /^(COOPERATE|AID|YIELD)$/.test(deed.relation.plover)],
  ['it is hostile', (_, { deed }) => /^(SANCTION|MOBILIZE|COERCE|ASSAULT)$/.test(deed.relation.plover)],
  ['the clause is subordinate', (_, { deed }) => deed.clause !== null && !/^(main|coordinate)$/.test(deed.clause.link)],
  ['the sentence is long', (context) => context.sentence.tokens.length > LONG],
  ['a document or project is an end', (_, { deed }) => isThing(deed.source.entity) || isThing(deed.target.entity)],
];

/** Characters from either end to the words of the deed. */
function distances({ sentence }: ActorContext, { source, target, trigger }: Deed): number[] {
  const word = sentence.tokens[trigger]!;
  return [source, target].map((end) => Math.max(0, word.start - end.end, end.start - word.end));
}

/** What speaks for and against a claim. */
export const groundsOf = (context: ActorContext, found: Grounded): Ground[] =>
  GROUNDS.filter(([, holds]) => holds(context, found)).map(([ground]) => ground);

/** The confidence that grounds give, 0.05…0.98. */
export function confidenceOf(grounds: readonly Ground[]): number {
  const logOdds = grounds.reduce((sum, ground): number => sum + WEIGHTS[ground], BASE as number);
  return Math.round(100 * Math.min(0.98, Math.max(0.05, 1 / (1 + Math.exp(-logOdds))))) / 100;
}

/** Below this a claim is kept but marked as uncertain. */
export const UNCERTAIN_BELOW = 0.5;
