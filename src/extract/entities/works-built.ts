import type { Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import type { DocumentSpan } from './document-span.ts';
import type { Findings } from './findings.ts';
import { isCapital } from './reading.ts';

/** Works that the words around them say are built, run or paid for: then a railway is one even where nothing else tells it from others. */

const builds = oneOf(
  'build construct lay erect finance fund bankroll dig bore rebuild electrify modernize modernise develop operate run inaugurate',
);
const isBuilding = oneOf('construction building development financing laying work');

const awards = oneOf('contract deal plan agreement right concession');

/** How far from its verb a work may stand, in tokens. */
const REACH = 8;

/** "a dam on the Nile is being built by", "a plant that Russia is building", "a railway, financed by Turkey,": the first verb behind it. */
function isBuiltBehind({ reading: { tokens } }: Findings, { last }: DocumentSpan): boolean {
  for (let at = last + 1; at < Math.min(last + REACH, tokens.length); at++) {
    const { pos, lemma, lower } = tokens[at]!;
    if (/^[.;:]$/.test(lower)) return false;
    if (pos === 'VERB') return builds(lemma);
  }
  return false;
}

const isMoney = oneOf('money bill cost tab funds capital cash');

/** "is paying for a highway", "put up the money for a bridge" */
const isPaidFor = (before: Token | undefined): boolean =>
  before !== undefined && (before.pos === 'VERB' ? before.lemma === 'pay' : isMoney(before.lower));

/** "is building a dam", "agreed to finance two more reactors", "the construction by China of a railway": what leads in the work. */
function isBuiltBefore({ reading: { tokens } }: Findings, { phraseFirst }: DocumentSpan): boolean {
  const before = tokens[phraseFirst - 1];
  // "lent Chad money to build a dam", "its offer to build the line": what somebody else is to do with it
  const given = tokens[phraseFirst - 2]?.lower === 'to' ? tokens[phraseFirst - 3] : undefined;
  if (given?.pos === 'NOUN' && !awards(given.lemma)) return false;
  if (before?.pos === 'VERB') return builds(before.lemma);
  if (before?.lower === 'for') return isPaidFor(tokens[phraseFirst - 2]);
  if (before?.lower !== 'of' && before?.lower !== 'on') return false;
  return tokens
    .slice(Math.max(0, phraseFirst - 6), phraseFirst - 1)
    .some(({ lemma, lower }) => isBuilding(lemma) || isBuilding(lower));
}

/** True for a work that somebody builds, runs or pays for. */
export const isBuilt = (found: Findings, span: DocumentSpan): boolean =>
  span.kind === 'PROJECT' && (isBuiltBefore(found, span) || isBuiltBehind(found, span));

/** "in Kenya", "near Aswan": a name right behind says where the work is. */
export function isPlaced({ reading: { tokens } }: Findings, { last, head }: DocumentSpan): boolean {
  const at = [last, head].find((end) =>
    /^(in|at|near|on|off|under|across|through|over)$/.test(tokens[end + 1]?.lower ?? ''),
  );
  if (at === undefined) return false;
  const name = tokens[at + 2]?.pos === 'DET' ? tokens[at + 3] : tokens[at + 2];
  return isCapital(name);
}
