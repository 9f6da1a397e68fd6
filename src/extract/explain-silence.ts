import type { EntityKind } from '../model/kinds.ts';
import type { ActorContext } from './actors/actor-context.ts';
import { actorsOf, ownersOf } from './actors/actors.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import type { Clause } from './clauses/clause.ts';
import { REPORTING } from './clauses/words.ts';
import type { FrameIndex } from './frames/frames.ts';
import { gather } from './words/gather.ts';

/** Why a sentence told nothing at all: no frame so much as formed a candidate. */

const ENDS: readonly EntityKind[] = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION', 'AGREEMENT', 'PROJECT'];

const isActor = (context: ActorContext, phrase: NounPhrase): boolean =>
  actorsOf(context, phrase, ENDS).length > 0 || ownersOf(context, phrase, ENDS).length > 0;

const verbOf = ({ verb, particle }: Clause): string => (particle ? `${verb.lemma} ${particle}` : verb.lemma);

/** Who does the verb, and everybody else in its clause: grammatical places, in the passive turned. */
function sidesOf({ verb, subject, objects, prepositionals }: Clause): { doers: NounPhrase[]; others: NounPhrase[] } {
  const by = gather(
    prepositionals.filter((one) => verb.passive && one.word === 'by'),
    (one) => one.phrases,
  );
  const rest = gather(prepositionals, (one) => one.phrases).filter((phrase) => !by.includes(phrase));
  return verb.passive
    ? { doers: by, others: [...subject, ...rest] }
    : { doers: subject, others: [...objects.flat(), ...rest] };
}

/** Why one clause formed no candidate. */
function silenceOf(context: ActorContext, clause: Clause, { verbs, nouns }: FrameIndex): string {
  const { lemma } = clause.verb;
  const { doers, others } = sidesOf(clause);
  if (/^(be|have|would|will|may|can)$/.test(lemma)) return `"${verbOf(clause)}" only states`;
  const known = verbs.has(lemma) || others.some((phrase) => nouns.has(phrase.lemma));
  if (!known && REPORTING.has(lemma)) return `"${verbOf(clause)}" only reports`;
  if (!known) return `"${verbOf(clause)}" is no known deed`;
  if (!doers.some((phrase) => isActor(context, phrase))) return `"${verbOf(clause)}": nobody known does it`;
  if (!others.some((phrase) => isActor(context, phrase)))
    return REPORTING.has(lemma) ? `"${verbOf(clause)}" only reports` : `"${verbOf(clause)}": a deed without a target`;
  return `"${verbOf(clause)}": no frame fits what stands around it`;
}

/** The reasons why no candidate was formed, one for each clause, in text order; one for the sentence where it lacks two ends or a verb. */
export function silences(context: ActorContext, index: FrameIndex): string[] {
  const actors = new Set(gather(context.mentions, (mention) => mention.entities));
  if (actors.size === 0) return ['nobody and nothing known is named or meant'];
  const { clauses } = context.reading;
  if (clauses.length === 0) return ['no verb with its clause was found'];
  return [...new Set(clauses.map((clause) => silenceOf(context, clause, index)))];
}
