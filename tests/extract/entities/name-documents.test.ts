import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { resolveDocument } from '../../../src/extract/entities/resolve.ts';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';

const lexicon = loadLexicon();

/** Agreements and projects of a text: the id without its kind, and how often it is spoken of. */
function documentsOf(text: string): string[] {
  const article = { id: 'test', url: null, title: null, publisher: null, publishedAt: '2023-05-10', text };
  const document = resolveDocument(article, tagSentences(text), lexicon);
  return document.entities
    .filter((entity) => entity.kind === 'AGREEMENT' || entity.kind === 'PROJECT')
    .map((entity) => {
      const count = document.mentions.filter((mention) => mention.entities.includes(entity.id)).length;
      return `${entity.id.slice(entity.id.indexOf(':') + 1)} ×${count}`;
    });
}

describe('an agreement is one node, however described', () => {
  it.each([
    ['named, then by its head', 'Israel signed the Abraham Accords. The accords held.', ['abraham-accords ×2']],
    [
      'described, then by another word',
      'Manila concluded a defence pact. The agreement binds both.',
      ['defence-pact ×2'],
    ],
    [
      'named after it was described',
      'Tokyo signed the largest trade pact ever. The Regional Comprehensive Economic Partnership cuts tariffs.',
      ['rcep ×2'],
    ],
    [
      'by a paper word with a count of pages',
      'Peru and Chile agreed on a protocol on avocados. The two-page document takes effect in June.',
      ['protocol-on-avocados ×2'],
    ],
    [
      'signed at a place',
      'Croatia signed a peace treaty at a palace near Paris. The treaty held.',
      ['peace-treaty ×2'],
    ],
    ['a truce is the ceasefire', 'They traded blame for breaking the ceasefire. The truce had held.', ['ceasefire ×2']],
    [
      'by a purpose told behind the verb',
      'A contract has been signed for Russia to build the third section.',
      ['contract-for-russia-to-build-the-third-section ×1', 'third-section ×1'],
    ],
    [
      'a long name ends before its last link',
      'Iran has finalized a contract for acquisition of Russian Sukhoi-35 (Su-35) fighter jets to renew its ageing fleet of warplanes.',
      ['contract-for-acquisition-of-russian-sukhoi-35-su-35-fighter-jets ×1'],
    ],
    ['in apposition', 'They signed the Falepili Union treaty, a security pact.', ['falepili-union-treaty ×2']],
    ['by a number', 'The Security Council adopted Resolution 2231. The resolution is binding.', ['resolution-2231 ×2']],
    [
      'two that differ stay two',
      'Riyadh revived a 2001 security accord and an older trade pact.',
      ['2001-security-accord ×1', 'older-trade-pact ×1'],
    ],
  ])('%s: %s', (_claim, text, expected) => {
    expect(documentsOf(text)).toEqual(expected);
  });
});

describe('a project is told by name, place or purpose', () => {
  it.each([
    ['a listed pipeline', 'The TurkStream pipeline carries gas. Gazprom finished the line.', ['turkstream ×2']],
    ['a plant at a place', 'Rosatom builds the Akkuyu plant. The plant at Akkuyu is late.', ['akkuyu ×2']],
    ['a dam by its river', 'China built a hydropower dam. The dam sells power.', ['hydropower-dam ×2']],
    ['a joint exercise', 'The navies began a joint exercise. The exercise involves 20 ships.', ['joint-exercise ×2']],
    ['a port that is a place is none', 'The ship lay at the port of Odesa.', []],
  ])('%s: %s', (_claim, text, expected) => {
    expect(documentsOf(text)).toEqual(expected);
  });
});

describe('what is no document', () => {
  it.each([
    ['none was made', 'Talks ended without a deal.'],
    ['any', 'Any agreement must wait.'],
    ['the word only qualifies', 'Contract negotiations dragged on in the port city.'],
    ['settlements are houses', 'Israeli settlements grew.'],
  ])('%s: %s', (_claim, text) => {
    expect(documentsOf(text)).toEqual([]);
  });
});
