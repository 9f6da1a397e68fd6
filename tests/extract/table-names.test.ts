import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';

/** One plain sentence of each name of the tables: who is named does it, whatever the words of the name are elsewhere ("He Lifeng", "John Major", "May"). */

/** Thousands of sentences: seconds, on a busy machine more. */
const PATIENCE = 60_000;

const lexicon = loadLexicon();
const extract = createExtractor(lexicon);

/** A deed that only the one named can have done. */
const ofDoer = (name: string): string => `${name} accused Fiji of a breach of the treaty.`;

function doersOf(publishedAt: string, text: string): string[] {
  const { claims } = extract({ id: 'name', url: null, title: null, publisher: null, publishedAt, text });
  return claims.filter(({ type }) => type !== 'HOLDS_OFFICE').map(({ source }) => source);
}

const monthAfter = (month: string): string => {
  const [year = '', number = '01'] = month.split('-');
  return number === '12' ? `${Number(year) + 1}-01-15` : `${year}-${String(Number(number) + 1).padStart(2, '0')}-15`;
};

/** Persons of the tables that do not serve Fiji, each on a day of an office of theirs. */
const PERSONS = [...lexicon.officeholders.values()].flatMap(({ name, terms }) => {
  const term = terms.find(({ of, from }) => of !== 'FJI' && from);
  return term ? [{ name, day: monthAfter(term.from!.slice(0, 7)) }] : [];
});

/** A name that the family goes first in, or a number, ends in no family name. */
const endsInFamilyName = (name: string): boolean => !/-\p{Ll}+$|\b[IVX]+$/u.test(name);

/** Not read yet: "al-Said" alone is taken for the verb. */
const UNREAD = ['Nuri al-Said'];

const isOfficial = (id: string): boolean => id.startsWith('official:');

test('every person of the tables acts under the full name', { timeout: PATIENCE }, () => {
  const unread = PERSONS.filter(({ name, day }) => !doersOf(day, ofDoer(name)).some(isOfficial));
  expect(unread.map(({ name }) => name)).toEqual([]);
});

test('every person of the tables acts under the family name, once named in full', { timeout: PATIENCE }, () => {
  const unread = PERSONS.filter(({ name }) => endsInFamilyName(name)).filter(({ name, day }) => {
    const text = `${name} spoke on Monday. ${ofDoer(name.split(' ').at(-1)!)}`;
    return !doersOf(day, text).some(isOfficial);
  });
  expect(unread.map(({ name }) => name)).toEqual(UNREAD);
});

/** Names that sentences put an article before. */
const takesArticle = (name: string): boolean =>
  / of |^(United|Netherlands|Central African|Dominican Rep|Czech Rep)/.test(name);

test('every state of today acts under each of its names', { timeout: PATIENCE }, () => {
  const states = [...lexicon.states.values()].filter(({ code, to }) => to === null && code !== 'FJI');
  const unread = states.flatMap(({ code, name, aliases }) =>
    [name, ...aliases].filter((one) => {
      const subject = takesArticle(one) ? `The ${one}` : one;
      return !doersOf('2024-06-15', ofDoer(subject)).includes(`country:${code}`);
    }),
  );
  expect(unread).toEqual([]);
});

test('every body of the tables but papers acts under its name', { timeout: PATIENCE }, () => {
  const bodies = [...lexicon.bodies.values()].filter(({ kind }) => kind !== 'outlet');
  const unread = bodies.filter(
    ({ name }) =>
      !doersOf('2015-06-15', ofDoer(`The ${name.replace(/^the /i, '')}`)).some((id) => id.startsWith('organization:')),
  );
  expect(unread.map(({ name }) => name)).toEqual([]);
});
