import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_REGISTER_LEADS, REGISTER_LEADS } from './register-leads.ts';

leadSuite('readouts, communiqués and notes tell what they say', REGISTER_LEADS, MISSED_REGISTER_LEADS);

const extract = createExtractor(loadLexicon());
const read = (publishedAt: string, text: string) =>
  extract({ id: 'page', url: null, title: null, publisher: null, publishedAt, text });

/** Text, the officials named in it and the offices that it tells, in order of their ids. */
const OFFICES: readonly (readonly [
  publishedAt: string,
  text: string,
  officials: readonly string[],
  offices: readonly string[],
])[] = [
  // A son's "Jr." is no surname
  [
    '2023-05-05',
    'President Joseph R. Biden, Jr. spoke with Prime Minister Fumio Kishida.',
    ['fumio-kishida', 'joe-biden'],
    ['fumio-kishida JPN', 'joe-biden USA'],
  ],
  ['2023-05-05', 'President Marcos Jr. visited Japan.', ['ferdinand-marcos-jr'], ['ferdinand-marcos-jr PHL']],
  // What states call themselves in full
  [
    '2019-04-09',
    'Mr. Nguyen Xuan Phuc, Prime Minister of the Socialist Republic of Viet Nam, visited China.',
    ['nguyen-xuan-phuc'],
    ['nguyen-xuan-phuc VNM'],
  ],
  [
    '1979-01-01',
    'Mr. Paul Biya, Prime Minister of the United Republic of Cameroon, visited China.',
    ['paul-biya'],
    ['paul-biya CMR'],
  ],
  [
    '1985-01-01',
    'Georgi Atanasov, Chairman of the Council of Ministers of the People’s Republic of Bulgaria, visited China.',
    ['georgi-atanasov'],
    ['georgi-atanasov council-of-ministers-of-the-peoples-republic-of-bulgaria'],
  ],
  [
    '2023-05-10',
    'The Secretary of State of the United States, Lars Berg, visited the State of Qatar.',
    ['lars-berg'],
    ['lars-berg USA'],
  ],
  // "Extraordinary and Plenipotentiary" is nobody's name
  [
    '2017-06-26',
    'The Minister of Foreign Affairs of the Republic of Tajikistan, Mr. Sirojiddin Aslov, received the Ambassador Extraordinary and Plenipotentiary of the Islamic Republic of Iran, H.E. Mr. Hojatollah Faghani.',
    ['hojatollah-faghani', 'sirojiddin-aslov'],
    ['hojatollah-faghani IRN', 'sirojiddin-aslov TJK'],
  ],
  // A title once more, after another state was spoken of
  [
    '2022-12-14',
    'Serbia bought helicopters from Russia.\n\nMINISTER VULIN: We paid for them.\n\nQUESTION: And Kosovo?\n\nMINISTER VULIN: Pristina has arrested eleven people.',
    ['vulin'],
    ['vulin SRB'],
  ],
  // "For" and "on" say where an envoy is sent, and whose minister a minister is
  [
    '2003-10-10',
    'The US special envoy for Sudan, John Danforth, visited Kenya.',
    ['john-danforth'],
    ['john-danforth USA'],
  ],
  [
    '2018-10-10',
    'The UN envoy for Yemen, Martin Griffiths, visited Oman.',
    ['martin-griffiths'],
    ['martin-griffiths united-nations'],
  ],
  ['2018-10-10', 'The spokesman for Iran, Bahram Qasemi, was silent.', ['bahram-qasemi'], ['bahram-qasemi IRN']],
  // "Official Visit" is nobody; of two sides each has its own ministers
  [
    '1980-09-21',
    'On the Official Visit of Mr. Daniel arap Moi to China. Present on the Kenyan side was Foreign Minister Robert Ouko; on the Chinese side, Vice-Premier Ji Pengfei.',
    ['daniel-arap-moi', 'ji-pengfei', 'robert-ouko'],
    ['daniel-arap-moi KEN', 'ji-pengfei CHN', 'robert-ouko KEN'],
  ],
  // The state of its day
  [
    '1975-05-10',
    'Piotr Jaroszewicz of Poland met the Czech premier, Lubomir Strougal.',
    ['lubomir-strougal', 'piotr-jaroszewicz'],
    ['lubomir-strougal CSK', 'piotr-jaroszewicz POL'],
  ],
  // A rank cut short, in capitals
  [
    '1983-08-03',
    "CHAD ACCUSED LIBYA OF BOMBING A TOWN. THE REBELS ARE LED BY FORMER PRESIDENT GOUKOUNI OUEDDEI. EGYPT URGED LIBYA'S LEADER, COL. MOAMMAR GADHAFI, TO HALT THE ATTACKS.",
    ['goukouni-oueddei', 'muammar-gaddafi'],
    ['muammar-gaddafi LBY'],
  ],
];

describe('readouts, communiqués and notes tell who holds which office', () => {
  it.each(OFFICES)('%s %s', (publishedAt, text, officials, offices) => {
    const { entities, claims } = read(publishedAt, text);
    const bare = (id: string): string => id.slice(id.indexOf(':') + 1);
    expect(
      entities
        .filter(({ kind }) => kind === 'OFFICIAL')
        .map(({ id }) => bare(id))
        .toSorted(),
    ).toEqual(officials);
    const told = claims
      .filter(({ role }) => role !== null)
      .map(({ source, target }) => `${bare(source)} ${bare(target)}`);
    expect(told.toSorted()).toEqual(offices);
  });
});
