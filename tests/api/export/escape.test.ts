import { expect, test } from 'vitest';
import { csv, xml } from '../../../src/api/export/escape.ts';

test.each([
  ['plain', 'plain'],
  ['<a href="x">&\'', '&#60;a href=&#34;x&#34;&#62;&#38;&#39;'],
  ['dove 🕊 stays', 'dove 🕊 stays'],
  ['half \ud83d goes', 'half  goes'],
  ['control \u0000\u001b goes, \t stays', 'control  goes, \t stays'],
])('XML: %j', (text, expected) => {
  expect(xml(text)).toBe(expected);
});

test.each<[string | number | null, string]>([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+1', "'+1"],
  ['@x', "'@x"],
  ['-x', "'-x"],
  [-1.5, '-1.5'],
  [null, ''],
])('CSV: %j', (value, expected) => {
  expect(csv(value)).toBe(expected);
});
