import type { Lexicon, Officeholder } from './lexicon.ts';
import type { OfficeRow } from './lexicon-tables.ts';
import { nameKey } from './name-key.ts';
import { soundOf } from './name-sound.ts';

/** The people of the offices table: their terms, and who of them a name means on a day. */

/** Days of grace around a listed term: articles name the next president before, and the last one after, the day. */
const GRACE_MONTHS = 3;

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** True where a listed term covers the day, give or take three months. */
export const isTermAt = (term: OfficeRow, day: string): boolean =>
  monthNumber(day) >= monthNumber(term.from) - GRACE_MONTHS &&
  (term.to === null || monthNumber(day) <= monthNumber(term.to) + GRACE_MONTHS);

/** True where a listed term covers the month of the day, without grace. */
export const isInTerm = (term: OfficeRow, day: string): boolean =>
  monthNumber(day) >= monthNumber(term.from) && (term.to === null || monthNumber(day) <= monthNumber(term.to));

/** True where a listed term began in a month before the day and ended in none up to it. */
export const isMidTerm = (term: OfficeRow, day: string): boolean =>
  monthNumber(day) > monthNumber(term.from) && (term.to === null || monthNumber(day) < monthNumber(term.to));

/** The term that covers the day, else the last one before it, else the first. */
export const termAt = (holder: Officeholder, day: string): OfficeRow =>
  holder.terms.find((term) => isTermAt(term, day)) ??
  holder.terms.findLast((term) => monthNumber(term.from) <= monthNumber(day)) ??
  holder.terms[0]!;

const isState = (of: string): boolean => /^[A-Z]{3}$/.test(of);

/** The state that a listed person serves on a day, or null for officials of international bodies. */
export function countryOfHolder(holder: Officeholder, lexicon: Lexicon, day: string): string | null {
  const term = termAt(holder, day);
  if (isState(term.of)) return term.of;
  const body = lexicon.bodies.get(term.of);
  return body?.state ?? null;
}

const TOP_OFFICE =
  /^(president|prime minister|premier|chancellor|king|emir|sultan|leader|supreme leader|pope|general secretary|crown prince|foreign minister|foreign secretary|secretary of state|secretary-general|external affairs minister|defen[cs]e (minister|secretary)|foreign policy chief)$/i;

const SAME_OFFICE: readonly RegExp[] = [
  /president|leader|head of state/i,
  /prime minister|premier|chancellor|taoiseach|leader/i,
  /foreign|external affairs|secretary of state/i,
  /defen[cs]e/i,
  /king|emir|amir|sultan|monarch|queen|crown prince|ruler/i,
  /secretary.general|chief|director|chair/i,
  /spokes|envoy|adviser|advisor|ambassador|minister|secretary|commissioner|official/i,
];

const matchesOffice = (row: OfficeRow, role: string): boolean =>
  SAME_OFFICE.some((office) => office.test(row.office) && office.test(role));

/**
 * The listed person whom a lone surname names on a day: in office then, at the top, and the only one such.
 * A role ("President") or a state narrows the choice.
 */
export function holderBySurname(
  surname: string,
  clue: { role: string | null; country: string | null },
  context: { lexicon: Lexicon; day: string },
): Officeholder | null {
  const { lexicon, day } = context;
  const all = lexicon.surnames.get(nameKey(surname)) ?? [];
  const fitting = all.filter((holder) =>
    holder.terms.some(
      (term) =>
        isTermAt(term, day) &&
        (clue.role ? matchesOffice(term, clue.role) : TOP_OFFICE.test(term.office)) &&
        (clue.country === null || term.of === clue.country || lexicon.bodies.get(term.of)?.state === clue.country),
    ),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** True where the table says that a person's terms with that state or body lie wholly before the day: the title is history. */
export function isPast(holder: Officeholder | null, told: { of: string; role: string; day: string }): boolean {
  if (!holder) return false;
  const { of, role, day } = told;
  const terms = holder.terms.filter((term) => term.of === of && term.office.toLowerCase() === role.toLowerCase());
  return (
    terms.length > 0 &&
    holder.terms.every((term) => !isTermAt(term, day)) &&
    terms.every((term) => term.to !== null && monthNumber(term.to) < monthNumber(day) - GRACE_MONTHS)
  );
}

/** "Isaias Afewerki" for Isaias Afwerki: the only one in office on the day whose name sounds so. */
export function holderBySound(
  name: string,
  country: string | null,
  { lexicon, day }: { lexicon: Lexicon; day: string },
): Officeholder | null {
  const key = soundOf(name);
  const fitting = (key === null ? [] : (lexicon.sounds.get(key) ?? [])).filter(({ terms }) =>
    terms.some((term) => isTermAt(term, day) && (country === null || term.of === country)),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}
