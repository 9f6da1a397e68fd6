import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import { actorsOf } from '../actors/actors.ts';
import type { Deed } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import { REPORTING } from '../clauses/words.ts';
import { gather } from '../words/gather.ts';
import { cross, type Joint, type StructureRule } from './rule.ts';

const ACTORS = ['OFFICIAL', 'COUNTRY', 'ORGANIZATION'] as const;

const named = (context: ActorContext, phrases: Clause['subject']): Actor[] =>
  gather(phrases, (phrase) => actorsOf(context, phrase, ACTORS));

/** "it would cut off aid": the speaker's own deed, and no refusal. */
function isOwnMeasure(context: ActorContext, said: Clause, speakers: readonly Actor[]): boolean {
  if (!/^(would|will)$/.test(said.verb.modal ?? '') || said.verb.negated || said.verb.lemma === 'be') return false;
  if (said.subject.every(({ mentions, lemma }) => mentions.length === 0 && /^(it|they|he|she|we)$/.test(lemma)))
    return true;
  const countries = speakers.map(({ entity }) => countryOfEnd(context, entity));
  const doers = named(context, said.subject).map(({ entity }) => countryOfEnd(context, entity));
  return doers.length > 0 && doers.every((country) => countries.includes(country));
}

/** Whom it is told to, else who must do what "unless" leads in. */
function addressed(context: ActorContext, saying: Clause, unless: Clause, speakers: readonly Actor[]): Actor[] {
  const told = named(context, saying.objects.flat());
  const found = told.length > 0 ? told : named(context, unless.subject);
  return found.filter(({ entity }) => !speakers.some((speaker) => speaker.entity === entity));
}

/** A deed below this score harms its target. */
const HARM = -3;

/** What one would do unless another gives way is threatened and not told besides (codebook 6.1). */
export const isOnlyThreatened = ({ reading }: ActorContext, { clause, relation }: Deed): boolean =>
  clause !== null &&
  relation.score < HARM &&
  relation.plover !== 'THREATEN' &&
  /^(would|will)$/.test(clause.verb.modal ?? '') &&
  reading.clauses.some((one) => one.opener === 'unless' && one.parent === clause);

/** "Peking told Hanoi it would cut off aid unless": what one will do to another unless he gives way is a threat. */
export const conditionalThreat: StructureRule = (context, relation) => {
  const conditions = context.reading.clauses.filter(({ opener }) => opener === 'unless');
  return gather(conditions, (unless): Joint[] => {
    const said = unless.parent;
    const saying = said?.parent;
    if (!said || !saying || said.link !== 'complement' || saying.verb.passive) return [];
    if (!REPORTING.has(saying.verb.lemma) || saying.verb.negated) return [];
    const speakers = named(context, saying.subject);
    const noun = saying.subject[0];
    if (!noun || !isOwnMeasure(context, said, speakers)) return [];
    const targets = addressed(context, saying, unless, speakers).filter(({ entity }) =>
      relation.target.includes(context.entities.get(entity)?.kind ?? 'COUNTRY'),
    );
    return cross(speakers, targets, noun, null);
  });
};
