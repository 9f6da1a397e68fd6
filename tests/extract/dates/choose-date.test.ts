import { describe, expect, it } from 'vitest';
import { chooseDate } from '../../../src/extract/dates/choose-date.ts';
import { findDates } from '../../../src/extract/dates/dates.ts';

/** Published on Wednesday, 15 May 2024; the trigger is the first occurrence of the word. */
const PUBLISHED = '2024-05-15';
type Options = Readonly<{
  speechAct?: boolean;
  ahead?: boolean;
  end?: string;
  noun?: 'deed' | 'talks';
  judged?: boolean;
}>;
type Row = readonly [text: string, trigger: string, date: string | null, options?: Options];

function chosen(text: string, word: string, { end, ...options }: Options = {}): string | null {
  const start = text.indexOf(word);
  const sentence = { start: 0, end: text.length };
  const dates = findDates(text, sentence, { publishedAt: PUBLISHED });
  const trigger = { start, end: start + word.length };
  const ends = end === undefined ? [] : [{ start: text.indexOf(end), end: text.indexOf(end) + end.length }];
  return chooseDate(dates, { text, sentence, trigger, publishedAt: PUBLISHED, ends, ...options })?.from ?? null;
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  'the nearest date of the clause dates the deed': [
    ['Oslo signed the pact on Monday and ratified it on Tuesday.', 'signed', '2024-05-13'],
    ['Oslo signed the pact on Monday and ratified it on Tuesday.', 'ratified', '2024-05-14'],
    ['The envoy flew to Riga on Friday and to Tallinn on Saturday.', 'flew', '2024-05-10'],
    ['It sent an envoy to Riga on Friday and to Tallinn on Saturday.', 'sent', '2024-05-11', { end: 'Tallinn' }],
    ['Chad founded the bloc in 1991; Niger joined in July.', 'founded', '1991-01-01'],
    ['Chad founded the bloc in 1991; Niger joined in July.', 'joined', '2023-07-01'],
    ['The king, who seized power in 2020, received the envoy on Sunday.', 'received', '2024-05-12'],
    ['The king, who seized power in 2020, received the envoy on Sunday.', 'seized', '2020-01-01'],
  ],
  'a date at the head of the sentence holds for its main clause': [
    ['On Monday the ministers, after a long night of talks, signed the pact.', 'signed', '2024-05-13'],
    ['In March 2015 the leaders of both states signed a charter in Accra.', 'signed', '2015-03-01'],
    ['At its session on May 2, the parliament of the republic ratified the treaty.', 'ratified', '2024-05-02'],
    ['By telephone on Friday the two promised help, and on Sunday Tokyo cut funds.', 'promised', '2024-05-10'],
    ['By telephone on Friday the two promised help, and on Sunday Tokyo cut funds.', 'cut', '2024-05-12'],
  ],
  'the date of the report is not the date of the deed': [
    ['The ministry reported on Monday that flights resumed on May 3.', 'resumed', '2024-05-03'],
    ['On Monday, the paper reported that Minsk was helping the army with radar.', 'helping', null],
    ['The premier said on Friday that the fleet of the neighbour shelled a port.', 'shelled', null],
    ['Bangui warned Bamako, its spokesman said on Monday.', 'warned', '2024-05-13', { speechAct: true }],
    ['He condemned the raid in a statement on Monday.', 'condemned', '2024-05-13', { speechAct: true }],
  ],
  'another clause keeps its own date': [
    ['Units withdrew to the lines they held before fighting broke out last week.', 'withdrew', null],
    ['Oslo and Riga thanked Bern, which hosted rounds of talks in 2021.', 'thanked', null],
    ['Oslo applied for membership in May 2022, three months after Bern invaded Riga.', 'invaded', null],
    ['Oslo agreed to review a pact that both states concluded in 2011.', 'agreed', null],
    ['They negotiated the text over three years and signed a protocol on May 3.', 'signed', '2024-05-03'],
    [
      'Two states criticized the step; the king said in April that he might leave.',
      'criticized',
      null,
      { speechAct: true },
    ],
    ['The king, who seized power in 2020, received the envoy.', 'received', null],
    ['Lee, who spent some hours in Bern on Sunday, condemned Oslo.', 'condemned', '2024-05-12'],
    ['Gas flowed again on Tuesday, a few hours after Oslo had signed a contract.', 'signed', null],
    [
      'A plane landed late on Monday, hours after the king demanded a truce.',
      'demanded',
      '2024-05-13',
      { speechAct: true },
    ],
    ['Lee, named minister two days earlier, condemned Oslo.', 'condemned', null],
    ['Oslo left the committee, a body set up in 2010.', 'left', null],
    ['Oslo exchanged the papers of the treaty, signed by them in Riga on May 3.', 'exchanged', null],
    ['Oslo put the treaty of 1960 into abeyance, threw out envoys and left.', 'threw out', null],
    ['It quit the 2015 accord and sent troops in 2018.', 'quit', '2018-01-01'],
    ['India put the treaty of 1960 into abeyance.', 'put', null],
    ['They welcomed the invasion of 1944.', 'invasion', '1944-01-01'],
    ['PARIS, May 15 — France has signed a contract.', 'signed', null],
    ['The two states have had no ties since 1980, when a president severed them.', 'severed', '1980-01-01'],
    ['Five sailors held since it seized the ship in April were freed.', 'seized', '2024-04-01'],
    ['Five sailors held since it seized the ship in April were freed on Monday.', 'freed', '2024-05-13'],
    ['Since Monday troops have shelled the town.', 'shelled', '2024-05-13'],
  ],
  'a heading dates what has no nearer date': [
    ['2 May 1990: Oslo invades Riga; on 4 May the king condemns it.', 'invades', '1990-05-02'],
    ['2 May 1990: Oslo invades Riga; on 4 May 1990 the king condemns it.', 'condemns', '1990-05-04'],
    [
      '2 May 1990: Oslo leaves the bloc of eleven states that it had joined, and the king resigns.',
      'resigns',
      '1990-05-02',
    ],
  ],
  'a clause behind a noun says when the deed set in': [
    ["Oslo's offensive into Riga, which began on Friday, drew criticism.", 'offensive', '2024-05-10', { noun: 'deed' }],
    ['Its ban on food from Riga, which the king decreed in March, holds.', 'ban', '2024-03-01', { noun: 'deed' }],
    [
      'The embargo on Riga, imposed by Oslo in February, was eased in April.',
      'embargo',
      '2024-02-01',
      { noun: 'deed' },
    ],
  ],
  'who speaks after talks does so on their day': [
    ['He said in Oslo on Friday after talks with Lee that it rained.', 'talks', '2024-05-10', { noun: 'talks' }],
    ['He said on Friday after three days of talks with Lee that it rained.', 'talks', '2024-05-08', { noun: 'talks' }],
  ],
  'the day of a verdict on a deed, or of its end, is not the day of the deed': [
    ['Oslo condemned the invasion of Riga on Friday.', 'invasion', null, { noun: 'deed', judged: true }],
    ['Oslo condemned the invasion of Riga on Friday.', 'condemned', '2024-05-10', { speechAct: true }],
    ['Oslo recalled his visit to Riga in March 2023.', 'visit', '2023-03-01', { noun: 'deed', judged: true }],
    ['Oslo launched an invasion of Riga on Friday.', 'invasion', '2024-05-10', { noun: 'deed' }],
  ],
  'the present perfect does not look back on a day that is over': [
    ['On Friday the king left, and his minister has asked Riga for help.', 'asked', null, { speechAct: true }],
    ['Oslo has shelled the town since Friday.', 'shelled', '2024-05-10'],
    ['Today Oslo has asked Riga for help.', 'asked', '2024-05-15'],
  ],
  'a date on the wrong side of publication is not the deed’s': [
    ['Oslo will build a port under a pact signed on Monday.', 'build', null, { ahead: true }],
    ['The king said on Monday that his men would open the border that night.', 'open', '2024-05-13', { ahead: true }],
    ['Oslo agreed on Monday to restore ties with Bern.', 'restore', null, { ahead: true }],
    ['Oslo agreed on Monday to restore ties with Bern.', 'agreed', '2024-05-13'],
    ['The king will fly to Bern, where he is to attend a summit on Friday.', 'fly', '2024-05-17', { ahead: true }],
    ['Oslo will open a port in June.', 'open', '2024-06-01', { ahead: true }],
  ],
};

describe('chooseDate', () => {
  for (const [claim, rows] of Object.entries(tables)) {
    for (const [text, trigger, date, options] of rows) {
      it(`${claim}: ${text} [${trigger}]`, () => expect(chosen(text, trigger, options)).toBe(date));
    }
  }

  it('chooses among no dates nothing', () => expect(chosen('They met.', 'met')).toBeNull());
});
