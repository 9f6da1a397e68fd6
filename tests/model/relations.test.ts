import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../src/model/kinds.ts';
import type { RelationSpec } from '../../src/model/relation-spec.ts';
import { isRelationType, RELATION_TYPES, RELATIONS, relationOf } from '../../src/model/relations.ts';

const rows = RELATIONS.map((relation): [string, RelationSpec] => [relation.type, relation]);

describe('the relation table', () => {
  test('has the 34 edge types of the codebook, each once', () => {
    expect(RELATION_TYPES).toHaveLength(34);
    expect(new Set(RELATION_TYPES).size).toBe(34);
  });

  test.each(rows)('%s: finds its own row by name, and no other text is a type', (type, relation) => {
    expect(isRelationType(type)).toBe(true);
    expect(relationOf(type as (typeof RELATION_TYPES)[number])).toBe(relation);
    expect(isRelationType(type.toLowerCase())).toBe(false);
  });

  test.each(rows)('%s: joins known kinds, the same at both ends where it has no direction', (_, relation) => {
    for (const kind of [...relation.source, ...relation.target]) expect(ENTITY_KINDS).toContain(kind);
    if (relation.symmetric) expect(relation.target).toEqual(relation.source);
  });

  test.each(rows)('%s: scores within the scale, and nothing for a state', (_, relation) => {
    expect(Math.abs(relation.score)).toBeLessThanOrEqual(10);
    if (relation.plover === 'STATE') {
      expect(relation.score).toBe(0);
      expect(relation.cameo).toEqual([]);
    } else expect(relation.cameo.length).toBeGreaterThan(0);
  });

  test.each(rows)(
    '%s: has words for both directions, frames without repetition, and sentences on either side',
    (_, relation) => {
      expect(relation.label).toMatch(/^[a-z -]+$/);
      expect(relation.inverse).toMatch(/^[a-z -]+$/);
      expect(new Set(relation.frames).size).toBe(relation.frames.length);
      expect(relation.examples.length).toBeGreaterThan(0);
      expect(relation.counterExamples.length).toBeGreaterThan(0);
      for (const { text, yields } of relation.examples) for (const name of yields.flat()) expect(text).toContain(name);
    },
  );
});

describe('the names of edge types', () => {
  const GENERATED = /generated/;
  const TABLE = /model\/relations\.ts$/;
  const names = new RegExp(`\\b(${RELATION_TYPES.join('|')})\\b`);
  const ours = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !TABLE.test(file) && !GENERATED.test(file));

  test('stand in the table and nowhere else in the source', () => {
    const holders = ours.flatMap((file) => {
      // the design gives the edge from a claim to its fact the name of a relation; labels tell the two apart
      const text = readFileSync(file, 'utf8');
      const name = names.exec(file.startsWith('src/graph/') ? text.replace(/\bSUPPORTS\b/g, '') : text);
      return name ? [`${file}: ${name[0]}`] : [];
    });
    expect(holders).toEqual([]);
  });
});
