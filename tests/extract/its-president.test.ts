import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());

/** Who holds which office: part of his name and a state's code or part of the body's name; "!" where he must not hold it. Labelled before any rule. */
const TOLD: readonly (readonly [code: string, publishedAt: string, text: string, office: string])[] = [
  // Whose president: the body that the sentence before is about
  [
    'its',
    '1960-04-02',
    'The World Bank lent nothing to India. Its president, Eugene Black, flew to Delhi.',
    'Black World_Bank',
  ],
  [
    'its',
    '1976-04-02',
    'Without the International Monetary Fund Zambia would be bankrupt. Its managing director, Johannes Witteveen, went to Lusaka.',
    'Witteveen Monetary_Fund',
  ],
  [
    'its',
    '1980-04-02',
    'OPEC met in Vienna and Iraq stayed away. Its secretary-general, Rene Ortiz, praised Kuwait.',
    'Ortiz OPEC',
  ],
  [
    'its',
    '1969-04-02',
    'The Red Cross feeds Biafra by air. Its president, Marcel Naville, asked Nigeria for a truce.',
    'Naville Red_Cross',
  ],
  [
    'its',
    '1985-04-02',
    "UNESCO lost the United States in December. Its director-general, Amadou Mahtar M'Bow, refused to resign.",
    'Bow UNESCO',
  ],
  [
    'its',
    '2009-01-02',
    'Gazprom cut off Ukraine on Thursday. Its chairman, Alexei Miller, blamed Kiev.',
    'Miller Gazprom',
  ],
  [
    'its',
    '1976-05-02',
    'FIFA had suspended South Africa. Its president, Joao Havelange, visited Johannesburg.',
    'Havelange FIFA',
  ],
  [
    'its',
    '1990-04-02',
    'The Arab League is divided over Iraq. Its secretary-general, Chedli Klibi, resigned.',
    'Klibi Arab_League',
  ],
  [
    'its',
    '1979-12-02',
    'Without the Commonwealth Rhodesia would still be at war. Its secretary-general, Shridath Ramphal, kept Britain talking.',
    'Ramphal Commonwealth',
  ],
  [
    'its',
    '1985-05-02',
    'The Asian Development Bank financed a dam in Laos. Its president, Masao Fujioka, opened it.',
    'Fujioka Development_Bank',
  ],
  [
    'its',
    '2006-04-02',
    'Nothing in Lebanon moves without Hezbollah. Its leader, Hassan Nasrallah, condemned Israel.',
    'Nasrallah Hezbollah',
  ],
  [
    'its',
    '2021-04-02',
    'The European Commission has sued Poland. Its president, Ursula von der Leyen, said so.',
    'Leyen European_Commission',
  ],
  ['its', '1971-04-02', 'Finland stayed neutral. Its president, Urho Kekkonen, visited Moscow.', 'Kekkonen FIN'],
  [
    'its',
    '1978-04-02',
    "Zambia left the World Bank's meeting early. Its president, Kenneth Kaunda, criticized Britain.",
    'Kaunda ZMB',
  ],
  [
    'its',
    '1976-12-02',
    'The United Nations admitted Angola. Its foreign minister, Paulo Jorge, thanked Cuba.',
    'Jorge AGO',
  ],
  [
    'its',
    '1980-05-02',
    'ASEAN condemned Vietnam. Its foreign minister, Nguyen Co Thach, rejected the charge.',
    'Thach VNM',
  ],
  // A name first, what he is in the sentence after it
  ['then', '1969-07-06', "Tom Mboya was shot. Kenya's foreign minister condemned Uganda.", '!Mboya KEN'],
  ['then', '1984-07-06', "Olof Palme spoke for an hour. Norway's prime minister thanked Denmark.", '!Palme NOR'],
];

/** A name without an office is nobody, and the office of the next sentence might be another's. */
const NOT_YET: typeof TOLD = [
  ['then', '1979-02-05', "Eric Gairy was not amused. Grenada's prime minister accused Cuba of plotting.", 'Gairy GRD'],
  ['then', '1960-02-25', "Walter Nash thought otherwise. New Zealand's prime minister criticized France.", 'Nash NZL'],
  [
    'then',
    '1996-02-25',
    "Halldor Asgrimsson shook his head. Iceland's foreign minister condemned Norway.",
    'Asgrimsson ISL',
  ],
  ['then', '1986-08-25', 'Errol Barrow laughed. The prime minister of Barbados urged Guyana to wait.', 'Barrow BRB'],
];

function offices(publishedAt: string, text: string): string[] {
  const { entities, claims } = extract({ id: 'office', url: null, title: null, publisher: null, publishedAt, text });
  const nameOf = (id: string): string =>
    id.startsWith('country:') ? id.slice(-3) : entities.find((one) => one.id === id)!.name;
  return claims
    .filter(({ type }) => type === 'HOLDS_OFFICE')
    .map(({ source, target }) => `${nameOf(source)} ${nameOf(target)}`);
}

describe('a president, a chairman or a minister is that of the body or the state that is meant', () => {
  const isAsTold = (publishedAt: string, text: string, office: string): boolean => {
    const [name = '', whose = ''] = office.replace('!', '').replaceAll('_', ' ').split(/ (.*)/);
    const held = offices(publishedAt, text.trim()).some((one) => one.includes(name) && one.includes(whose));
    return held === !office.startsWith('!');
  };

  it.each(TOLD)('%s %s %s', (_code, publishedAt, text, office) => {
    expect(isAsTold(publishedAt, text, office)).toBe(true);
  });

  for (const [, publishedAt, text, office] of NOT_YET)
    it.fails(`not yet: ${text}`, () => {
      expect(isAsTold(publishedAt, text, office)).toBe(true);
    });
});
