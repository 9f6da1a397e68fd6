import type { Officeholder } from '../lexicon/officeholder-names.ts';
import { isMidTerm } from '../lexicon/officeholders.ts';
import { oneOf } from '../words/one-of.ts';
import type { NameRun } from './find-names.ts';
import type { HolderContext, OfficesTold, Surroundings } from './holder-context.ts';
import type { Person } from './people.ts';
import type { TitledName } from './titled-name.ts';

/** Offices of which a state has one alone, and who is known to be in them: nobody else is guessed to hold them. */

type Single = 'president' | 'premier' | 'foreign' | 'defence';

const SINGLES: readonly [Single, RegExp][] = [
  ['president', /^president$/i],
  ['premier', /^(?:prime minister|premier|chancellor|taoiseach)$/i],
  [
    'foreign',
    /^(?:foreign minister|foreign secretary|minister (?:of|for) foreign affairs|external affairs minister)$/i,
  ],
  ['defence', /^(?:defen[cs]e minister|defen[cs]e secretary|minister (?:of|for) defen[cs]e)$/i],
];

const singleOf = (role: string): Single | null => SINGLES.find(([, roles]) => roles.test(role))?.[0] ?? null;

/** "Prime Minister Helen Clark of New Zealand": the offices that titles of the article tell with their state. */
export function officesTold(titled: readonly TitledName[], bearers: ReadonlyMap<NameRun, Person>): OfficesTold {
  const told = new Map<string, Set<Person>>();
  for (const { title, holder, run } of titled) {
    const office = title.isCurrent && !title.isPlural ? singleOf(title.role) : null;
    const person = bearers.get(run);
    if (!office || !person || holder.kind !== 'state') continue;
    const key = `${office} ${holder.code}`;
    told.set(key, (told.get(key) ?? new Set()).add(person));
  }
  return told;
}

const lastName = (name: string): string => name.toLowerCase().split(' ').at(-1)!;

/** A state and what is known of the document. */
interface Guess {
  code: string;
  context: HolderContext;
}

const isSame = (holder: Officeholder, person: Person): boolean => lastName(holder.name) === lastName(person.name);
/** States that have a king, and had one all the time since the wars. */
const isCrowned = oneOf('JPN GBR NZL AUS CAN SWE NOR DNK NLD BEL LUX THA JOR MAR MYS SAU KWT QAT BHR OMN BRN TON');

/** True where the table has somebody else in the office, or a crown has it. */
function isListedOtherwise(person: Person, office: Single, { code, context }: Guess): boolean {
  if (office === 'president' && isCrowned(code)) return true;
  // the table knows heads of state and government better than their ministers
  if (office !== 'president' && office !== 'premier') return false;
  const all = context.lexicon.terms.get(code) ?? [];
  const now = all.filter(({ term }) => singleOf(term.office) === office && isMidTerm(term, context.day));
  return now.some(({ holder }) => !isSame(holder, person));
}

/** True where a person whose title does not say so is not guessed to be in an office of a state, since another one is. */
export function isTakenByAnother({ title: { role } }: TitledName, person: Person, { code, context }: Guess): boolean {
  const office = singleOf(role);
  if (!office) return false;
  const told = context.told?.get(`${office} ${code}`);
  if (told && !told.has(person)) return true;
  return isListedOtherwise(person, office, { code, context });
}

/** "told Foreign Minister X and Foreign Minister Y": the other one named with the same office in the sentence is of the state, and this one not. */
export function isBesideHolder({ title, run }: TitledName, { found, bearers }: Surroundings, code: string): boolean {
  if (!singleOf(title.role)) return false;
  const words = title.role.toLowerCase();
  const { tokens } = found.reading;
  const isSoTitled = ({ honorificFirst }: NameRun): boolean => {
    const before = tokens.slice(Math.max(0, honorificFirst - words.split(' ').length), honorificFirst);
    return before.map(({ lower }) => lower).join(' ') === words;
  };
  return found.runs.some((one) => one !== run && bearers.get(one)?.country === code && isSoTitled(one));
}
