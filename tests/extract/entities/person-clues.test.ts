import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());
const read = (text: string, publishedAt = '2020-06-01') =>
  extract({ id: 'a', url: null, title: '', publisher: 'test', publishedAt, text });

/** The officials of a text with their states. */
const officials = (text: string): string[] =>
  read(text)
    .entities.filter((entity) => entity.kind === 'OFFICIAL')
    .map(({ id, country }) => `${id.split(':')[1]} ${country ?? '-'}`)
    .toSorted();

describe('names that no table knows are officials where', () => {
  test.each<[string, string, string[]]>([
    ['a state owns them', "Peru's Rosa Quispe flew to Quito.", ['rosa-quispe PER']],
    ['a rank stands before', 'Brig. Gen. Oleg Vornin signed the treaty.', ['oleg-vornin -']],
    ['a courtesy stands before', 'Mr. Tarkan Ozbey thanked Japan.', ['tarkan-ozbey -']],
    ['a state follows', 'Father Tomas Kelo of Vanuatu praised Fiji.', ['tomas-kelo VUT']],
    ['a body follows', 'Lena Brock of NATO met him.', ['lena-brock -']],
    [
      'a title of the time stands before',
      "Chad's defence minister at the time, Idris Walo, agreed.",
      ['idris-walo TCD'],
    ],
    [
      'a plural title follows, each with a state',
      'Ali Renko and Beka Turadze, the foreign ministers of Ukraine and Georgia, met.',
      ['ali-renko UKR', 'beka-turadze GEO'],
    ],
    ['a son-of stands within', 'Prince Talal bin Sultan of Jordan spoke.', ['talal-bin-sultan JOR']],
  ])('%s: %s', (_why, text, expected) => {
    expect(officials(text)).toEqual(expected);
  });

  test.each([
    'Marta Lund baked a cake.',
    'The painter Ugo Ferri lives in Rome.',
    'Norway beat Sweden with two goals by Nils Strand.',
  ])('nobody: %s', (text) => {
    expect(officials(text)).toEqual([]);
  });
});

describe('an office is held', () => {
  test.each<[string, string[]]>([
    ['National Party leader Marta Lund spoke to Japan.', ['marta-lund national-party']],
    ['ECOWAS commission president Kofi Adom met them.', ['kofi-adom ecowas']],
    ['Kofi Adom, the chief of the Imperial Fencing Guild, flew to Jordan.', []],
    ['Kofi Adom, who heads the Azeri state oil company SOCAR, spoke.', ['kofi-adom socar']],
    ['Boris Yeltsin’s Balkan envoy, Ivan Orlov, spoke.', ['ivan-orlov RUS']],
    ['The army advanced under Major General Ivan Orlov; Kenya watched.', []],
    ['According to a Turkish spokesman, Ivan Orlov pressed Greece.', []],
  ])('%s', (text, expected) => {
    const held = read(text, '1999-05-01')
      .claims.filter((claim) => claim.type === 'HOLDS_OFFICE')
      .map(({ source, target }) => `${source.split(':')[1]} ${target.split(':')[1]}`);
    expect(held).toEqual(expected);
  });
});

describe('references by office, region, nationality and history', () => {
  const ends = (text: string, type: string): string[] =>
    read(text)
      .claims.filter((claim) => claim.type === type)
      .map(({ source, target }) => `${source.split(':')[1]} ${target.split(':')[1]}`)
      .toSorted();

  test.each<[string, string, string[]]>([
    [
      'ACCUSES',
      'The government of Mali broke with Ukraine. The West African country accused Kyiv of helping rebels.',
      ['MLI UKR'],
    ],
    [
      'SUPPORTS',
      'President Ana Vuk of Serbia and President Ivo Tal of Croatia spoke. Foreign Minister Beka Turadze of Georgia listened. The presidents praised Poland.',
      ['ana-vuk POL', 'ivo-tal POL'],
    ],
    [
      'SUPPORTS',
      'Prime Minister Ana Vuk of Serbia flew to Tokyo. Ken Ito, the Japanese prime minister, received her. Vuk thanked her host.',
      ['ana-vuk ken-ito'],
    ],
    [
      'SIGNS',
      'Four countries on Sunday signed a trade pact: Brunei, Laos, Peru and Chile.',
      ['BRN trade-pact', 'CHL trade-pact', 'LAO trade-pact', 'PER trade-pact'],
    ],
  ])('%s: %s', (type, text, expected) => {
    expect(ends(text, type)).toEqual(expected);
  });
});
