import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFilter, mentions, type RelationFilter } from '../../src/graph/filter.ts';
import { Parameters } from '../../src/graph/parameters.ts';
import { factSubject } from '../../src/graph/read-facts.ts';
import { RELATION_TYPES } from '../../src/model/relations.ts';

function compile(filter: RelationFilter, asked: string | null = 'id') {
  const parameters = new Parameters();
  const text = compileFilter(filter, factSubject(asked), parameters);
  return { text, values: Object.values(parameters.values) };
}

const [type] = RELATION_TYPES;

describe('a filter becomes Cypher', () => {
  test.each<[RelationFilter, RegExp]>([
    [{}, /^true$/],
    [{ types: [type] }, /^\(f\.type IN \$p0\)$/],
    [{ types: [type], minConfidence: 0.5 }, /^\(f\.type IN \$p0\) AND \(f\.confidence >= \$p1\)$/],
    [{ direction: 'ANY' }, /^true$/],
    [{ direction: 'OUT' }, /f\.src = id OR f\.type IN/],
    [{ undated: true }, /^\(f\.from IS NULL\)$/],
    [{ undated: false }, /^\(f\.from IS NOT NULL\)$/],
    [
      { or: [{ undated: true }, { minConfidence: 1 }] },
      /^\(\(\(f\.from IS NULL\)\) OR \(\(f\.confidence >= \$p0\)\)\)$/,
    ],
    [{ not: { undated: true } }, /^\(NOT coalesce\(\(f\.from IS NULL\), false\)\)$/],
  ])('%j', (filter, expected) => {
    expect(compile(filter).text).toMatch(expected);
  });

  test('a period is half-open and leaves out what is undated', () => {
    const { text, values } = compile({ period: { from: '2023-01-01', to: '2024-01-01' } });
    expect(text).toBe('(f.from IS NOT NULL AND f.to >= $p0 AND f.from < $p1)');
    expect(values).toEqual(['2023-01-01', '2024-01-01']);
  });

  test('where no entity is asked, either end may fit', () => {
    expect(compile({ with: ['country:NOR'] }, null).text).toBe('((f.src IN $p0 OR f.tgt IN $p0))');
  });
});

test('no word of a client ever stands in a statement', () => {
  const word = fc.string({ minLength: 1 }).map((text) => `«${text}»`);
  const leaf = fc.record(
    {
      with: fc.array(word, { minLength: 1 }),
      publishers: fc.array(word, { minLength: 1 }),
      text: word,
      period: fc.record({ from: word, to: word }),
    },
    { requiredKeys: [] },
  );
  const { filter } = fc.letrec<{ filter: RelationFilter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ or: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }), not: tie('filter') }),
    ),
  }));
  fc.assert(
    fc.property(filter, (made) => {
      expect(compile(made).text).not.toContain('«');
    }),
  );
});

test('what a filter names is found at any depth', () => {
  const filter: RelationFilter = { or: [{ and: [{ not: { status: ['PLANNED'] } }] }] };
  expect(mentions(filter, ['status'])).toBe(true);
  expect(mentions(filter, ['text'])).toBe(false);
});
