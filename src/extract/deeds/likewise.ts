import type { ActorContext } from '../actors/actor-context.ts';
import type { Clause } from '../clauses/clause.ts';

/** "followed suit", "joined in", "did the same", "took a similar step". */

/** What a clause says besides its subject and verb. */
interface Said {
  clause: Clause;
  /** The words of its object; empty where it has none. */
  object: string;
  /** The word right behind its verb. */
  after: string;
}

const isStep = (object: string): boolean => /^an? (?:[a-z]+ )?(?:step|measure|line|decision|course)$/.test(object);

const isLead = (object: string): boolean =>
  /^an? (?:[a-z]+ )?(?:example|lead|step|measure|move|decision|line|course)$/.test(object);

/** True where a clause says that its subject takes part, and nothing of what in. */
const takesPart = ({ verb, link, prepositionals }: Clause, object: string): boolean =>
  verb.lemma === 'take' &&
  object === 'part' &&
  (link === 'main' || link === 'coordinate') &&
  prepositionals.every(({ word, phrases }) => word !== 'in' || phrases.every(({ temporal }) => temporal));

/** The verbs that say so, and what must stand with them. */
const LIKEWISE: ReadonlyMap<string, (said: Said) => boolean> = new Map([
  [
    'follow',
    ({ clause: { link }, object }) => {
      // "an example that Belgium followed"
      if (link === 'relative') return isLead(object);
      return object === '' ? link === 'main' || link === 'coordinate' : object === 'suit';
    },
  ],
  [
    'join',
    ({ clause, object }) =>
      object === '' && (clause.particle === 'in' || (!clause.particle && /^(main|coordinate)$/.test(clause.link))),
  ],
  [
    'do',
    ({ clause, object, after }) => {
      if (object === 'the same' || /^(likewise|so)$/.test(after)) return true;
      // "Pakistan and Egypt did too."
      return object === '' && clause.prepositionals.length === 0 && /^(too|also)$/.test(after);
    },
  ],
  [
    'take',
    ({ clause, object, after }) =>
      // "Australia is also taking part."
      takesPart(clause, object) ||
      // "a step that Germany took as well"
      (clause.link === 'relative' && isStep(object)
        ? /^(too|also|as)$/.test(after)
        : /^(the same|a similar|similar) (line|step|steps|course|measure|measures|action)$/.test(object)),
  ],
]);

/** The words of a clause's first object that is no time. */
function objectOf({ sentence: { tokens } }: ActorContext, { objects }: Clause): string {
  const object = objects.flat().find((phrase) => !phrase.temporal && phrase.lemma !== 'each');
  if (!object) return '';
  return tokens
    .slice(object.first, object.last + 1)
    .map((token) => token.lower)
    .join(' ');
}

/** True where a clause says nothing but that its subject does likewise. */
export function followsSuit(context: ActorContext, clause: Clause): boolean {
  const { verb } = clause;
  const isLikewise = LIKEWISE.get(verb.lemma);
  if (!isLikewise || verb.passive || verb.negated) return false;
  const after = context.sentence.tokens[verb.last + 1]?.lower ?? '';
  return isLikewise({ clause, object: objectOf(context, clause), after });
}
