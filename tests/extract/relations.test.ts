import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import type { Article, Extraction } from '../../src/model/records.ts';
import type { RelationSpec } from '../../src/model/relation-spec.ts';
import { RELATIONS } from '../../src/model/relations.ts';

/** The relation table's own examples, read by the whole way of extraction: what a row promises is what it finds. */

const extract = createExtractor(loadLexicon());

const read = (text: string): Extraction =>
  extract({ id: 'example', url: null, title: '', publisher: 'test', publishedAt: '2023-06-15', text } as Article);

/** The entity that a name in the text stands for: the mention that shares most characters with it. */
function entityNamed(extraction: Extraction, text: string, name: string): string {
  const start = text.indexOf(name);
  const end = start + name.length;
  const shared = (one: { start: number; end: number }) => Math.min(one.end, end) - Math.max(one.start, start);
  const closest = extraction.mentions
    .filter((mention) => shared(mention) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || a.end - a.start - (b.end - b.start))[0];
  return closest?.entity ?? `nobody called ${name}`;
}

const ends = (relation: RelationSpec, source: string, target: string): string =>
  relation.symmetric || (relation.documentFirst && !target.startsWith('agreement:'))
    ? [source, target].toSorted().join(' – ')
    : `${source} → ${target}`;

const found = (relation: RelationSpec, extraction: Extraction): string[] =>
  extraction.claims
    .filter((claim) => claim.type === relation.type)
    .map((claim) => ends(relation, claim.source, claim.target))
    .toSorted();

describe.each(RELATIONS.map((relation): [string, RelationSpec] => [relation.type, relation]))('%s', (_, relation) => {
  test.each(relation.examples.map((example) => [example.text, example] as const))('is told by: %s', (text, example) => {
    const extraction = read(text);
    const promised = example.yields.map(([source, target]) =>
      ends(relation, entityNamed(extraction, text, source), entityNamed(extraction, text, target)),
    );
    expect(found(relation, extraction)).toEqual(promised.toSorted());
  });

  test.each(relation.counterExamples.map((text) => [text] as const))('is not told by: %s', (text) => {
    expect(found(relation, read(text))).toEqual([]);
  });
});
