import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());

/** The edges of one type in a text, as "source → target", with a status other than DONE behind. */
function edges(type: string, text: string): string[] {
  const article = { id: 'a', url: null, title: '', publisher: 'test', publishedAt: '2023-06-15', text };
  return extract(article)
    .claims.filter((claim) => claim.type === type)
    .map(
      ({ source, target, status }) =>
        `${source.split(':')[1]} → ${target.split(':')[1]}${status === 'DONE' ? '' : ` ${status}`}`,
    )
    .toSorted();
}

/** Every member with one whole. */
const all = (members: string, whole: string): string[] =>
  members
    .split(' ')
    .map((member) => `${member} → ${whole}`)
    .toSorted();

describe('members are told', () => {
  test.each<[string, string[]]>([
    [
      'Mali left the Alliance of Sahel States (AES), a body set up in 2023 to pool the fight against rebels, in which Chad and Niger also sit.',
      all('NER TCD', 'alliance-of-sahel-states'),
    ],
    ['EU and NATO member Greece objected.', ['GRC → european-union', 'GRC → nato']],
    ['India criticized fellow BRICS member China.', all('CHN IND', 'brics')],
    ['Turkey and its NATO ally Greece disagree.', all('GRC TUR', 'nato')],
    ['Poland and its NATO allies held talks with Ukraine.', all('POL', 'nato')],
    [
      'Vanuatu, the only Pacific island state in the Non-Aligned Movement, praised him.',
      all('VUT', 'non-aligned-movement'),
    ],
    ['NATO-member Turkey objected.', all('TUR', 'nato')],
    ['The EU-member states Hungary and Slovakia objected.', all('HUN SVK', 'european-union')],
    ['Ten ASEAN states, including Laos and Vietnam, attended.', all('LAO VNM', 'asean')],
    ['EU countries such as Malta and Cyprus objected.', all('CYP MLT', 'european-union')],
    ['Germany, France and Italy - all of them NATO members - abstained.', all('DEU FRA ITA', 'nato')],
    ['The European Union, to which Malta belongs, abstained.', all('MLT', 'european-union')],
    ['The African Union, to which Mali belongs and Haiti does not, met.', all('MLI', 'african-union')],
    ["NATO's newest member, Sweden, sent jets.", all('SWE', 'nato')],
    ['Uruguay, a Mercosur country, objected.', all('URY', 'mercosur')],
    ['EU newcomer Croatia adopted the euro.', all('HRV', 'european-union')],
    ['The BRICS group of Brazil, Russia and India met.', all('BRA IND RUS', 'brics')],
    ['The Quad (Australia, India, Japan and the United States) met.', all('AUS IND JPN USA', 'quad')],
    ["ASEAN's ten - Brunei, Laos and others - signed.", all('BRN LAO', 'asean')],
    ['Three of the four belong to ASEAN: Brunei, Laos and Vietnam.', all('BRN LAO VNM', 'asean')],
    [
      'The Alliance of Sahel States, made up of Burkina Faso, Mali and Niger, met.',
      all('BFA MLI NER', 'alliance-of-sahel-states'),
    ],
    ["ASEAN's Vietnam and Laos signed.", all('LAO VNM', 'asean')],
    ['As a member of the Security Council, Malta abstained.', all('MLT', 'un-security-council')],
    ['The International Criminal Court has 124 members, among them Jordan and Tunisia.', all('JOR TUN', 'icc')],
    [
      'The Pacific Islands Forum, whose members include Fiji, Samoa and Tonga, met.',
      all('FJI TON WSM', 'pacific-islands-forum'),
    ],
    ['The Borduran League, made up of Kenya and Uganda, met.', all('KEN UGA', 'borduran-league')],
    ['Kenya, a member of the Zubrowka Council, objected.', all('KEN', 'zubrowka-council')],
  ])('%s', (text, expected) => {
    expect(edges('MEMBER_OF', text)).toEqual(expected.toSorted());
  });
});

describe('joining, founding, waiting and being put out', () => {
  test.each<[string, string[]]>([
    ['Bulgaria entered the European Union in 2007, and Croatia followed in 2013.', all('BGR HRV', 'european-union')],
    ['Argentina and Brazil founded Mercosur in 1991; Bolivia joined in July.', all('ARG BOL BRA', 'mercosur')],
    ['Burkina Faso, Mali and Niger form the Alliance of Sahel States.', all('BFA MLI NER', 'alliance-of-sahel-states')],
    ['EU candidate Serbia refused.', ['SRB → european-union PLANNED']],
    ['Georgia aspires to NATO membership.', ['GEO → nato PROPOSED']],
    ['Egypt has applied for membership of BRICS.', ['EGY → brics PROPOSED']],
    ['The African Union has suspended Niger.', ['NER → african-union SUSPENDED']],
    ['The African Union suspended the membership of Niger.', ['NER → african-union SUSPENDED']],
    ['Myanmar was excluded from the Association of Southeast Asian Nations.', ['MMR → asean CANCELLED']],
  ])('%s', (text, expected) => {
    expect(edges('MEMBER_OF', text)).toEqual(expected.toSorted());
  });
});

describe('no member', () => {
  test.each([
    'Non-NATO member Austria refused.',
    'Former European Union member Britain signed.',
    'Norway, which is not a member of the European Union, signed.',
    'After talks with EU members, Russia and China issued a statement.',
    'Norway, not a member of the European Union, pays in.',
    'The United States warned its partners in the European Union.',
    'Unlike NATO members, Austria and Ireland are neutral.',
    'NATO countries, China and Russia clashed.',
    "The African Union's Somalia mission ends.",
    'The European Union (Brussels) fined Italy.',
    'The World Bank, Japan and Germany lent Kenya money.',
    'Israel killed a member of Hezbollah in Lebanon.',
    'Members of the European Parliament visited Serbia, Kosovo and Albania.',
    'The European Union, China and India signed the pact.',
    'The EU set up an office in Georgia.',
  ])('%s', (text) => {
    expect(edges('MEMBER_OF', text)).toEqual([]);
  });
});

describe('parties to a document and partners in an undertaking', () => {
  test.each<[string, string, string[]]>([
    [
      'PARTY_TO',
      'Australia has two partners in the ANZUS treaty, New Zealand and the United States.',
      all('NZL USA', 'anzus'),
    ],
    [
      'PARTY_TO',
      "The 2015 accord's remaining parties - Britain, China and Iran - met.",
      all('CHN GBR IRN', '2015-accord'),
    ],
    [
      'PARTY_TO',
      'The Black Sea grain deal, to which Russia and Turkey are parties, expired.',
      all('RUS TUR', 'black-sea-grain-initiative'),
    ],
    ['PARTY_TO', 'Mongolia, as a signatory of the Rome Statute, was bound to arrest him.', all('MNG', 'rome-statute')],
    ['PARTY_TO', 'North Korea, once a party to the Nuclear Non-Proliferation Treaty, objected.', []],
    ['PARTY_TO', 'Israel, which is not a party to the Non-Proliferation Treaty, objected.', []],
    [
      'PARTICIPATES_IN',
      'The partners in the Kashagan project - Eni, Shell and Total - met.',
      all('eni shell totalenergies', 'kashagan'),
    ],
    ['PARTICIPATES_IN', "ITER's members - China, India and Japan - share the cost.", all('CHN IND JPN', 'iter')],
  ])('%s: %s', (type, text, expected) => {
    expect(edges(type, text)).toEqual(expected.toSorted());
  });
});

describe('known misses', () => {
  test.fails('a list goes on behind an aside: "from Lithuania, a NATO member, and Ukraine"', () => {
    expect(edges('MEMBER_OF', 'The fleet has ships from Lithuania, a NATO member, and Ukraine.')).toEqual(
      all('LTU', 'nato'),
    );
  });
});
