import { wordTable } from '../words/one-of.ts';
import type { Surroundings } from './surroundings.ts';

/** Whom a plural of an office means: "the presidents", "the two foreign ministers". */

/** Offices that a plural asks for; "leaders" and "officials" are anyone. */
const OFFICES_OF: ReadonlyMap<string, RegExp> = wordTable({
  presidents: /president|leader/,
  premiers: /premier|prime minister/,
  'prime ministers': /premier|prime minister/,
  chancellors: /chancellor/,
  ministers: /minister|secretary/,
  'foreign ministers': /foreign|external|secretary of state|minister/,
  monarchs: /king|queen|emir|sultan|prince/,
  kings: /king/,
  generals: /general|chief|commander/,
  ambassadors: /ambassador/,
  envoys: /envoy|ambassador|negotiator|representative/,
  negotiators: /negotiator|envoy|minister/,
  spokesmen: /spokes/,
});

/** "the two foreign ministers": no presidents. */
export function holdsAnother({ roles }: Surroundings, noun: string | undefined, entity: string): boolean {
  const office = OFFICES_OF.get(noun ?? '');
  const held = office ? roles.get(entity) : undefined;
  return held !== undefined && held.length > 0 && !held.some((role) => office!.test(role));
}

/** "the presidents": the last list of those who hold that office; null where the article names none. */
export function holdersOf(
  around: Surroundings,
  wanted: { size: number | null; noun?: string },
  sentence: number,
): readonly string[] | null {
  const office = OFFICES_OF.get(wanted.noun ?? '');
  if (!office) return null;
  const holds = (entity: string): boolean => around.roles.get(entity)?.some((role) => office.test(role)) ?? false;
  const { discourse } = around;
  const near = [1, 2, 3, 0].map((back) => discourse.namedIn(sentence - back, holds));
  return (
    discourse.groups.last(wanted.size, holds) ??
    near.find((list) => (wanted.size === null ? list.length > 1 : list.length === wanted.size)) ??
    null
  );
}

const LEADING = /president|prime minister|premier|leader|king|emir|amir|sultan|chancellor|chairman|general secretary/;

/** "both leaders", of two states: who leads each, where the article names him; the state itself where it does not. */
export function leaderOf({ roles, discourse }: Surroundings, noun: string, member: string): string {
  if (!member.startsWith('country:')) return member;
  const office = noun === 'leaders' || noun === 'men' ? LEADING : OFFICES_OF.get(noun);
  const country = member.slice('country:'.length);
  const leaders = office
    ? [...roles].filter(
        ([id, held]) => discourse.entity(id)?.country === country && held.some((role) => office.test(role)),
      )
    : [];
  return leaders.length === 1 ? leaders[0]![0] : member;
}
