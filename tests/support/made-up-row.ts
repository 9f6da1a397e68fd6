import type { RelationSpec } from '../../src/model/relation-spec.ts';

/** A row of the relation table that nobody would add. */
export const MADE_UP_ROW: RelationSpec = {
  type: 'PATS',
  label: 'pats',
  inverse: 'is patted by',
  symmetric: false,
  source: ['OFFICIAL', 'COUNTRY'],
  target: ['COUNTRY', 'AGREEMENT'],
  plover: 'SUPPORT',
  cameo: ['051'],
  score: 5,
  speechAct: false,
  description: 'A made-up row.',
  frames: ['S pat T', 'the pat by S on T', '@pat'],
  examples: [],
  counterExamples: [],
};
