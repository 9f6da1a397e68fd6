import { describe, expect, it } from 'vitest';
import { inheritDates } from '../../../src/extract/claims/inherit-date.ts';
import { findArticleDates } from '../../../src/extract/dates/dates.ts';
import type { Scene } from '../../../src/extract/dates/scene.ts';
import type { Claim } from '../../../src/model/records.ts';
import { RELATIONS } from '../../../src/model/relations.ts';

const DEED = RELATIONS.find(({ plover }) => plover === 'CONSULT')!.type;
const STATE = RELATIONS.find(({ plover }) => plover === 'STATE')!.type;
const PUBLISHED = '2024-05-15';

/** Carl is Norway's minister, the others nobody's. */
const stateOf = (id: string): string | null => (id === 'official:carl' ? 'country:NOR' : null);

interface Told {
  text: string;
  trigger: string;
  type?: Claim['type'];
  source?: string;
  target?: string;
  status?: Claim['status'];
}

/** A first sentence that stands in the story, the sentences between, and the deed in the last one; a blank line parts paragraphs. */
function dateOf(before: readonly string[], told: Told, after: readonly string[] = []): string | null {
  const all = [...before, told.text, ...after];
  const text = all.join(' ');
  let offset = 0;
  let paragraph = 0;
  const sentences = all.map((sentence, index) => {
    const start = offset;
    offset += sentence.length + 1;
    if (sentence.startsWith('\n')) paragraph++;
    return { index, paragraph, start, end: start + sentence.length };
  });
  const dates = findArticleDates(text, sentences, PUBLISHED);
  const last = sentences[before.length]!;
  const start = text.indexOf(told.trigger, last.start);
  const claim = {
    type: told.type ?? DEED,
    source: told.source ?? 'official:ada',
    target: told.target ?? 'official:bob',
    status: told.status ?? 'DONE',
    polarity: 'AFFIRMED',
    saidBy: null,
    date: null,
    quote: told.text,
    start: last.start,
    end: last.end,
    spans: [{ start, end: start + told.trigger.length, part: 'trigger', entity: null }],
  } as unknown as Claim;
  const scenes: Scene[] = sentences.map((sentence, at) => ({
    sentence,
    present: new Set(all[at]!.includes('Ada') ? ['official:ada'] : ['country:NOR']),
    dates: dates[at]!,
    claims: sentence === last ? [claim] : [],
    signed: [],
  }));
  const [dated] = inheritDates(scenes, {
    text,
    publishedAt: PUBLISHED,
    isNumbered: false,
    stateOf,
    yearOf: () => null,
  });
  return dated?.date?.from ?? null;
}

const ON_MONDAY = 'On Monday Ada signed the pact.';

const SIGNING = RELATIONS.find(
  ({ target, plover }) => target.length === 1 && String(target[0]) === 'AGREEMENT' && plover !== 'STATE',
)!.type;

/** Signings of one document, each with its own sentence and, where told, its day; gives the day of the last one. */
function signed(days: readonly (string | null)[], last: string): string | null {
  const quotes = [...days.slice(1).map((_, index) => `Party ${index} signed the pact.`), last];
  const text = quotes.join(' ');
  const claims = quotes.map((quote, index) => {
    const start = text.indexOf(quote);
    const trigger = start + Math.max(quote.indexOf('sign'), quote.indexOf('join'));
    const from = days[index]!;
    return {
      type: SIGNING,
      source: `country:${index}`,
      target: 'agreement:pact',
      status: 'DONE',
      date: from === null ? null : { from, to: from, precision: 'DAY', text: from },
      quote,
      start,
      end: start + quote.length,
      spans: [{ start: trigger, end: trigger + 4, part: 'trigger', entity: null }],
    } as unknown as Claim;
  });
  const scenes = claims.map(
    (one, index): Scene => ({
      sentence: { index, paragraph: index, start: one.start, end: one.end },
      present: new Set(),
      dates: [],
      claims: [one],
      signed: [],
    }),
  );
  return (
    inheritDates(scenes, { text, publishedAt: PUBLISHED, isNumbered: false, stateOf, yearOf: () => null }).at(-1)!.date
      ?.from ?? null
  );
}

describe('inheritDates', () => {
  it.each<[string, Told, string[], string | null]>([
    ['dates its news', { text: 'Ada has met Bob.', trigger: 'met' }, ['They sat down on Sunday.'], '2024-05-12'],
    ['not what goes on', { text: 'Ada has met Bob for many years.', trigger: 'met' }, ['It was on Sunday.'], null],
    ['not what it recalls', { text: 'Ada, who had met Bob, left.', trigger: 'met' }, ['It was on Sunday.'], null],
    ['not what it adds', { text: 'Ada left Oslo, visiting Bob.', trigger: 'visiting' }, ['It was on Sunday.'], null],
    ['not with a month', { text: 'Ada has met Bob.', trigger: 'met' }, ['They sat down in March.'], null],
    ['not from far below', { text: 'Ada has met Bob.', trigger: 'met' }, ['A.', 'B.', 'C.', 'It was on Sunday.'], null],
  ])('the day told after an undated lead %s', (_, lead, after, date) => {
    expect(dateOf([], lead, after)).toBe(date);
  });

  it.each<[string, (string | null)[], string, string | null]>([
    ['all sign on the day told for one', ['2024-05-13', null], 'Oslo has signed the pact.', '2024-05-13'],
    ['not where several days are told', ['2024-05-13', '2024-05-14', null], 'Oslo signed the pact.', null],
    ['not who has still to sign', ['2024-05-13', null], 'Oslo has yet to sign the pact.', null],
    ['not who joins later', ['2024-05-13', null], 'Oslo joined the pact.', null],
  ])('signings: %s', (_, days, last, date) => {
    expect(signed(days, last)).toBe(date);
  });

  it.each<[string, string[], Told, string | null]>([
    ['a person goes on in the paragraph', [ON_MONDAY], { text: 'She also met Bob.', trigger: 'met' }, '2024-05-13'],
    [
      'over a sentence without a date',
      [ON_MONDAY, 'Ada smiled.'],
      { text: 'She met Bob.', trigger: 'met' },
      '2024-05-13',
    ],
    [
      'a speaker goes on in the next paragraph',
      ['Ada said on Monday that she hoped.'],
      { text: '\n"Good," she said at a meeting with Bob.', trigger: 'meeting' },
      '2024-05-13',
    ],
    [
      'a sequel goes on for anybody',
      [ON_MONDAY],
      { text: 'Norway then met Bob.', trigger: 'met', source: 'country:NOR' },
      '2024-05-13',
    ],
    [
      'a person goes on right after, in the next paragraph',
      [ON_MONDAY],
      { text: '\nShe met Bob.', trigger: 'met' },
      '2024-05-13',
    ],
    [
      'not into the next paragraph without speech',
      [ON_MONDAY, 'Rain fell.'],
      { text: '\nShe met Bob.', trigger: 'met' },
      null,
    ],
    [
      'ministers go on from their state',
      ['Norway acted on Monday.'],
      { text: 'Its minister met Bob.', trigger: 'met', source: 'official:carl', target: 'country:PER' },
      '2024-05-13',
    ],
    [
      'not into the next paragraph for ministers',
      ['Norway acted on Monday.'],
      { text: '\nIts minister met Bob.', trigger: 'met', source: 'official:carl', target: 'country:PER' },
      null,
    ],
    [
      'the next sentence signs',
      ['The week ended on Monday with a banquet.'],
      {
        text: '\nNorway put its name to the pact.',
        trigger: 'name',
        type: SIGNING,
        source: 'country:NOR',
        target: 'agreement:pact',
      },
      '2024-05-13',
    ],
    [
      'the next sentence signs, and tells when something else was founded',
      ['Norway joined on Monday.'],
      {
        text: 'Norway signed the pact of the bloc, which Bob founded in March.',
        trigger: 'signed',
        type: SIGNING,
        source: 'country:NOR',
        target: 'agreement:pact',
      },
      '2024-05-13',
    ],
    [
      'one more is signed',
      ['Norway joined on Monday.', '\nRain fell.', '\nSnow fell.'],
      {
        text: 'Norway also signed a pact.',
        trigger: 'signed',
        type: SIGNING,
        source: 'country:NOR',
        target: 'agreement:pact',
      },
      '2024-05-13',
    ],
    [
      'not where a clause tells who signed it',
      ['Norway joined on Monday.'],
      {
        text: 'Bern, which signed the pact, objected.',
        trigger: 'signed',
        type: SIGNING,
        source: 'country:CHE',
        target: 'agreement:pact',
      },
      null,
    ],
    [
      'not where the signing has been',
      ['Norway joined on Monday.'],
      {
        text: 'Bern has signed the pact.',
        trigger: 'signed',
        type: SIGNING,
        source: 'country:CHE',
        target: 'agreement:pact',
      },
      null,
    ],
    [
      'not where a day of its own opens the sentence',
      ['Norway joined on Monday.'],
      {
        text: 'In March Bern signed the pact.',
        trigger: 'signed',
        type: SIGNING,
        source: 'country:CHE',
        target: 'agreement:pact',
      },
      null,
    ],
    [
      'a sequel goes on from farther away',
      ['Norway joined on Monday.', 'Rain fell.', '\nSnow fell.', 'Hail fell.'],
      { text: 'The two then crossed the lake for lunch.', trigger: 'lunch', source: 'country:NOR' },
      '2024-05-13',
    ],
    [
      'the then minister is no sequel',
      ['Norway joined on Monday.'],
      { text: 'The then minister met Bob.', trigger: 'met', source: 'country:NOR' },
      null,
    ],
    ['not for others', [ON_MONDAY], { text: 'Norway met Bob.', trigger: 'met', source: 'country:NOR' }, null],
    ['not for what has been', [ON_MONDAY], { text: 'She has met Bob.', trigger: 'met' }, null],
    ['not for what lies before', [ON_MONDAY], { text: 'She had long met Bob.', trigger: 'met' }, null],
    ['not for plans', [ON_MONDAY], { text: 'She intends to meet Bob.', trigger: 'meet', status: 'PLANNED' }, null],
    ['not for states', [ON_MONDAY], { text: 'She met Bob.', trigger: 'met', type: STATE }, null],
    [
      'not for what a speaker recounts',
      ['Ada said on Monday that she hoped.'],
      { text: '"I met Bob," she said.', trigger: 'met' },
      null,
    ],
    [
      'not where two days were told',
      ['Ada came on Monday and left on Tuesday.'],
      { text: 'She met Bob.', trigger: 'met' },
      null,
    ],
    [
      'not where the story stands in a month',
      ['In March Ada signed the pact.'],
      { text: 'She met Bob.', trigger: 'met' },
      null,
    ],
    ['not where the deed has a date of its own', [ON_MONDAY], { text: 'She met Bob in March.', trigger: 'met' }, null],
  ])('%s', (_, before, told, date) => {
    expect(dateOf(before, told)).toBe(date);
  });
});
