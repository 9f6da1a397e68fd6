import type { ActorContext } from '../actors/actor-context.ts';
import type { Clause, ClauseLink } from '../clauses/clause.ts';
import { allWordsSaid, wordsSaid } from '../fillers/said-clauses.ts';
import type { Frame } from '../frames/frame.ts';
import type { Token } from '../words/document.ts';

/** The further words of which a frame wants one behind its verb: "hold T responsible", "say that T be wrong". */

/** How far behind its verb a frame's further words may stand: "hold T responsible", with a long name and an aside in between. */
const COMPLEMENT_REACH = 24;

const ELSEWHERE: ReadonlySet<ClauseLink> = new Set(['main', 'coordinate', 'relative', 'adverbial', 'participle']);

/**
 * A clause with a subject of its own, or with the same verb again: "called Chad a friend and (called) Mali a foe". What somebody is ends at
 * the next verb: "is a member of the League and voted for texts critical of Chad".
 */
const endsReach = (one: Clause, clause: Clause): boolean =>
  !one.inferredSubject ||
  one.verb.lemma === clause.verb.lemma ||
  (clause.verb.lemma === 'be' && one.verb.form === 'finite');

/** Where what the verb governs ends: at a semicolon, or where the next clause that does not hang on it begins. */
function reachOf({ sentence: { tokens }, reading: { clauses } }: ActorContext, clause: Clause): number {
  let end = Math.min(tokens.length, clause.verb.last + COMPLEMENT_REACH);
  for (const one of clauses)
    if (ELSEWHERE.has(one.link) && one.verb.first > clause.verb.last && one.verb.first < end && endsReach(one, clause))
      end = one.subject[0] && one.subject[0].first > clause.verb.last ? one.subject[0].first : one.verb.first;
  return end;
}

/** "to go on filling the reservoir" is no going. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'go' && /^(on|ahead)$/.test(tokens[at + 1]?.lower ?? '');

/** The words of which a frame's complement must have one. */
function wordsBehind(context: ActorContext, clause: Clause): ReadonlySet<string> {
  const { tokens } = context.sentence;
  const words = new Set<string>();
  const end = reachOf(context, clause);
  for (let at = clause.verb.last; at < end && tokens[at]!.text !== ';'; at++)
    if (!goesOn(tokens, at)) words.add(tokens[at]!.lower);
  return words;
}

function holdsOneOf(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  for (const word of wanted) if (words.has(word)) return true;
  return false;
}

/** A clause whose verb frames are tried on, with the words behind it that are gathered at most once. */
export interface Tried {
  context: ActorContext;
  clause: Clause;
  isTransitive: boolean;
  behind: ReadonlySet<string> | null;
  /** The words that any clause of the sentence says of its subject. */
  said: ReadonlySet<string> | null;
}

/** True where a frame asks for no further word, or one of its words stands behind the verb or in what is said. */
export function hasComplement(tried: Tried, { complement, slots }: Frame): boolean {
  if (!complement) return true;
  const slot = slots.find(({ said }) => said !== null);
  if (slot) {
    tried.said ??= allWordsSaid(tried.context);
    if (!holdsOneOf(tried.said, complement)) return false;
    const words = wordsSaid(tried.context, tried.clause, slot);
    return complement.some((word) => words.includes(word));
  }
  tried.behind ??= wordsBehind(tried.context, tried.clause);
  return holdsOneOf(tried.behind, complement);
}
