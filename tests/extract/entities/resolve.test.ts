import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { resolveDocument } from '../../../src/extract/entities/resolve.ts';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';

const lexicon = loadLexicon();

/** Entities of one made-up article, by kind, as their ids without the prefix. */
const entitiesOf = (text: string, kind: string, publishedAt = '2023-05-10'): string[] => {
  const article = { id: 'test', url: null, title: null, publisher: null, publishedAt, text };
  return resolveDocument(article, tagSentences(text), lexicon)
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.id.slice(entity.id.indexOf(':') + 1))
    .sort();
};

describe('states are told from look-alikes', () => {
  it.each([
    ['a demonym', 'Iranian drones were sold.', ['IRN']],
    ['two Koreas', 'North Korean and South Korean envoys met.', ['KOR', 'PRK']],
    ['a bird is no state', 'They ate turkey at home.', []],
    ['a pronoun is no state', 'He told us to wait.', []],
    ['Niger and Nigeria', 'Nigeria warned the Niger junta.', ['NER', 'NGA']],
    ['a capital that acts', 'Moscow supplies arms to Tehran.', ['IRN', 'RUS']],
    ['a capital as place', 'They dined in Vienna.', []],
    ['a seat of government', 'The Kremlin and the White House agreed.', ['RUS', 'USA']],
    ['a hyphenated pair', 'Baku-Tehran relations are cool.', ['AZE', 'IRN']],
  ])('%s: %s', (_claim, text, expected) => {
    expect(entitiesOf(text, 'COUNTRY')).toEqual(expected);
  });

  it('takes a capital for the state that it was the capital of on the day', () => {
    expect(entitiesOf('Moscow rejected the offer.', 'COUNTRY', '1985-03-20')).toEqual(['SUN']);
  });
});

describe('officials are named once, however often and variously', () => {
  it.each([
    ['transliterations are one person', 'Foreign Minister Sergei Lavrov spoke. Sergey Lavrov left.', ['sergey-lavrov']],
    ['a surname after the name', 'Turkish Foreign Minister Hakan Fidan came. Fidan left.', ['hakan-fidan']],
    ['a title after the name', 'Ana Nowak, the Polish energy minister, resigned.', ['ana-nowak']],
    ['a spokesman', 'Foreign Ministry spokesman Jan Kos denied it.', ['jan-kos']],
    ['accents or none', 'President Recep Tayyip Erdoğan came. Erdogan left.', ['recep-tayyip-erdogan']],
    ['a private person', 'The tourist Jane Miller was hurt.', []],
    ['hyphens and particles', 'Crown Prince Mohammed bin Salman flew home.', ['mohammed-bin-salman']],
  ])('%s: %s', (_claim, text, expected) => {
    expect(entitiesOf(text, 'OFFICIAL')).toEqual(expected);
  });
});

describe('organizations are named by list, head word or neighbour', () => {
  it.each([
    ['a listed acronym', 'NATO met in Riga.', ['nato']],
    ['a ministry of a state', "Egypt's foreign ministry protested.", ['egyptian-foreign-ministry']],
    [
      'an acronym bound in the text',
      'The Joint Military Staff Committee (CEMOC) met. CEMOC sits in Algeria.',
      ['joint-military-staff-committee'],
    ],
    ['a company by its noun', 'The Italian contractor Webfoo won.', ['webfoo']],
    ['a news outlet', 'The New York Times reported it.', ['new-york-times']],
  ])('%s: %s', (_claim, text, expected) => {
    expect(entitiesOf(text, 'ORGANIZATION')).toEqual(expected);
  });
});
