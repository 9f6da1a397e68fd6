import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';

/** Sentences with the standings that they tell: `SOURCE TYPE TARGET` by the ends of their ids, with the year where one is told. */
const ROWS: readonly (readonly [text: string, standings: readonly string[]])[] = [
  // States enter a body one after another
  [
    'Greece and Turkey joined NATO in 1952. West Germany followed in 1955.',
    ['GRC MEMBER_OF nato 1952', 'TUR MEMBER_OF nato 1952', 'DEU MEMBER_OF nato 1955'],
  ],
  [
    'Slovakia joined the European Union in 2004. Bulgaria followed in 2007.',
    ['SVK MEMBER_OF european-union 2004', 'BGR MEMBER_OF european-union 2007'],
  ],
  [
    'Vietnam joined ASEAN in 1995. Laos and Myanmar joined two years later.',
    ['VNM MEMBER_OF asean 1995', 'LAO MEMBER_OF asean 1997', 'MMR MEMBER_OF asean 1997'],
  ],
  [
    'Kenya and Uganda founded the East African Community in 1999. South Sudan joined in 2016.',
    ['KEN MEMBER_OF eac 1999', 'UGA MEMBER_OF eac 1999', 'SSD MEMBER_OF eac 2016'],
  ],
  [
    'Laos joined the Association of Southeast Asian Nations in 1997. Cambodia joined the association in 1999.',
    ['LAO MEMBER_OF asean 1997', 'KHM MEMBER_OF asean 1999'],
  ],
  // what follows otherwise enters nothing
  ['Finland joined NATO in 2023. Protests in Russia followed.', ['FIN MEMBER_OF nato 2023']],
  ['Finland joined NATO in 2023. Talks with Russia followed.', ['FIN MEMBER_OF nato 2023']],
  ['Peru recognized Chad in 1970. Norway joined in 1971.', []],
  ['Finland joined NATO in 2023. Russia followed the talks closely.', ['FIN MEMBER_OF nato 2023']],
  // "one of its founders" is of another
  ['The Arab League condemned the raid. Egypt is one of its founding members.', ['EGY MEMBER_OF arab-league']],
  ['The Commonwealth has 54 members. India is one of its members.', ['IND MEMBER_OF commonwealth']],
  ['The Commonwealth met in London. Zimbabwe is one of its former members.', []],
  ['Chad praised Libya. Egypt is one of its allies.', []],
  // "it" that runs through states is the work
  [
    'The Turkmen pipeline was finished in 2009. It runs through Uzbekistan and Kazakhstan.',
    ['turkmen-pipeline LOCATED_IN UZB', 'turkmen-pipeline LOCATED_IN KAZ'],
  ],
  ['Peru spoke of the Inga dam. It runs a port in Chile.', ['port LOCATED_IN CHL']],
  // a listed exercise behind the word is the exercise, and no part of one
  ['Russia and Belarus held the joint exercise Zapad 2021 in September.', []],
];

const endOf = (id: string): string => id.slice(id.indexOf(':') + 1);

describe('members, sites and parts are told in plain sentences', () => {
  const extract = createExtractor(loadLexicon());

  it.each(ROWS)('%s', (text, standings) => {
    const { claims } = extract({
      id: 'lead',
      url: null,
      title: null,
      publisher: null,
      publishedAt: '2024-05-10',
      text,
    });
    const told = claims
      .filter(({ type }) => /^(MEMBER_OF|LOCATED_IN|PART_OF)$/.test(type))
      .map(({ source, type, target, date }) =>
        [endOf(source), type, endOf(target), date?.from.slice(0, 4)].filter(Boolean).join(' '),
      );
    expect(told.toSorted()).toEqual([...standings].sort());
  });
});
