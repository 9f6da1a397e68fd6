import { describe, expect, it } from 'vitest';
import { findArticleDates } from '../../src/extract/dates.ts';
import { inheritDates, type Scene } from '../../src/extract/inherit-date.ts';
import type { Claim } from '../../src/model/records.ts';
import { RELATIONS } from '../../src/model/relations.ts';

const DEED = RELATIONS.find(({ plover }) => plover === 'CONSULT')!.type;
const STATE = RELATIONS.find(({ plover }) => plover === 'STATE')!.type;
const PUBLISHED = '2024-05-15';

interface Told {
  text: string;
  trigger: string;
  type?: Claim['type'];
  source?: string;
  status?: Claim['status'];
}

/** A first sentence that stands in the story, the sentences between, and the deed in the last one; a blank line parts paragraphs. */
function dateOf(before: readonly string[], told: Told): string | null {
  const all = [...before, told.text];
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
  const last = sentences.at(-1)!;
  const start = text.indexOf(told.trigger, last.start);
  const claim = {
    type: told.type ?? DEED,
    source: told.source ?? 'official:ada',
    target: 'official:bob',
    status: told.status ?? 'DONE',
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
  }));
  const [dated] = inheritDates(scenes, text, PUBLISHED);
  return dated?.date?.from ?? null;
}

const ON_MONDAY = 'On Monday Ada signed the pact.';

describe('inheritDates', () => {
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
    ['not into the next paragraph without speech', [ON_MONDAY], { text: '\nShe met Bob.', trigger: 'met' }, null],
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
