/** One line of input without its line end; `text` null where it was longer than allowed. Lines count from 1. */
export interface Line {
  number: number;
  text: string | null;
}

/** Upper bound on a line, in bytes: an article of the greatest length, all of it escaped. */
export const MAX_LINE_BYTES = 16_000_000;

const NEWLINE = 0x0a;

/** Splits a stream of bytes into lines of UTF-8 in constant memory, however long a line is. Blank lines are left out but counted. */
export async function* readLines(input: AsyncIterable<Uint8Array>, maxBytes = MAX_LINE_BYTES): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): Line | null => {
    const text = length > maxBytes ? null : Buffer.concat(parts).toString('utf8').trim();
    parts = [];
    length = 0;
    number += 1;
    return text === '' ? null : { number, text };
  };

  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      from = end + 1;
      const line = finish();
      if (line) yield line;
    }
    take(chunk.subarray(from));
  }
  const last = length > 0 ? finish() : null;
  if (last) yield last;
}
