import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import { LEFT_OVER_MARKS, MARKS, OLD_PRINT } from '../../../src/extract/page/left-over-marks.ts';
import { readableText } from '../../../src/extract/page/readable-text.ts';
import { isEverydayWord } from '../../../src/extract/tagging/tag.ts';

const read = (text: string): string => readableText(text, isEverydayWord).text;

describe('what a page leaves between the words goes', () => {
  it.each([
    [
      'tags, with paragraphs where blocks end',
      '<p><b>Iran</b> spoke.</p><p>Iraq left.</p>',
      '\n\nIran spoke.\n\n\n\nIraq left.\n\n',
    ],
    ['entities', 'Norway &amp; &Ouml;sterreich&#8217;s', 'Norway & Österreich’s'],
    ['invisible marks', 'Is\u00adra\u200bel', 'Israel'],
    ['links and emphasis', '[Iran](https://a.example/b "x") met **Iraq** and _Oman_.', 'Iran met Iraq and Oman.'],
    ['note marks', 'Iran left.[2] Iraq stayed.³', 'Iran left. Iraq stayed.'],
    ['addresses in brackets', 'Iran left (https://a.example/b?c=d).', 'Iran left.'],
    ['a cut word', 'The gov-\nernment left Oman.', 'The government\nleft Oman.'],
    ['a cut name keeps its hyphen', 'Hossein Amir-\nAbdollahian left.', 'Hossein Amir-Abdollahian\nleft.'],
    ['a page number in a sentence', 'Iran and\n\n- 2 -\n\nIraq met.', 'Iran and\nIraq met.'],
    ['points', 'Agreed:\n• Iran leaves.\n2. Iraq stays.', 'Agreed:\n\nIran leaves.\n\nIraq stays.'],
    ['times of a live page', '14:32 GMT – Iran left.', 'Iran left.'],
    [
      'blank lines behind wrapped lines',
      'Iran and Iraq met in\n\nMuscat to talk of the\n\nborder.',
      'Iran and Iraq met in\nMuscat to talk of the\nborder.',
    ],
    ['honours', 'H.E. Mr. Shahi met His Excellency the President.', 'Mr. Shahi met the President.'],
  ])('%s', (_, sent, seen) => {
    expect(read(sent)).toBe(seen);
  });
});

describe('what looks alike stays', () => {
  it.each([
    ['a comparison', 'Exports were < 5 and > 3 per cent.'],
    ['a company', 'AT&T and R&D; a * b * c; x_1 and x_2.'],
    ['a word in brackets', 'He said [Iran] would leave [sic].'],
    ['a dash at a line end', 'Iran left -\nIraq stayed.'],
    [
      'verse',
      'O Spain, thy hills in ember light\n\nRemember Rome, remember Greece,\n\nAnd Turkey sleeping through the night',
    ],
    ['headlines', 'Iran and Iraq meet in Muscat\n\nOman hails talks on the border\n\nKuwait wary'],
    ['a government and its speaker', 'His Majesty’s Government refused. His Holiness prayed.'],
    ['an initial', 'A. Correa met Q. Ahmed.\nB. Obama left.'],
    ['two words', 'A ceasefire held.\nI agree.'],
    ['a year of two digits', 'It was signed in\n1998. The pact held.'],
    ['a plain text', 'Iran left.\n\nIraq stayed.'],
  ])('%s', (_, text) => {
    expect(read(text)).toBe(text);
  });
});

it('an unclosed comment hides nothing', () => {
  expect(read('Iran <!-- left.')).toBe('Iran <!-- left.');
});

it('quotes, spans and mentions are slices of what was sent, names are as a reader sees them', () => {
  const text = '<p><b>Tur\u00adkey</b> con&shy;demned Is&#114;ael.</p>';
  const article = { id: 'a', url: null, title: null, publisher: null, publishedAt: '2018-05-15', text };
  const { claims, entities, mentions } = createExtractor(loadLexicon())(article);
  expect(claims.map(({ type, source, target, quote }) => ({ type, source, target, quote }))).toEqual([
    {
      type: 'CRITICIZES',
      source: 'country:TUR',
      target: 'country:ISR',
      quote: 'Tur\u00adkey</b> con&shy;demned Is&#114;ael.',
    },
  ]);
  expect(text.slice(claims[0]!.start, claims[0]!.end)).toBe(claims[0]!.quote);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Tur\u00adkey', 'Is&#114;ael']);
  expect(entities.map(({ names }) => names)).toEqual([['Turkey'], ['Israel']]);
});

describe('a repair is tried where its sign stands', () => {
  it.each(LEFT_OVER_MARKS.map(({ sample, sign }) => [sample, sign] as const))(
    '%j holds a mark and its sign',
    (sample, sign) => {
      expect([MARKS.test(sample), sign.test(sample)]).toEqual([true, true]);
    },
  );

  it.each(OLD_PRINT.map(({ sample, sign }) => [sample, sign] as const))('%j holds its sign', (sample, sign) => {
    expect(sign.test(sample)).toBe(true);
  });

  it.each([...LEFT_OVER_MARKS, ...OLD_PRINT].map(({ sample }) => sample))('%j is read as something else', (sample) => {
    expect(read(sample)).not.toBe(sample);
  });
});
