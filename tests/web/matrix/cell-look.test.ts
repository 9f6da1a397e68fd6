import { describe, expect, test } from 'vitest';
import { cellLook, type Measure } from '../../../src/web/matrix/cell-look.ts';

const cases: [string, Measure, number, number, object][] = [
  ['one fact is seen', 'FACTS', 1, 1000, { step: 1, tone: 'COUNT' }],
  ['the most facts are darkest', 'FACTS', 1000, 1000, { step: 5, tone: 'COUNT' }],
  ['the only fact there is is darkest', 'FACTS', 1, 1, { step: 5, tone: 'COUNT' }],
  ['a middling number lies between', 'FACTS', 30, 1000, { step: 3, tone: 'COUNT' }],
  ['full cooperation', 'BALANCE', 10, 10, { step: 5, tone: 'COOPERATIVE' }],
  ['slight conflict is seen', 'BALANCE', -0.1, 10, { step: 1, tone: 'CONFLICTUAL' }],
  ['a balance of nothing is there all the same', 'BALANCE', 0, 10, { step: 1, tone: 'EVEN' }],
];

describe('the look of a matrix cell', () => {
  test.each(cases)('%s', (_claim, measure, value, max, look) => expect(cellLook(measure, value, max)).toEqual(look));
});
