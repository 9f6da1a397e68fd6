import { describe, expect, it } from 'vitest';
import { paragraphsOfLines, plainLines } from '../../src/intake/tidy-text.ts';

const paragraphs = (text: string): string[] => paragraphsOfLines(plainLines(text));

const CASES: { claim: string; text: string; expected: string[] }[] = [
  {
    claim: 'hard wraps become spaces',
    text: 'GENEVA - THE FOREIGN MINISTERS OF THE TWO COUNTRIES MET FOR\nTHREE HOURS ON TUESDAY AND AGREED TO SPEAK AGAIN BEFORE THE\nEND OF THE MONTH.\n\nNO DATE WAS GIVEN.',
    expected: [
      'GENEVA - THE FOREIGN MINISTERS OF THE TWO COUNTRIES MET FOR THREE HOURS ON TUESDAY AND AGREED TO SPEAK AGAIN BEFORE THE END OF THE MONTH.',
      'NO DATE WAS GIVEN.',
    ],
  },
  {
    claim: 'indents begin paragraphs where no blank line does',
    text: '   The foreign ministers of the two countries met for three\nhours on Tuesday and agreed to speak again.\n   No date was given by either of the two delegations there.',
    expected: [
      'The foreign ministers of the two countries met for three hours on Tuesday and agreed to speak again.',
      'No date was given by either of the two delegations there.',
    ],
  },
  {
    claim: 'lines that no tool wrapped are paragraphs',
    text: `${'The two ministers met in Geneva. '.repeat(6).trim()}\nNo date was given.`,
    expected: ['The two ministers met in Geneva. '.repeat(6).trim(), 'No date was given.'],
  },
  {
    claim: 'numbered paragraphs and speakers stay apart',
    text: 'The two sides, meeting in Geneva, have agreed on what follows:\n1. Talks will go on at the level of ministers until the autumn.\n2. A joint commission will meet before the end of this month.\nMR. HALE: We are glad to have come this far with our partners.',
    expected: [
      'The two sides, meeting in Geneva, have agreed on what follows:',
      '1. Talks will go on at the level of ministers until the autumn.',
      '2. A joint commission will meet before the end of this month.',
      'MR. HALE: We are glad to have come this far with our partners.',
    ],
  },
  {
    claim: 'a cut word is made whole where the text has it whole, and keeps its hyphen elsewhere',
    text: 'The government of the smaller of the two states said its govern-\nment would not meet the delegation led by Hossein Amir-\nAbdollahian before the end of the week.',
    expected: [
      'The government of the smaller of the two states said its government would not meet the delegation led by Hossein Amir-Abdollahian before the end of the week.',
    ],
  },
  {
    claim: 'special spaces are plain, invisible marks gone, letters composed',
    text: 'Presi\u00addent Gu\u0308l\u00a0met\u202fhis\u200b guests.\u2029The\tend.',
    expected: ['President Gül met his guests.', 'The end.'],
  },
  {
    claim: 'line ends of any system',
    text: 'One.\r\nTwo.\rThree.\n\n\n\nFour.  \n',
    expected: ['One.', 'Two.', 'Three.', 'Four.'],
  },
];

describe('lines become paragraphs', () => {
  it.each(CASES)('$claim', ({ text, expected }) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  it('tidy text stays as it is', () => {
    for (const { text } of CASES) {
      const once = paragraphs(text).join('\n\n');
      expect(paragraphs(once).join('\n\n')).toBe(once);
    }
  });
});
