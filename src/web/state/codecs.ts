import type { EntityKind } from '../../model/kinds.ts';
import type { Days, Selection } from './view-state.ts';

/** How one part of the state stands in the address: as a list of words, none where it is as it was at first. */
export interface Codec<Value> {
  initial: Value;
  /** The value, or undefined where the words mean none. */
  read: (words: readonly string[]) => Value | undefined;
  write: (value: Value) => readonly string[];
}

const ENTITY = /^[a-z]+:\S+$/;
const COUNTRY = 'country:';
const CODE = /^[A-Z]{3}$/;
const WORD = /^[A-Z][A-Z_]*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Countries stand by their codes: `seeds=JPN,AUS`. */
const writeId = (id: string): string => {
  const code = id.startsWith(COUNTRY) ? id.slice(COUNTRY.length) : '';
  return CODE.test(code) ? code : id;
};
const readId = (word: string): string | undefined =>
  CODE.test(word) ? COUNTRY + word : ENTITY.test(word) ? word : undefined;

const all = <Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined =>
  values.includes(undefined) ? undefined : (values as readonly Value[]);

export const idCodec: Codec<string | null> = {
  initial: null,
  read: ([word]) => (word === undefined ? undefined : readId(word)),
  write: (id) => (id === null ? [] : [writeId(id)]),
};

/** Sorted, since the order of a list of entities means nothing. */
export const idsCodec: Codec<readonly string[]> = {
  initial: [],
  read: (words) => all(words.map(readId)),
  write: (ids) => ids.map(writeId).sort(),
};

/** Words of a closed list; without a list, words of the service's vocabulary, which judges them itself. */
export const wordsCodec = <Word extends string>(known?: readonly Word[]): Codec<readonly Word[]> => ({
  initial: [],
  read: (words) => all(words.map((word) => (isWord(word, known) ? word : undefined))),
  write: (words) => [...words].sort(),
});
const isWord = <Word extends string>(word: string, known?: readonly Word[]): word is Word =>
  known === undefined ? WORD.test(word) : (known as readonly string[]).includes(word);

export const textsCodec: Codec<readonly string[]> = {
  initial: [],
  read: (words) => words,
  write: (texts) => [...texts].sort(),
};

/** One of a closed list, in small letters; the first is how it is at first. */
export const choiceCodec = <Word extends string>(choices: readonly [Word, ...Word[]]): Codec<Word> => ({
  initial: choices[0],
  read: ([word]) => choices.find((choice) => choice.toLowerCase() === word),
  write: (choice) => (choice === choices[0] ? [] : [choice.toLowerCase()]),
});

export const flagCodec: Codec<boolean> = {
  initial: false,
  read: ([word]) => (word === '1' ? true : undefined),
  write: (flag) => (flag ? ['1'] : []),
};

export const numberCodec = (initial: number, { least, most }: { least: number; most: number }): Codec<number> => ({
  initial,
  read: ([word]) => {
    const value = /^\d+$/.test(word ?? '') ? Number(word) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  },
  write: (value) => (value === initial ? [] : [String(value)]),
});

export const textCodec: Codec<string> = {
  initial: '',
  read: ([word]) => word,
  write: (text) => (text === '' ? [] : [text]),
};

/** A day of the calendar: `2023-02-30` is none. */
export const isDay = (word: string): boolean => {
  const time = DAY.test(word) ? Date.parse(`${word}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(word);
};

export const dayCodec: Codec<string | null> = {
  initial: null,
  read: ([word]) => (word !== undefined && isDay(word) ? word : undefined),
  write: (day) => (day === null ? [] : [day]),
};

/** Two days with `..` between, either of which may be missing. */
export const daysCodec: Codec<Days> = {
  initial: { from: null, to: null },
  read: ([word]) => {
    const ends = (word ?? '').split('..');
    if (ends.length !== 2 || ends.some((end) => end !== '' && !isDay(end))) return undefined;
    return { from: ends[0] || null, to: ends[1] || null };
  },
  write: ({ from, to }) => (from === null && to === null ? [] : [`${from ?? ''}..${to ?? ''}`]),
};

type Expansions = readonly { id: string; kind: EntityKind | null }[];

/** `JPN` all neighbours of Japan, `JPN~OFFICIAL` those of one kind. */
export const expansionsCodec = (kinds: readonly EntityKind[]): Codec<Expansions> => ({
  initial: [],
  read: (words) =>
    all(
      words.map((word) => {
        const [first = '', second] = word.split('~');
        const id = readId(first);
        const kind = second === undefined ? null : kinds.find((one) => one === second);
        return id === undefined || kind === undefined ? undefined : { id, kind };
      }),
    ),
  write: (expansions) => expansions.map(({ id, kind }) => (kind === null ? writeId(id) : `${writeId(id)}~${kind}`)),
});

/** `JPN` one entity, `AUS~JPN` a pair, `AUS~JPN~TYPE` one type of it, `fact~ID` one fact. */
export const selectionCodec: Codec<Selection | null> = {
  initial: null,
  read: ([word]) => {
    const [first = '', second, third] = (word ?? '').split('~');
    if (first === 'fact') return second ? { of: 'fact', id: second } : undefined;
    const [a, b] = [readId(first), second === undefined ? undefined : readId(second)];
    if (a === undefined) return undefined;
    if (second === undefined) return { of: 'entity', id: a };
    if (b === undefined || (third !== undefined && !WORD.test(third))) return undefined;
    return { of: 'pair', a, b, type: third ?? null };
  },
  write: (selection) => (selection === null ? [] : [wordOf(selection)]),
};

function wordOf(selection: Selection): string {
  if (selection.of === 'fact') return `fact~${selection.id}`;
  if (selection.of === 'entity') return writeId(selection.id);
  const { a, b, type } = selection;
  return [writeId(a), writeId(b), ...(type === null ? [] : [type])].join('~');
}
