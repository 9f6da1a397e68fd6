import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { oneOf } from '../words/one-of.ts';
import { CHARGES } from '../words/stances.ts';

/** Of the nouns for charges, those that are offers, demands or papers where no words follow that say of what: "its claim to the strip". */
const mayBeOther = oneOf('claim suggestion report notion');
const saysOfWhat = oneOf('that of about');

const isAlleged = ({ sentence: { tokens } }: ActorContext, { lemma, last }: NounPhrase): boolean =>
  CHARGES.test(lemma) && (!mayBeOther(lemma) || saysOfWhat(tokens[last + 1]?.lower ?? ''));

/** "Syria rejected the charge", "an accusation that was dismissed by Iran": to deny what another alleges is no refusal (codebook 6.4). */
export function isDeniedCharge(context: ActorContext, { clause, relation }: Deed): boolean {
  if (relation.plover !== 'REJECT' || clause === null) return false;
  const refused = clause.verb.passive ? clause.subject : (clause.objects[0] ?? []);
  return refused.some((phrase) => isAlleged(context, phrase));
}
