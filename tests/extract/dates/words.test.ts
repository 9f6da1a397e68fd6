import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../src/extract/dates/matches.ts';
import { DATE_RULES } from '../../../src/extract/dates/rules.ts';
import { dateKeys, dateWords } from '../../../src/extract/dates/words.ts';
import { readGoldArticle } from '../../bench/gold-article.ts';
import { CHRONICLE_LEADS } from '../chronicle-leads.ts';
import { EVENT_LEADS } from '../event-leads.ts';
import { YEARBOOK_LEADS } from '../yearbook-leads.ts';

const ARTICLES = new URL('../../bench/articles', import.meta.url).pathname;
const texts = [
  ...readdirSync(ARTICLES).map((name) => readGoldArticle(join(ARTICLES, name)).text),
  ...[...EVENT_LEADS, ...CHRONICLE_LEADS, ...YEARBOOK_LEADS].map(([, , sentence]) => sentence),
  // forms that none of these texts has
  'It met in Q3 2021 and H1 2022, in the 19th century and the mid-1990s, a fortnight ago, the day after tomorrow and the day before yesterday.',
  'At the weekend, by the end of the week, over the past week, within the next month, later in the year and in two years’ time.',
  'The first nine months of 2022, the third quarter of 2021, every Monday, on Sundays, each June, overnight, on Christmas Eve, the eve of the vote.',
  'Signed on 2010-05-12 and 12/05/2010, in force from May 3-5, 2019, in the years 2010-12 and 2014/15 (2016), on its tenth anniversary.',
  'By year-end and the week’s end, in the preceding three days, that night, the week before, the year after.',
  'On Easter Monday, in the seventies and the ’80s, in the nineteenth century, the winter of 1979-80, at the turn of the year.',
  'The first week of May 2010, a week ago on Monday, a fortnight later, the next morning, that summer and the following spring.',
  'Three nights later, the night before last, the morning after, two weeks from now, on Boxing Day and on May Day.',
  'The coming two weeks, the past five years, the weekend of 12 May, May of the same year, the following March, Monday of last week.',
];

describe('a rule is left untried only where it could find nothing', () => {
  it.each(DATE_RULES.map((rule) => [rule.pattern, rule] as const))('%s', (_, rule) => {
    const matches = texts.flatMap((text) => [...text.matchAll(patternOf(rule))].map(([match]) => match));
    const untried = matches.filter((match) => {
      const words = dateWords(match);
      return !dateKeys(match).has(rule.needs) || (rule.also && !rule.also.some((word) => words.has(word)));
    });
    expect(untried).toEqual([]);
  });

  it('every rule finds something in these texts', () => {
    const idle = DATE_RULES.filter((rule) => !texts.some((text) => patternOf(rule).test(text)));
    expect(idle.map(({ pattern }) => pattern)).toEqual([]);
  });
});
