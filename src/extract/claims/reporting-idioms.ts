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

/** Who speaks in a clause of one verb; null where it does not report. */
type Idiom = (context: ActorContext, clause: Clause) => readonly NounPhrase[] | null;

/** "made it known that", "let slip that" */
const madeKnown: Idiom = (_context, { parent }) =>
  parent && /^(make|let)$/.test(parent.verb.lemma) ? parent.subject : null;

/** "is convinced that" */
const isOfMind: Idiom = (context, clause) => (isSure(wordBehind(context, clause)) ? clause.subject : null);

/** "was persuaded that" */
const isMade: Idiom = (_context, { verb, subject }) => (verb.passive ? subject : null);

const IDIOMS: ReadonlyMap<string, Idiom> = new Map([
  ['know', madeKnown],
  ['slip', madeKnown],
  // "made clear that"
  ['make', (context, clause) => (isMadeKnown(wordBehind(context, clause)) ? clause.subject : null)],
  ['be', isOfMind],
  ['feel', isOfMind],
  ['remain', isOfMind],
  ['convince', isMade],
  ['persuade', isMade],
  ['satisfy', isMade],
  // "word came from Cairo that"
  [
    'come',
    (_context, { subject, prepositionals }) =>
      isNews(subject[0]?.lemma.toLowerCase() ?? '')
        ? (prepositionals.find(({ word }) => word === 'from')?.phrases ?? null)
        : null,
  ],
]);

/** "drew attention to the fact that" */
const byObject: Idiom = (_context, { verb, subject, objects }) => {
  const tells = OBJECTS.get(verb.lemma);
  return tells && objects.some((list) => list.some(({ lemma }) => tells(lemma))) ? subject : null;
};

/** Who speaks in a clause that reports by a turn of phrase, as phrases; null where it does not. */
export const speakersByIdiom: Idiom = (context, clause) => (IDIOMS.get(clause.verb.lemma) ?? byObject)(context, clause);
