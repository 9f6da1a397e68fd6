import { describe, expect, test } from 'vitest';
import { addMonths, calendarYears, neighbours, periodProblem } from '../../../src/web/compare/periods.ts';

const days = (text: string) => {
  const [from, to] = text.split('..');
  return { from: from || null, to: to || null };
};

describe('two periods', () => {
  test.each([
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-11-15', 3, '2024-02-15'],
    ['2024-01-01', -12, '2023-01-01'],
  ])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  test('that neighbour each other share no day and leave none out', () => {
    expect(neighbours('2024-06-01', 6)).toEqual({
      before: days('2023-06-01..2023-12-01'),
      after: days('2023-12-01..2024-06-01'),
    });
    expect(calendarYears('2023-04-05')).toEqual({
      before: days('2022-01-01..2023-01-01'),
      after: days('2023-01-01..2024-01-01'),
    });
  });

  test.each([
    ['2022-01-01..2023-01-01', '2023-01-01..2024-01-01', null],
    ['2022-01-01..2023-01-02', '2023-01-01..2024-01-01', 'overlap'],
    ['2023-01-01..', '2024-01-01..', 'overlap'],
    ['..2023-01-01', '2023-01-01..', null],
    ['2023-01-01..2022-01-01', '2024-01-01..', 'earlier period ends before'],
    ['2022-01-01..2023-01-01', '2024-01-01..2024-01-01', 'later period ends before'],
  ])('%s and %s: %s', (before, after, problem) => {
    const found = periodProblem({ before: days(before), after: days(after) });
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
  });
});
