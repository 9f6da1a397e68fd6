import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { resolveDocument } from '../../../src/extract/entities/resolve.ts';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';

const lexicon = loadLexicon();

/** Offices that a text tells as held now: "who of where". */
function officesOf(text: string, publishedAt = '2023-05-10'): string[] {
  const article = { id: 'test', url: null, title: null, publisher: null, publishedAt, text };
  const { offices } = resolveDocument(article, tagSentences(text), lexicon);
  return [
    ...new Set(
      offices
        .filter((office) => office.current)
        .map((office) => `${office.official.split(':')[1]} of ${office.of.split(':')[1]}`),
    ),
  ];
}

describe('offices are read from titles', () => {
  it.each([
    [
      'of the body that a noun takes up',
      "NATO met in Oslo. Jan Kos, the secretary general of the alliance, came. The World Bank lends. The bank's president, Ana Nowak, left.",
      ['jan-kos of nato', 'ana-nowak of world-bank'],
    ],
    [
      'of an organ of the body that a noun takes up',
      "The African Union met. Jan Kos, chairman of the organization's commission, came.",
      ['jan-kos of african-union'],
    ],
    [
      'of no state where an ambassador may be the one of either',
      'Poland expelled ten Peruvian diplomats. The ambassador, Juan Kos, was summoned.',
      [],
    ],
    [
      'of the state that has a foreign secretary too',
      'India has protested to Pakistan. The foreign secretary, Ravi Kos, told him so.',
      ['ravi-kos of IND'],
    ],
    ['of Britain where no such state acts', 'Poland thanked Peru. Foreign Secretary Jan Kos left.', ['jan-kos of GBR']],
    ['of no state where the bank is not known', "Zambia met Peru. The bank's president, Juan Kos, praised Chile.", []],
    [
      'of the firm whose chairman it is',
      'Chiquita, whose chairman, Jan Kos, met Ana Nowak, sells fruit.',
      ['jan-kos of chiquita'],
    ],
    ['of nobody else', 'Jan Kos, whose foreign minister, Ana Nowak, met nobody, left.', []],
    [
      'of the state in which a colleague is',
      "Ghana's foreign minister, Ana Kos, met his colleague in Togo, Jan Nowak.",
      ['ana-kos of GHA', 'jan-nowak of TGO'],
    ],
    [
      'of the state that acts, not of the embassy',
      'Poland praised Peru. The note was handed to the Chilean embassy by Foreign Minister Ana Nowak.',
      ['ana-nowak of POL'],
    ],
    [
      'of whoever acted in the sentence before',
      'Poland sold tanks to Peru. The note was handed over by Foreign Minister Ana Nowak.',
      ['ana-nowak of POL'],
    ],
    [
      'of the man whose ambassador it is',
      'Polish President Jan Kos flew to Peru. His ambassador, Ana Nowak, went along.',
      ['jan-kos of POL', 'ana-nowak of POL'],
    ],
    ['by the state that owns the name', "Poland's Ana Nowak met a lawyer.", ['ana-nowak of POL']],
    ['by the state behind the name', 'Ana Nowak of Poland met a lawyer.', ['ana-nowak of POL']],
    ['by the table', 'Sergey Lavrov met a lawyer.', ['sergey-lavrov of RUS']],
    ['before the name', 'Polish Energy Minister Ana Nowak resigned.', ['ana-nowak of POL']],
    ['after the name', 'Ana Nowak, the energy minister of Poland, resigned.', ['ana-nowak of POL']],
    ['before a comma and the name', "Poland's energy minister, Ana Nowak, resigned.", ['ana-nowak of POL']],
    [
      'of a ministry',
      "Jan Kos, a spokesman for Poland's foreign ministry, left.",
      ['jan-kos of polish-foreign-ministry'],
    ],
    ['of a body', 'Ana Nowak, president of the European Commission, spoke.', ['ana-nowak of european-commission']],
    [
      'two at once',
      'Ana Nowak, the Polish president and current NATO chairman, spoke.',
      ['ana-nowak of POL', 'ana-nowak of nato'],
    ],
    [
      'of several in a row',
      'Foreign Ministers Ana Nowak of Poland and Max Braun of Austria met.',
      ['ana-nowak of POL', 'max-braun of AUT'],
    ],
    [
      'each to his own',
      'The Polish and Austrian presidents, Ana Nowak and Max Braun, met.',
      ['ana-nowak of POL', 'max-braun of AUT'],
    ],
    [
      'of a counterpart',
      'Polish Foreign Minister Ana Nowak met her Austrian counterpart, Max Braun.',
      ['ana-nowak of POL', 'max-braun of AUT'],
    ],
    ['by a verb', 'Ana Nowak, who heads Naftogaz, resigned.', ['ana-nowak of naftogaz']],
    [
      "in a person's service",
      "French President Luc Bo left. Bo's spokesman, Guy Ney, stayed.",
      ['luc-bo of FRA', 'guy-ney of FRA'],
    ],
    ['with a state inside', 'Ana Nowak, the chief UN inspector, left.', ['ana-nowak of united-nations']],
    ['an ambassador serves the sender', "Poland's ambassador to the UN, Ana Nowak, left.", ['ana-nowak of POL']],
    [
      'each of a list behind the states',
      'The foreign ministers of Poland and Austria, Ana Nowak and Max Braun, met.',
      ['ana-nowak of POL', 'max-braun of AUT'],
    ],
    ['by whom one speaks for', 'Monsieur Braun, for France, said nothing.', ['braun of FRA']],
    [
      'by whom one speaks for, behind the verb',
      '"No," said Ana Nowak for the European Union.',
      ['ana-nowak of european-union'],
    ],
    ['by the body that owns the name', "Gazprom's Ana Nowak smiled.", ['ana-nowak of gazprom']],
    ['by the body behind the name', 'Ana Nowak of BP smiled.', ['ana-nowak of bp']],
    ['by the state that sends', 'Britain will send Ambassador Max Braun.', ['max-braun of GBR']],
    ['by the title alone', 'Olaf Scholz smiled. The German chancellor left.', ['olaf-scholz of DEU']],
  ])('%s: %s', (_claim, text, expected) => {
    expect(officesOf(text)).toEqual(expected);
  });
});

describe('offices that are not held now are none', () => {
  it.each([
    ['former', 'Former Polish Energy Minister Ana Nowak resigned.'],
    ['late', 'The late emir of Kuwait, Sheikh Sabah, was praised.'],
    ['elect', 'President-elect Ana Nowak of Poland spoke.'],
    ['at the time', 'Ana Nowak, defence secretary at the time, signed.'],
    ['a mediator by himself', 'Poland thanked Ana Nowak, the mediator.'],
    ['long past by the table', 'President Jimmy Carter severed ties with Iran.'],
  ])('%s: %s', (_claim, text) => {
    expect(officesOf(text)).toEqual([]);
  });
});

describe('a surname with its particle is one name', () => {
  it.each([
    ['President de Gaulle left.', '1963-01-14', ['charles-de-gaulle of FRA']],
    ['Secretary-General Perez de Cuellar left.', '1985-01-14', ['javier-perez-de-cuellar of united-nations']],
  ])('%s', (text, day, expected) => {
    expect(officesOf(text, day)).toEqual(expected);
  });
});

describe('names of the 1980s belong to their states of then', () => {
  it.each([
    ['Soviet Foreign Minister Andrei Gromyko flew in.', ['andrei-gromyko of SUN']],
    ['Secretary of State Shultz wrote to Moscow.', ['george-shultz of USA']],
    ['The East German leader, Erich Honecker, refused.', ['erich-honecker of DDR']],
  ])('%s', (text, expected) => {
    expect(officesOf(text, '1984-10-01')).toEqual(expected);
  });
});

it('a text cut inside a name is read to its end', () => {
  expect(officesOf("Ana Nowak, Chairman of China's National De")).toEqual(['ana-nowak of CHN']);
});
