import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createProgress } from '../../src/app/progress.ts';

function recorder(isTTY: boolean) {
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  return { output, text: () => String(output.read() ?? '') };
}

describe('progress', () => {
  test('is plain lines where there is no terminal', () => {
    const { output, text } = recorder(false);
    const step = createProgress(output).start('Reading', 10);
    for (let count = 0; count < 10; count += 1) step.advance();
    step.done('Read 10.');
    expect(text()).toBe('Reading …\nRead 10.\n');
  });

  test.each([10, null])('on a terminal ends with its summary (total %s)', (total) => {
    const { output, text } = recorder(true);
    const step = createProgress(output).start('Reading', total);
    step.advance(3);
    step.done('Read 3.');
    expect(text().endsWith('Read 3.\n')).toBe(true);
  });
});
