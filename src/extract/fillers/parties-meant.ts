import type { Actor, ActorContext } from '../actors/actor-context.ts';
import type { Clause } from '../clauses/clause.ts';
import { NOTHING_UNSAID, pairIn } from '../clauses/unsaid.ts';
import { TELLING } from '../clauses/words.ts';
import type { Frame } from '../frames/frame.ts';
import type { SentenceMention } from '../words/document.ts';
import { gather } from '../words/gather.ts';

/** Between which two somebody mediates, or which two he asks for a truce, where the clause does not say. */

/** A clause that leaves its two parties unsaid, and who does it. */
interface BetweenTwo {
  frame: Frame;
  clause: Clause;
  doers: readonly Actor[];
}

/** "Kennedy had written to Nehru to plead for restraint": whom one asks is named here, or is two of the sentence right before. */
const mayAskThem = (context: ActorContext, others: readonly SentenceMention[]): boolean => {
  const { parties, before } = context.unsaid ?? NOTHING_UNSAID;
  return others.length === 0 && parties.every((id) => before.includes(id));
};

/** "Algeria accused Morocco, and Haile Selassie offered his mediation": who did something to whom in a clause before. */
function sidesOfClause(context: ActorContext, clause: Clause, isOther: (id: string) => boolean): readonly string[] {
  const before = context.reading.clauses.findLast(
    ({ verb, objects, subject, link }) =>
      verb.last < clause.verb.first &&
      /^(main|coordinate)$/.test(link) &&
      !TELLING.has(verb.lemma) &&
      subject.length === 1 &&
      objects.length > 0,
  );
  if (!before) return [];
  const sides = gather([...before.subject, ...before.objects[0]!], ({ mentions }) =>
    gather(mentions, ({ entities }) => entities),
  );
  return sides.length === 2 && sides[0] !== sides[1] && sides.every(isOther) ? sides : [];
}

/** The two parties of whom the sentence speaks before the clause, or the sentences before; none of them does it. */
export function partiesMeant(context: ActorContext, { frame, clause, doers }: BetweenTwo): readonly string[] {
  const isParty = (id: string | undefined): boolean =>
    /^(COUNTRY|ORGANIZATION)$/.test(context.entities.get(id ?? '')?.kind ?? '');
  const acts = (id: string): boolean => doers.some(({ entity }) => entity === id);
  const here = context.mentions.filter(({ last }) => last < clause.verb.first);
  const others = here.filter(({ entities }) => !entities.some(acts));
  const pair = pairIn(context.sentence, others, isParty);
  if (pair) return pair;
  const sides = sidesOfClause(context, clause, (id) => isParty(id) && !acts(id));
  if (sides.length > 0) return sides;
  const { parties } = context.unsaid ?? NOTHING_UNSAID;
  if (parties.some(acts) || (frame.relation.plover === 'REQUEST' && !mayAskThem(context, others))) return [];
  return parties;
}
