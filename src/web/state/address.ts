import type { EntityKind, FactStatus } from '../../model/kinds.ts';
import {
  type Codec,
  choiceCodec,
  dayCodec,
  daysCodec,
  expansionsCodec,
  flagCodec,
  idCodec,
  idsCodec,
  numberCodec,
  selectionCodec,
  textCodec,
  textsCodec,
  wordsCodec,
} from './codecs.ts';
import type { ViewState } from './view-state.ts';

/** The kinds of entity, in the order in which they are shown. */
export const KINDS: readonly EntityKind[] = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION', 'AGREEMENT', 'PROJECT'];

/** Every standing a fact can have, the surest first. */
export const STATUSES: readonly FactStatus[] = [
  'CONFIRMED',
  'REPORTED',
  'ALLEGED',
  'DISPUTED',
  'DENIED',
  'PLANNED',
  'PROPOSED',
  'REQUESTED',
  'THREATENED',
  'REFUSED',
  'SUSPENDED',
  'CANCELLED',
  'OVERDUE',
  'RETRACTED',
];

type Parameters = { [Field in keyof ViewState]: { key: string; codec: Codec<ViewState[Field]> } };

/** One row for each part of the state: its name in the address and how it is written there, in the order of the address. */
const PARAMETERS: Parameters = {
  view: { key: 'view', codec: { ...textCodec, initial: 'graph', write: (view) => (view === 'graph' ? [] : [view]) } },
  seeds: { key: 'seeds', codec: idsCodec },
  a: { key: 'a', codec: idCodec },
  b: { key: 'b', codec: idCodec },
  selection: { key: 'sel', codec: selectionCodec },
  expanded: { key: 'more', codec: expansionsCodec(KINDS) },
  types: { key: 'types', codec: wordsCodec() },
  tone: { key: 'tone', codec: choiceCodec(['ALL', 'COOPERATIVE', 'CONFLICTUAL']) },
  kinds: { key: 'kinds', codec: wordsCodec(KINDS) },
  status: { key: 'status', codec: wordsCodec(STATUSES) },
  confidence: { key: 'conf', codec: numberCodec(0, { least: 0, most: 100 }) },
  publishers: { key: 'src', codec: textsCodec },
  undated: { key: 'undated', codec: choiceCodec(['WITH', 'WITHOUT', 'ONLY']) },
  text: { key: 'q', codec: textCodec },
  from: { key: 'from', codec: dayCodec },
  to: { key: 'to', codec: dayCodec },
  per: { key: 'per', codec: choiceCodec(['FACTS', 'ARTICLES']) },
  size: { key: 'size', codec: numberCodec(80, { least: 10, most: 300 }) },
  avoid: { key: 'avoid', codec: idsCodec },
  hops: { key: 'hops', codec: numberCodec(4, { least: 1, most: 6 }) },
  measure: { key: 'm', codec: choiceCodec(['FACTS', 'BALANCE']) },
  order: { key: 'order', codec: choiceCodec(['DEGREE', 'NAME', 'CLUSTER']) },
  rollUp: { key: 'rollup', codec: flagCodec },
  actors: { key: 'n', codec: numberCodec(20, { least: 5, most: 200 }) },
  focus: { key: 'focus', codec: idCodec },
  queue: { key: 'queue', codec: choiceCodec(['CLAIMS', 'IDENTITY']) },
  before: { key: 'x', codec: daysCodec },
  after: { key: 'y', codec: daysCodec },
  asTable: { key: 'table', codec: flagCodec },
  theme: { key: 'theme', codec: choiceCodec(['AUTO', 'LIGHT', 'DARK']) },
  embed: { key: 'embed', codec: flagCodec },
};

const FIELDS = Object.entries(PARAMETERS) as [keyof ViewState, { key: string; codec: Codec<unknown> }][];

/** How the page is at first. */
export const INITIAL = Object.fromEntries(
  FIELDS.map(([field, { codec }]) => [field, codec.initial]),
) as unknown as ViewState;

/** The state that a query string tells; what it tells wrongly is left as at first and named in `dropped`. */
export function readAddress(search: string): { state: ViewState; dropped: string[] } {
  const given = new Map(search.replace(/^\?/, '').split('&').filter(Boolean).map(readPart));
  const read = FIELDS.map(([field, { key, codec }]) => {
    const words = given.get(key);
    given.delete(key);
    return {
      field,
      key,
      value: words === undefined ? codec.initial : words === null ? undefined : codec.read(words),
      codec,
    };
  });
  const wrong = read.filter(({ value }) => value === undefined);
  return {
    state: Object.fromEntries(
      read.map(({ field, value, codec }) => [field, value === undefined ? codec.initial : value]),
    ) as unknown as ViewState,
    dropped: [...wrong.map(({ key }) => key), ...given.keys()],
  };
}

/** The words of one part; null where they are no text. Commas stand between words, those within words are escaped. */
function readPart(part: string): [key: string, words: readonly string[] | null] {
  const [key = '', value = ''] = part.split(/=(.*)/s);
  try {
    return [decodeURIComponent(key), value.split(',').map((word) => decodeURIComponent(word.replaceAll('+', ' ')))];
  } catch {
    return [key, null];
  }
}

/** The query string of a state, without the question mark; what is as at first is left out. */
export function writeAddress(state: ViewState): string {
  return FIELDS.flatMap(([field, { key, codec }]) => {
    const words = codec.write(state[field]);
    return words.length === 0 ? [] : [`${key}=${words.map(escapeWord).join(',')}`];
  }).join('&');
}

/** Colons, and spaces as plus signs, keep the address readable. */
const escapeWord = (word: string): string => encodeURIComponent(word).replaceAll('%3A', ':').replaceAll('%20', '+');
