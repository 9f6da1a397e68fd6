import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { relationOf } from '../../src/model/relations.ts';

/** Nobody is guessed to hold an office of a state that another one holds, and who does something as an officer is one: "part of the name>state's code or part of the body's id". */

const extract = createExtractor(loadLexicon());

const TOLD: readonly (readonly [publishedAt: string, text: string, offices: string])[] = [
  // another premier is named outright, or listed
  [
    '2006-12-06',
    'Prime Minister Helen Clark of New Zealand condemned the coup in Suva. New Zealand will not accept the dismissal of Prime Minister Laisenia Qarase.',
    'clark>NZL',
  ],
  [
    '1975-03-10',
    'Prime Minister Wallace Rowling of New Zealand held out a hand. New Zealand had quarrelled with Prime Minister Ratu Mara over sugar.',
    'rowling>NZL; ?mara>FJI',
  ],
  // no crown has a president
  ['2024-07-08', 'Japan signed the pact in the presence of President Ferdinand R. Marcos Jr. at the palace.', ''],
  // nobody else is known: the state that acts
  ['1975-03-10', 'Gabon broke off the talks. Foreign Minister Paul Okumba d’Okwatsegue flew home.', '?okumba>GAB'],
  ['1997-05-03', 'Slovakia sent no envoy. President Michal Kovac called it a duty.', 'kovac>SVK'],
  // behind another official nothing tells whose "a deputy minister" is
  [
    '2018-03-07',
    "Penny Marsh, Australia's foreign minister, signed for Canberra and Hermenegildo Pereira, a deputy minister, for Dili.",
    'marsh>AUS; ?pereira>TLS',
  ],
  ['2022-04-26', 'Japan is sending Kentaro Uesugi, a vice minister, to Honiara.', 'uesugi>JPN'],
  // a body whose name begins with the state's, and a party that is a people's
  [
    '2006-12-06',
    'Frank Bainimarama, the commander of the Republic of Fiji Military Forces, seized power.',
    'bainimarama>forces',
  ],
  ['1976-12-20', 'Georges Marchais, who leads the French Communists, called it pitiful.', ''],
  ['1976-12-20', 'Raymond Barre, who leads the French government, called it pitiful.', 'barre>FRA'],
  // where he comes from is not what he heads
  ['2010-01-17', 'That force lost its head, Hedi Annabi of Tunisia, under the rubble.', ''],
  ['2010-01-17', 'President Zine Ben Ali of Tunisia mourned him.', 'ali>TUN'],
  // whom an embassy has need not be of the state that acts
  ['2017-03-08', 'Malaysia is looking for Hyon Kwang-song, a second secretary at the embassy.', ''],
  // people have leaders as states do
  [
    '1995-11-22',
    'Bosnia and Croatia signed. The rebels stayed away. Their leader, Radovan Karadzic, has been indicted.',
    '',
  ],
  // a term that begins next month is none yet
  ['2024-10-04', 'His rival Navin Ramgoolam has promised Britain to look at the text.', ''],
  ['2024-12-04', 'His rival Navin Ramgoolam has promised Britain to look at the text.', '?ramgoolam>MUS'],
  // names that are words, and what is one's own
  ['1994-09-22', 'William White, the American deputy energy secretary, looked on.', 'white>USA'],
  ['1994-09-22', 'Peru recalled its own envoy, Carlos Vega, from Chile.', 'vega>PER'],
  // in whose office something is done
  ['2023-12-15', 'Ralph Gonsalves spoke as head of the Caribbean Community.', 'gonsalves>c'],
  ['2023-12-15', 'Celso Amorim had come as the envoy of Brazil.', 'amorim>BRA'],
  ['2023-12-15', 'Norway named Geir Pedersen as envoy of the United Nations.', '?pedersen>nations'],
];

const officesIn = (publishedAt: string, text: string): string[] => {
  const { claims } = extract({ id: 'office', url: null, title: null, publisher: null, publishedAt, text });
  return claims
    .filter(({ type }) => relationOf(type).plover === 'STATE')
    .map(({ source, target }) => `${source} ${target}`);
};

const isTold = (told: readonly string[], office: string): boolean => {
  const [name = '', of = ''] = office.split('>');
  return told.some((one) => {
    const [source = '', target = ''] = one.split(' ');
    return (
      source.includes(name) &&
      (target === `country:${of}` || (target.startsWith('organization:') && target.includes(of)))
    );
  });
};

describe('an office is held by one', () => {
  it.each(TOLD)('%s %s', (publishedAt, text, offices) => {
    const told = officesIn(publishedAt, text);
    const wanted = offices.split('; ').filter(Boolean);
    const asked = wanted.filter((office) => !office.startsWith('?'));
    expect(asked.filter((office) => !isTold(told, office))).toEqual([]);
    const allowed = wanted.map((office) => office.replace('?', ''));
    expect(told.filter((one) => !allowed.some((office) => isTold([one], office)))).toEqual([]);
  });
});
