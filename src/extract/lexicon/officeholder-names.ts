import type { OfficeRow } from './lexicon-tables.ts';
import { nameKey, piecesOf } from './name-key.ts';
import { soundOf } from './name-sound.ts';

/** A person of the offices table with all terms, oldest first. */
export interface Officeholder {
  name: string;
  aliases: readonly string[];
  terms: readonly OfficeRow[];
}

/** "Marcos Jr": what tells a son from his father is no surname. */
const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/;
export const withoutGeneration = (name: string): string => name.replace(GENERATION, '');

const SURNAME_PARTICLE = /^(de|da|di|do|dos|du|del|della|van|von|der|den|ter|la|le|ben|bin)$/i;

/** "de Gaulle", "van der Stoel", and with the name before the particle "Perez de Cuellar". */
function compoundSurnames(name: string): string[] {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => index > 0 && SURNAME_PARTICLE.test(word));
  return at < 1 || at === words.length - 1
    ? []
    : [at, at - 1].filter((first) => first > 0).map((first) => nameKey(words.slice(first).join(' ')));
}

/** Officeholders by their surnames, lower case: the last word, all of a surname with a particle, the first word where family names come first. */
export function surnamesOf(holders: Iterable<Officeholder>): Map<string, Officeholder[]> {
  const surnames = new Map<string, Officeholder[]>();
  for (const holder of holders) {
    const keys = new Set(
      [holder.name, ...holder.aliases].map(
        (name) => piecesOf(withoutGeneration(name)).at(-1)?.text.toLowerCase() ?? '',
      ),
    );
    for (const name of [holder.name, ...holder.aliases]) for (const key of compoundSurnames(name)) keys.add(key);
    const eastern = piecesOf(holder.name)[0]?.text.toLowerCase();
    if (eastern && /^(CHN|TWN|KOR|PRK)$/.test(holder.terms[0]!.of)) keys.add(eastern);
    for (const key of keys) surnames.set(key, [...(surnames.get(key) ?? []), holder]);
  }
  return surnames;
}

const EASTERN = /^(CHN|TWN|KOR|PRK|VNM|KHM|HUN|MMR)$/;

/** First words of names that put the family name last, lower case. */
export function givenNamesOf(holders: Iterable<Officeholder>): Set<string> {
  const names = new Set<string>();
  for (const { name, terms } of holders) {
    const [first = '', second] = name.split(' ');
    if (second !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(first) && !EASTERN.test(terms[0]!.of))
      names.add(first.toLowerCase());
  }
  return names;
}

/** Officeholders by how their names sound. */
export function soundsOf(holders: Iterable<Officeholder>): Map<string, Officeholder[]> {
  const sounds = new Map<string, Officeholder[]>();
  for (const holder of holders)
    for (const key of new Set([holder.name, ...holder.aliases].map(soundOf))) {
      if (key === null) continue;
      const known = sounds.get(key);
      if (known) known.push(holder);
      else sounds.set(key, [holder]);
    }
  return sounds;
}

/** A term in an office, and who serves it. */
export interface Term {
  holder: Officeholder;
  term: OfficeRow;
}

/** The terms in the offices of each state and body. */
export function termsByOwner(holders: Iterable<Officeholder>): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const holder of holders)
    for (const term of holder.terms) {
      const served = terms.get(term.of) ?? [];
      served.push({ holder, term });
      terms.set(term.of, served);
    }
  return terms;
}
