import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateMention, findArticleDates, findDates } from '../../../src/extract/dates/dates.ts';
import { isoDate } from '../../../src/model/records.ts';

/** "2022-02-01..2022-02-28 MONTH", with the role before it where it is no plain point. */
const show = ({ date, role }: DateMention): string => {
  const days = date.from === date.to ? date.from : `${date.from}..${date.to}`;
  return `${role === 'point' ? '' : `${role} `}${days} ${date.precision}`;
};
const datesOf = (text: string, publishedAt: string): string[] =>
  findDates(text, { start: 0, end: text.length }, { publishedAt }).map(show);

type Row = readonly [sentence: string, ...dates: string[]];

/** Published on Wednesday, 15 May 2024. */
const WEDNESDAY = '2024-05-15';

const tables: Readonly<Record<string, readonly Row[]>> = {
  'a weekday is the last one past, or the publication day itself': [
    ['The envoys met on Monday.', '2024-05-13 DAY'],
    ['The envoys met on Wednesday.', '2024-05-15 DAY'],
    ['The envoys met late on Friday evening.', '2024-05-10 DAY'],
    ['Shots were heard before dawn on Sunday.', '2024-05-12 DAY'],
    ['It freed the crew on Thursday last week.', '2024-05-09 DAY'],
    ['Last Wednesday the two armies exchanged fire.', '2024-05-08 DAY'],
    ["Tuesday's talks ended without a text.", 'attributive 2024-05-14 DAY'],
    ["At Tuesday's talks he spoke first.", '2024-05-14 DAY'],
    ['TALKS RESUMED ON MONDAY.', '2024-05-13 DAY'],
  ],
  'a weekday lies ahead where the verb looks ahead': [
    ['The two ministers will meet on Friday.', '2024-05-17 DAY'],
    ['The exercise is due to start on Wednesday.', '2024-05-15 DAY'],
    ['On Monday the president will fly to Doha.', '2024-05-20 DAY'],
    ['The minister said on Friday that talks would follow.', '2024-05-10 DAY'],
    ['They agreed to meet again next Tuesday.', '2024-05-21 DAY'],
    ['The prince sets out on Saturday for Lisbon.', '2024-05-18 DAY'],
    ['On Tuesday he promised to send police.', '2024-05-14 DAY'],
    ['The troops must be gone by Sunday.', '2024-05-19 DAY'],
    ['He expects the lawyers to finish in June.', '2024-06-01..2024-06-30 MONTH'],
    ['The premier had planned to visit Lae on Monday, but stayed away.', '2024-05-13 DAY'],
  ],
  'days of the calendar, with and without a year': [
    ['The pact was signed on May 12, 2010 in Ankara.', '2010-05-12 DAY'],
    ['The pact was signed on 12 May 2010 in Ankara.', '2010-05-12 DAY'],
    ['The pact was signed on the 12th of May, 2010.', '2010-05-12 DAY'],
    ['The pact was signed on Wednesday, May 12, 2010.', '2010-05-12 DAY'],
    ['It was initialled on March 29.', '2024-03-29 DAY'],
    ['It was initialled on 8 February and ratified on 25 March.', '2024-02-08 DAY', '2024-03-25 DAY'],
    ['The convoy crossed on December 28.', '2023-12-28 DAY'],
    ['The summit in Bern on June 9 is in doubt.', '2024-06-09 DAY'],
    ['The two will meet on January 20.', '2025-01-20 DAY'],
    ['He had written on Sept. 3 to the king.', '2023-09-03 DAY'],
    ['The agreement, signed in Oslo on 2 November last, awaits approval.', '2023-11-02 DAY'],
    ['The note is dated 2023-03-29.', '2023-03-29 DAY'],
    ['The note is dated 25/12/2010.', '2010-12-25 DAY'],
    ['The note is dated 12/25/2010.', '2010-12-25 DAY'],
    ['The note is dated 05/06/2024.', '2024-05-06 DAY'],
    ['The note is dated 2010/12/25.', '2010-12-25 DAY'],
    ['They had met on the 12th.', '2024-05-12 DAY'],
    ['They had met on the 28th, by chance.', '2024-04-28 DAY'],
    ['The letter of 30 February is a forgery.'],
  ],
  'months keep month precision': [
    ['Troops crossed the border in February 2022.', '2022-02-01..2022-02-28 MONTH'],
    ['The envoy was recalled in April.', '2024-04-01..2024-04-30 MONTH'],
    ['The envoy was recalled in September.', '2023-09-01..2023-09-30 MONTH'],
    ['The accord should be signed in September.', '2024-09-01..2024-09-30 MONTH'],
    ['Riots broke out last November.', '2023-11-01..2023-11-30 MONTH'],
    ['The embassy reopened this February.', '2024-02-01..2024-02-29 MONTH'],
    ['Talks broke down in January last year.', '2023-01-01..2023-01-31 MONTH'],
    ['In mid-December the last diplomats left.', '2023-12-01..2023-12-31 MONTH'],
    ['In May the king flew to Rome.', '2024-05-01..2024-05-31 MONTH'],
    ['They hope to sign the text by next month.', '2024-06-01..2024-06-30 MONTH'],
    ['Talks will resume later this month.', '2024-05-01..2024-05-31 MONTH'],
    ['He suspended the procedure last month.', '2024-04-01..2024-04-30 MONTH'],
    ['At their December summit the leaders lifted the ban.', 'attributive 2023-12-01..2023-12-31 MONTH'],
  ],
  'years, decades, centuries, quarters and seasons': [
    ['The bridge was finished in 2019.', '2019-01-01..2019-12-31 YEAR'],
    ['It quit the 2015 nuclear accord.', 'attributive 2015-01-01..2015-12-31 YEAR'],
    ['A treaty dating from 1951 binds both.', 'attributive 1951-01-01..1951-12-31 YEAR'],
    ['Trade doubled in late 2021.', '2021-01-01..2021-12-31 YEAR'],
    ['The islands changed hands in the 1980s.', '1980-01-01..1989-12-31 RANGE'],
    ['The fort dates from the 19th century.', '1801-01-01..1900-12-31 RANGE'],
    ['Exports fell in the first quarter of 2022.', '2022-01-01..2022-03-31 RANGE'],
    ['Exports fell in the second half of last year.', '2023-07-01..2023-12-31 RANGE'],
    ['The pipeline will open next year.', '2025-01-01..2025-12-31 YEAR'],
    ['Earlier this year it closed its consulate.', '2024-01-01..2024-12-31 YEAR'],
    ['Exports fell in the first nine months of 2022.', '2022-01-01..2022-09-30 RANGE'],
    ['He was abroad in the week of March 6.', '2024-03-04..2024-03-10 RANGE'],
    ['The junta took power last summer.', '2023-06-01..2023-08-31 RANGE'],
    ['They met in the spring of 2018.', '2018-03-01..2018-05-31 RANGE'],
  ],
  'ranges have both ends': [
    ['He toured the region from 3 to 5 May.', '2024-05-03..2024-05-05 RANGE'],
    ['He toured the region on May 3-5, 2021.', '2021-05-03..2021-05-05 RANGE'],
    ['Between 2013 and 2017 the border was shut.', '2013-01-01..2017-12-31 RANGE'],
    ['The war of 1980-88 ruined both.', '1980-01-01..1988-12-31 RANGE'],
    ['Its troops left between August 2022 and last December.', '2022-08-01..2023-12-31 RANGE'],
    ['From June to September 2022 it blocked grain.', '2022-06-01..2022-09-30 RANGE'],
    ['From November to February 2022 it blocked grain.', '2021-11-01..2022-02-28 RANGE'],
    ['The fleet exercised from Monday to Wednesday.', '2024-05-13..2024-05-15 RANGE'],
    ['They met between 28 April and 2 May.', '2024-04-28..2024-05-02 RANGE'],
    ['He visited last week.', '2024-05-06..2024-05-12 RANGE'],
    ['Staff will follow early next week.', '2024-05-20..2024-05-26 RANGE'],
    ['Leaders conferred over the weekend.', '2024-05-11..2024-05-12 RANGE'],
    ['Leaders are to confer this weekend.', '2024-05-18..2024-05-19 RANGE'],
    ['He shuttled between capitals on the weekend of May 4.', '2024-05-04..2024-05-05 RANGE'],
    ['Over the past three days shells fell.', '2024-05-12..2024-05-15 RANGE'],
    ['On May 3 and 4 the ministers met.', '2024-05-03..2024-05-04 RANGE'],
    ['It was ratified on 3 and 14 May.', '2024-05-14 DAY'],
    ['Trade grew in 2019/20.', '2019-01-01..2020-12-31 RANGE'],
    ['Ministers met on Monday and Tuesday.', '2024-05-13 DAY', '2024-05-14 DAY'],
  ],
  'an open stretch runs to or from publication': [
    ['It has belonged to the bloc since 2009.', 'since 2009-01-01..2024-05-15 RANGE'],
    ['Goods have been held up since December.', 'since 2023-12-01..2024-05-15 RANGE'],
    ['He has fasted since Monday.', 'since 2024-05-13..2024-05-15 RANGE'],
    ['It has hosted talks since March last year.', 'since 2023-03-01..2024-05-15 RANGE'],
    ['It has given billions since the launch of the scheme in 2000.', 'since 2000-01-01..2024-05-15 RANGE'],
    ['Sailors held since it seized the ship in April were freed.', 'since 2024-04-01..2024-05-15 RANGE'],
    ['The talks will last until Friday.', 'until 2024-05-15..2024-05-17 RANGE'],
    ['Before 2019 it had no envoy there.', 'before 2019-01-01..2019-12-31 YEAR'],
  ],
  'agency copy in capitals reads like ordinary print': [
    ['TALKS WERE HELD ON 5 MAY AND IN JUNE LAST YEAR.', '2024-05-05 DAY', '2023-06-01..2023-06-30 MONTH'],
    ['THE ENVOY WAS RECALLED LAST WEEK.', '2024-05-06..2024-05-12 RANGE'],
    ['THEY MAY SIGN IN MARCH, HE SAID YESTERDAY.', '2025-03-01..2025-03-31 MONTH', '2024-05-14 DAY'],
    ['TROOPS MARCH ON THE CAPITAL THAT MAY FALL.'],
  ],
  'words counted from publication': [
    ['A fortnight ago it sent an envoy.', '2024-05-01 DAY'],
    ['Earlier in the week he flew to Bern.', '2024-05-13..2024-05-19 RANGE'],
    ['They are to sign by year-end.', '2024-01-01..2024-12-31 YEAR'],
    ['They spoke today.', '2024-05-15 DAY'],
    ['They spoke yesterday evening.', '2024-05-14 DAY'],
    ['They speak again tomorrow.', '2024-05-16 DAY'],
    ['Shells fell overnight.', '2024-05-14..2024-05-15 RANGE'],
    ['He was accused late last night.', '2024-05-14 DAY'],
    ['A week ago it sent an envoy.', '2024-05-08 DAY'],
    ['A year ago it sent an envoy.', '2023-01-01..2023-12-31 YEAR'],
    ['Two months ago it sent an envoy.', '2024-03-01..2024-03-31 MONTH'],
    ['They hope that within the next month a text is ready.', '2024-06-01..2024-06-30 MONTH'],
  ],
  'what is no date of a deed is told apart': [
    ['PARIS, May 15 — The two ministers met on Monday.', 'dateline 2024-05-15 DAY', '2024-05-13 DAY'],
    ['It broke the July 2015 agreement.', 'attributive 2015-07-01..2015-07-31 MONTH'],
    ["He condemned Sunday's coup.", 'attributive 2024-05-12 DAY'],
    ['It honours Resolution 2231 (2015).', 'attributive 2015-01-01..2015-12-31 YEAR'],
    ['They marked the 50th anniversary of ties.', 'anniversary 1974-01-01..1974-12-31 YEAR'],
    ['The committee sits every Monday.', 'frequency 2024-05-13 DAY'],
    ['May the two nations prosper.'],
    ['It may recall its envoy.'],
    ['Troops march on the capital.'],
    ['March on, the general told them.'],
    ['Some 2000 troops crossed.'],
    ['The Good Friday Agreement holds.'],
    ['The Sunday Times reported a plan.'],
    ['Unit 2 cost 1950.5 million.'],
    ['A second man and a third country were named.'],
    ['Half of the crew is safe.'],
  ],
};

describe('findDates', () => {
  for (const [claim, rows] of Object.entries(tables)) {
    it.each(rows)(`${claim}: %s`, (sentence, ...dates) => {
      expect(datesOf(sentence, WEDNESDAY)).toEqual(dates);
    });
  }

  it.each([
    ['2023-01-31', 'They will sign next month.', '2023-02-01..2023-02-28 MONTH'],
    ['2023-03-31', 'They signed last month.', '2023-02-01..2023-02-28 MONTH'],
    ['2024-01-05', 'They met on December 30.', '2023-12-30 DAY'],
    ['2024-12-20', 'They will meet on January 10.', '2025-01-10 DAY'],
    ['2024-02-29', 'A year ago they met.', '2023-01-01..2023-12-31 YEAR'],
    ['2024-05-12', 'They met at the weekend.', '2024-05-11..2024-05-12 RANGE'],
    ['2010-05-28', 'Hosts are to meet this weekend.', '2010-05-29..2010-05-30 RANGE'],
  ])('month ends and year ends hold: %s %s', (publishedAt, sentence, date) => {
    expect(datesOf(sentence, publishedAt)).toEqual([date]);
  });

  it('gives exact slices and the date as worded', () => {
    const text = 'First. It was agreed on May 12,\n2010 in Oslo.';
    const [mention] = findDates(text, { start: 7, end: text.length }, { publishedAt: WEDNESDAY });
    expect(mention).toMatchObject({ role: 'point', date: { from: '2010-05-12', text: 'May 12,\n2010' } });
    expect(text.slice(mention!.start, mention!.end)).toBe(mention!.date.text);
  });

  it('lets the caller say which way the verb looks', () => {
    const text = 'Talks on Friday';
    const span = { start: 0, end: text.length };
    const ahead = findDates(text, span, { publishedAt: WEDNESDAY, tense: 'future' });
    expect(ahead.map(show)).toEqual(['2024-05-17 DAY']);
  });

  it('knows no day that is later than none, or the same', () => {
    expect(datesOf('Three decades later they met.', WEDNESDAY)).toEqual([]);
    expect(datesOf('It answered within hours, and that night shells fell.', WEDNESDAY)).toEqual([]);
  });

  it('refuses a publication date that is none', () => {
    expect(() => findDates('On Friday.', { start: 0, end: 10 }, { publishedAt: 'yesterday' })).toThrow(/YYYY-MM-DD/);
  });
});

describe('findArticleDates', () => {
  it.each([
    [['They landed on Thursday.', 'A day later they signed.'], '2024-05-10 DAY'],
    [['Algiers acted on Monday.', 'The day before, three neighbours had done so.'], '2024-05-12 DAY'],
    [['On 30 August 2023 it cast a veto.', 'Six months earlier it had abstained.'], '2023-02-01..2023-02-28 MONTH'],
    [['It struck on Tuesday.', 'Hours earlier ten ships had put out.'], '2024-05-14 DAY'],
    [['It struck on Tuesday.', 'The same day ten ships put out.'], '2024-05-14 DAY'],
    [['A pact was made on Sunday.', 'They had talked for the previous four days.'], '2024-05-08..2024-05-11 RANGE'],
    [['They met on Monday.', '"What was agreed today will last," she said.'], '2024-05-13 DAY'],
    [['It closed its skies on Monday.', 'A plan of 2010 failed.', 'Within hours Mali replied.'], '2024-05-13 DAY'],
    [
      ['Relations collapsed in 2013.', 'It expelled the envoy in November of that year.'],
      '2013-11-01..2013-11-30 MONTH',
    ],
    [['It imposed sanctions in March.', 'Its rival cut ties on the same day.'], '2024-03-01..2024-03-31 MONTH'],
    [["After Sunday's vote he left.", 'A day later he was back.'], '2024-05-13 DAY'],
    [['He was ousted in 2013.', 'The year before, he had won.'], '2012-01-01..2012-12-31 YEAR'],
    [['Nothing is dated here.', 'Two days earlier they met.'], '2024-05-13 DAY'],
    [['No date.', 'Three days of talks ended on Tuesday.'], 'duration 2024-05-12..2024-05-14 RANGE'],
    [
      ['Talks ended on Tuesday.', 'A text was signed after three days of talks.'],
      'duration 2024-05-12..2024-05-14 RANGE',
    ],
    [['A jet was shot down on Friday.', 'The king rang Oslo in the morning.'], '2024-05-10 DAY'],
    [['A jet was shot down on Friday.', 'Troops crossed at dawn.'], '2024-05-10 DAY'],
    [['A jet was shot down on Friday.', 'Oslo replied within the hour.'], '2024-05-10 DAY'],
    [['They met on Monday and will meet again on Friday.', 'He had called in the morning.'], '2024-05-13 DAY'],
    [['They met on Monday.', 'He left in the morning of 3 May.'], '2024-05-03 DAY'],
    [
      ['Oslo recognized it in December 1971.', 'The following March it signed a treaty.'],
      '1972-03-01..1972-03-31 MONTH',
    ],
    [['Oslo left in March 1971.', 'It had joined the previous May.'], '1970-05-01..1970-05-31 MONTH'],
    [['The king came in 1961.', 'Oslo opened an embassy later that year.'], '1961-01-01..1961-12-31 YEAR'],
    [['The king came in July.', 'His visit that month gave nothing.'], '2023-07-01..2023-07-31 MONTH'],
    [['The king came at Christmas 1978.', 'He left the next day.'], '1978-12-26 DAY'],
    [['He arrived on Monday.', 'He is on a three-day visit.'], 'duration 2024-05-13..2024-05-15 RANGE'],
  ])('a date counts from the date told before: %j', (sentences, date) => {
    let offset = 0;
    const spans = sentences.map((sentence) => {
      const start = offset;
      offset += sentence.length + 1;
      return { start, end: start + sentence.length };
    });
    const dates = findArticleDates(sentences.join(' '), spans, WEDNESDAY);
    expect(dates.at(-1)!.map(show)[0]).toBe(date);
  });
});

describe('a text on years gone by', () => {
  it.each([
    ['The two fell out in 1977. On 10 April a crowd burnt a flag.', '1977-04-10 DAY'],
    ['The two fell out in 1977. They met in April. It left at the end of the month.', '1977-04-01..1977-04-30 MONTH'],
    ['In December 1977 it left. In January it came back.', '1978-01-01..1978-01-31 MONTH'],
    ['In December 1977 it kept silent. It had promised a loan in May.', '1977-05-01..1977-05-31 MONTH'],
    ['In 1977 it left. The treaty of 1960 was void. In October they met.', '1977-10-01..1977-10-31 MONTH'],
    ['In 1977 it left. Peace, broken since 1974, came on 2 June.', 'since 1974-01-01..2024-05-15 RANGE'],
    ['In 1977 it left. The leaders met from 2 to 5 December.', '1977-12-02..1977-12-05 RANGE'],
    ['In 1977 it left. In the autumn it came back.', '1977-09-01..1977-11-30 RANGE'],
    ['Ties were not restored until 1989, when he came in October.', 'until 1989-01-01..1989-12-31 YEAR'],
    // News that begins with the past counts from its own day
    ['The treaty was signed in 1977. On 10 April it lapsed, as was reported on Monday.', '2024-04-10 DAY'],
    ['BERN, May 15 - The treaty dates from 1977. It lapsed in April.', '2024-04-01..2024-04-30 MONTH'],
    ['Bern, which joined in 1977, has left. It votes on 10 April.', '2024-04-10 DAY'],
    ['The envoys met on 10 April. The treaty is of 1977.', '2024-04-10 DAY', 0],
  ] as const)('its days without a year are those of the year last told: %s', (text, date, at = undefined) => {
    const ends = [...text.matchAll(/[a-z0-9](?:\.)(?= |$)/g)].map(({ index }) => index + 2);
    const spans = ends.map((end, index) => ({ start: index === 0 ? 0 : ends[index - 1]! + 1, end }));
    const dates = findArticleDates(text, spans, WEDNESDAY);
    expect(dates.at(at ?? -1)!.map(show)[0]).toBe(date);
  });

  it('a year before a colon is the date of its entry', () => {
    expect(datesOf('1964: Malawi opens an embassy in Bern.', WEDNESDAY)).toEqual(['1964-01-01..1964-12-31 YEAR']);
  });
});

describe('any text at all', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      'May',
      'March',
      ' 3',
      '31',
      ' 2019',
      '-',
      '–',
      'on ',
      'since ',
      'between ',
      ' and ',
      'Monday',
      ' last',
      ' week',
    ),
    fc.constantFrom(
      'two ',
      'years ',
      'later',
      'the ',
      'day ',
      'before',
      '"',
      'today',
      ' to ',
      ', ',
      '\n',
      'first ',
      'quarter of',
      '\ud83d',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('gives valid dates on exact slices, in order, none overlapping', () => {
    fc.assert(
      fc.property(texts, days, (text, publishedAt) => {
        let end = 0;
        for (const mention of findDates(text, { start: 0, end: text.length }, { publishedAt })) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.date.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
          const { from, to } = mention.date;
          expect(isoDate.safeParse(from).success && isoDate.safeParse(to).success && from <= to).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'Monday ',
    'May 12, ',
    'since the ',
    ' ',
    'yesterday "',
    'the 2015 accord ',
    'from May to ',
    'will be set to ',
  ])('a megabyte of %j ends', (piece) => {
    const text = `On May 5 ${piece.repeat(Math.ceil(1_000_000 / piece.length))} in 2019`;
    expect(findDates(text, { start: 0, end: text.length }, { publishedAt: WEDNESDAY }).length).toBeLessThan(501);
  });
});
