import type { ActorContext } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { oneOf } from '../words/one-of.ts';

/** Turns of phrase that report as "said" does: "made it known that", "drew attention to the fact that", "is convinced that". */

const isMadeKnown = oneOf('known clear plain public understood felt evident certain');
const isSure = oneOf('certain sure confident convinced aware adamant satisfied persuaded');
const isNews = oneOf('word news confirmation report announcement denial');
/** What an object makes of a light verb. */
const OBJECTS: ReadonlyMap<string, (lemma: string) => boolean> = new Map([
  ['draw', oneOf('attention')],
  ['call', oneOf('attention')],
  ['give', oneOf('notice word assurance warning')],
  ['take', oneOf('view position line')],
  ['hold', oneOf('view opinion')],
  ['have', oneOf('doubt')],
  ['express', oneOf('belief view opinion conviction confidence certainty')],
  ['voice', oneOf('belief view opinion conviction confidence certainty')],
  ['put', oneOf('it')],
]);

/** The word right behind the verb of a clause, "it" and an adverb skipped. */
function wordBehind({ sentence: { tokens } }: ActorContext, { verb }: Clause): string {
  let at = verb.last + 1;
  while (tokens[at]?.lower === 'it' || tokens[at]?.pos === 'ADV') at++;
  return tokens[at]?.lower ?? '';
}

/** Who speaks in a clause that reports by a turn of phrase, as phrases; null where it does not. */
export function speakersByIdiom(context: ActorContext, clause: Clause): readonly NounPhrase[] | null {
  const { verb, subject, objects, parent, prepositionals } = clause;
  switch (verb.lemma) {
    case 'know':
    case 'slip':
      return parent && /^(make|let)$/.test(parent.verb.lemma) ? parent.subject : null;
    case 'make':
      return isMadeKnown(wordBehind(context, clause)) ? subject : null;
    case 'be':
    case 'feel':
    case 'remain':
      return isSure(wordBehind(context, clause)) ? subject : null;
    case 'convince':
    case 'persuade':
    case 'satisfy':
      return verb.passive ? subject : null;
    case 'come':
      return isNews(subject[0]?.lemma.toLowerCase() ?? '')
        ? (prepositionals.find(({ word }) => word === 'from')?.phrases ?? null)
        : null;
    default: {
      const tells = OBJECTS.get(verb.lemma);
      return tells && objects.some((list) => list.some(({ lemma }) => tells(lemma))) ? subject : null;
    }
  }
}
