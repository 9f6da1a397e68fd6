import { SingleBar } from 'cli-progress';

/** Where long work says how far it is. All of it goes to stderr, so that stdout stays clean for results. */
export interface Progress {
  line(text: string): void;
  /** Opens a counted step; `total` null where it is not known beforehand. One at a time. */
  start(label: string, total: number | null): ProgressStep;
}

export interface ProgressStep {
  advance(count?: number): void;
  done(summary?: string): void;
}

type Output = NodeJS.WritableStream & { isTTY?: boolean };

/** A bar on a terminal, plain lines elsewhere (a log file, a pipe, CI). */
export function createProgress(output: Output = process.stderr): Progress {
  // A bar leaves the cursor behind itself: what is written then takes its line, and the next update draws it anew.
  const clear = output.isTTY ? '\r\x1b[K' : '';
  const line = (text: string): void => void output.write(`${clear}${text}\n`);
  return {
    line,
    start: (label, total) => (output.isTTY ? barStep(output, label, total) : lineStep(line, label, total)),
  };
}

/** Says nothing: for callers that show progress in another way. */
export const silentProgress: Progress = {
  line: () => {},
  start: () => ({ advance: () => {}, done: () => {} }),
};

function barStep(output: Output, label: string, total: number | null): ProgressStep {
  const bar = new SingleBar({
    stream: output,
    format: total === null ? `${label} {value}` : `${label} {bar} {value}/{total} {duration_formatted}`,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  bar.start(total ?? Number.MAX_SAFE_INTEGER, 0);
  return {
    advance: (count = 1) => bar.increment(count),
    done: (summary) => {
      bar.stop();
      output.write(`${summary ?? `${label}: done`}\n`);
    },
  };
}

const LINE_INTERVAL_MS = 2_000;

/** A line at the start, at most one every two seconds while it goes on, one at the end. */
function lineStep(line: (text: string) => void, label: string, total: number | null): ProgressStep {
  let count = 0;
  let lastLine = Date.now();
  line(`${label} …`);
  return {
    advance: (by = 1) => {
      count += by;
      if (Date.now() - lastLine < LINE_INTERVAL_MS) return;
      lastLine = Date.now();
      line(`${label}: ${count}${total === null ? '' : ` of ${total}`}`);
    },
    done: (summary) => line(summary ?? `${label}: done`),
  };
}
