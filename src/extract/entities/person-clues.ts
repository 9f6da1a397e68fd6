import type { Lexicon } from '../lexicon/lexicon.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import type { NameRun } from './find-names.ts';
import type { Findings } from './findings.ts';
import { isPossessiveMark, type Reading, stateEndingAt, stateStartingAt } from './reading.ts';

/** What tells that a name without an office is a person of public life, and of which state. */
export interface PersonClue {
  country: string | null;
}

/** What the rules look at. */
interface ClueContext {
  found: Findings;
  lexicon: Lexicon;
  day: string;
}

type ClueRule = (context: ClueContext, run: NameRun) => PersonClue | null;

/** Courtesies, ranks and dignities of public life; scholars, clergy and physicians are called otherwise. */
const PUBLIC =
  /(^| )(mr|mrs|ms|sir|lord|lady|dame|baroness|count|baron|sheikh|shaikh|general|gen|colonel|col|lt|major|maj|admiral|adm|brig|brigadier|marshal|commander|commandant|captain|capt|lieutenant|senator|sen|gov|prince|princess|king|queen|sultan|emir|ayatollah|hojatoleslam|imam|mullah|comrade|monsieur|madame|herr|frau|tun|datuk|dato|tunku|u|daw)\.?$/i;

/** The state or the state of a city that stands at a token: "of Norway", "from Nairobi". */
function stateAt({ reading }: Findings, index: number, day: string): { code: string; last: number } | null {
  const state = stateStartingAt(reading, index, day);
  if (state) return state;
  const hit = reading.at[index];
  const city = hit?.first === index ? hit.entries.find((entry) => entry.type === 'city') : undefined;
  return hit && city ? { code: city.city.state, last: hit.last } : null;
}

const isFullName = (run: NameRun): boolean => run.last > run.first;

/** "Peru's Rosa Quispe": a full name that a state owns. */
const owned: ClueRule = ({ found, day }, run) => {
  if (!isFullName(run) || !isPossessiveMark(found.reading.tokens[run.honorificFirst - 1])) return null;
  const owner = stateEndingAt(found.reading, run.honorificFirst - 2, day);
  return owner ? { country: owner.code } : null;
};

/** "Brig. Gen. Omar Torrijos Herrera", "Mr. Gromyko": a courtesy or rank before the name. */
const isAddressed = ({ honorific }: NameRun): boolean =>
  honorific !== null && PUBLIC.test(honorific.replace(/[\s.]+$/, ''));

const addressed: ClueRule = (_, run) => (isAddressed(run) ? { country: null } : null);

/** "Walter Lini of Vanuatu", "Al Cook of BP": a full name with the state or body that it stands for. */
const belonging: ClueRule = ({ found, day }, run) => {
  const { reading, organizations } = found;
  if (!isFullName(run) || reading.tokens[run.last + 1]?.lower !== 'of') return null;
  const at = run.last + (reading.tokens[run.last + 2]?.lower === 'the' ? 3 : 2);
  const body = organizations.find((span) => span.first === at || span.phraseFirst === at);
  if (body) return { country: body.country };
  const state = stateAt(found, at, day);
  return state && !isQualifier(reading, state.last) ? { country: state.code } : null;
};

/** "of Iranian make", "of Turkey's": the state only qualifies what follows. */
const isQualifier = (reading: Reading, last: number): boolean =>
  isPossessiveMark(reading.tokens[last + 1]) || reading.tokens[last + 1]?.pos === 'NOUN';

/** What only those who act for a state or a body say to states. */
const ADDRESSES = wordSet(
  'accuse condemn urge denounce warn criticize criticise rebuke reproach implore beseech exhort assure praise thank congratulate',
);
/** The same with a preposition: "called on China", "appealed to both". */
const CALLS: ReadonlyMap<string, string> = new Map([
  ['call', 'on'],
  ['appeal', 'to'],
  ['plead', 'with'],
  ['protest', 'to'],
]);

/** "Warren Austin called on China": a full name whose bearer addresses a state. */
const addressing: ClueRule = ({ found: { reading }, day }, run) => {
  const verb = reading.tokens[run.last + 1];
  if (!isFullName(run) || verb?.pos !== 'VERB') return null;
  const link = CALLS.get(verb.lemma);
  if (link ? reading.tokens[run.last + 2]?.lower !== link : !ADDRESSES.has(verb.lemma)) return null;
  const at = run.last + (link ? 3 : 2);
  const addressed = reading.tokens[at]?.lower === 'the' ? at + 1 : at;
  return [at, addressed].some((index) => stateStartingAt(reading, index, day) !== null) ? { country: null } : null;
};

/** A listed official, or somebody whom a rank or courtesy of public life introduces. */
const isPublic = (run: NameRun): boolean => run.listed !== null || isAddressed(run);

/** "Averell Harriman and Lord Hailsham", "Ernest Bevin and Georges Bidault": a full name in one breath with an official's. */
const besideOfficial: ClueRule = ({ found: { reading, runs } }, run) => {
  if (!isFullName(run)) return null;
  const isJoined = (one: NameRun, other: NameRun): boolean =>
    other.honorificFirst === one.last + 2 && reading.tokens[one.last + 1]?.lower === 'and';
  return runs.some((other) => (isJoined(run, other) || isJoined(other, run)) && isPublic(other))
    ? { country: null }
    : null;
};

/** What officials do with one another. */
const isMeeting = oneOf('met meets');

/** "Dwight Eisenhower met Robert Murphy": a full name whom an official met, or who met one. */
const metOfficial: ClueRule = ({ found: { reading, runs } }, run) => {
  if (!isFullName(run)) return null;
  const haveMet = (one: NameRun, other: NameRun): boolean => {
    const verb = one.last + 1;
    const behind = reading.tokens[verb + 1]?.lower === 'with' ? verb + 2 : verb + 1;
    return isMeeting(reading.tokens[verb]?.lower ?? '') && other.honorificFirst === behind;
  };
  return runs.some((other) => other.listed !== null && (haveMet(run, other) || haveMet(other, run)))
    ? { country: null }
    : null;
};

const RULES: readonly ClueRule[] = [owned, addressed, belonging, addressing, besideOfficial, metOfficial];

/** Why a name that no title and no table explains is an official's, or null where nothing says so. */
export function personClue(context: ClueContext, run: NameRun): PersonClue | null {
  for (const rule of RULES) {
    const clue = rule(context, run);
    if (clue) return clue;
  }
  return null;
}
