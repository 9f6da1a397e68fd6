import { expect, test } from 'vitest';
import { partnersOf } from '../../../src/web/entity/partners.ts';

const actor = (id: string, kind: 'COUNTRY' | 'AGREEMENT' | 'PROJECT') => ({ id, kind, name: id });

test('partners come by their facts, papers by themselves; who is only a column is no partner', () => {
  const cols = [
    actor('Iran', 'COUNTRY'),
    actor('Oman', 'COUNTRY'),
    actor('Iraq', 'COUNTRY'),
    actor('pact', 'AGREEMENT'),
    actor('port', 'PROJECT'),
  ];
  const cells = [
    { col: 1, value: 3, factCount: 2 },
    { col: 4, value: 5, factCount: 1 },
    { col: 2, value: -2, factCount: 2 },
    { col: 3, value: 6, factCount: 4 },
  ];
  const { actors, papers } = partnersOf({ cols, cells });
  expect(actors.map(({ actor: { name }, factCount, balance }) => [name, factCount, balance])).toEqual([
    ['Iraq', 2, -2],
    ['Oman', 2, 3],
  ]);
  expect(papers.map(({ actor: { name } }) => name)).toEqual(['pact', 'port']);
});
