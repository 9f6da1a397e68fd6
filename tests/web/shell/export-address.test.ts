import { describe, expect, test } from 'vitest';
import { readExportRequest } from '../../../src/api/export/export.ts';
import type { RelationFilter } from '../../../src/web/generated/operations.ts';
import { EXPORTS, exportAddress } from '../../../src/web/shell/export-address.ts';

const FILTERS: [string, RelationFilter | null][] = [
  ['nothing', null],
  ['types', { types: ['MEETS', 'SIGNS'] }],
  ['confidence and kinds', { minConfidence: 0.5, kinds: ['COUNTRY'] }],
  ['a period', { period: { from: '2023-01-01', to: null } }],
  ['standing, outlet and words', { status: ['DENIED'], publishers: ['source:desk'], text: 'drones' }],
  ['what is undated', { undated: true }],
];

describe('an export is taken by the service', () => {
  for (const { format } of EXPORTS) {
    test.each(FILTERS)(`${format}, narrowed by %s`, (_name, filter) => {
      const read = readExportRequest(new URL(exportAddress(format, filter), 'http://localhost'));
      expect(read).not.toHaveProperty('problem');
      expect(read).toMatchObject({ format });
    });
  }
});
