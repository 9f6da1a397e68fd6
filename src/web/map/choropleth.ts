/** One step of a map's shading: from this number of facts up to the next step. */
export interface Step {
  from: number;
  to: number | null;
}

const MOST_STEPS = 5;
const ROUND = [1, 2, 5];

/** 1, 2, 5, 10, 20, 50, … up to a number. */
function roundNumbers(max: number): number[] {
  const numbers: number[] = [];
  for (let power = 1; power <= max; power *= 10) numbers.push(...ROUND.map((digit) => digit * power));
  return numbers.filter((number) => number <= max);
}

/** At most five steps that begin at round numbers: a few countries have most of the facts, so each step is a multiple of the one before. */
export function stepsFor(max: number): Step[] {
  const numbers = roundNumbers(max);
  const stride = Math.ceil(numbers.length / MOST_STEPS);
  const bounds = numbers.filter((_, index) => index % stride === 0);
  return bounds.map((from, index) => ({ from, to: bounds[index + 1] === undefined ? null : bounds[index + 1]! - 1 }));
}

/** 1 … 5; 0 where there are no facts. */
export const stepOf = (facts: number, steps: readonly Step[]): number =>
  steps.filter(({ from }) => facts >= from).length;

/** `2–4`, `5`, `10 and more` */
export function stepText({ from, to }: Step): string {
  if (to === null) return `${from} and more`;
  return to === from ? `${from}` : `${from}–${to}`;
}
