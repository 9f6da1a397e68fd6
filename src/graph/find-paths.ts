import type { Step } from './read-neighbours.ts';

/** A way from one entity to another: steps that join end to end, no entity twice. */
export interface FoundPath {
  steps: Step[];
  /** 0…1: the fewer hops, the surer the edges and the less crowded the entities between, the higher. */
  score: number;
  /** At least the number of hops: what ways are ordered by. */
  cost: number;
}

/** Partial ways that are looked at before the search gives up. */
const MAX_EXPANSIONS = 50_000;

/** What one step costs: a hop, more where the edge is unsure or leads to an entity that everybody has edges to. */
const costOf = (step: Step, arrives: boolean): number =>
  1 + (1 - step.confidence) * 0.5 + (arrives ? 0 : Math.log10(1 + step.degree) * 0.15);

interface Partial {
  at: string;
  cost: number;
  steps: Step[];
}

/** Of several edges between the same two entities only the surest is walked. */
function bestSteps(steps: Iterable<Step>): Map<string, Step[]> {
  const best = new Map<string, Step>();
  for (const step of steps) {
    const key = `${step.from} ${step.to}`;
    const known = best.get(key);
    const better = known === undefined || step.confidence > known.confidence;
    if (better || (step.confidence === known.confidence && step.facts > known.facts)) best.set(key, step);
  }
  const byStart = new Map<string, Step[]>();
  for (const step of best.values()) byStart.set(step.from, [...(byStart.get(step.from) ?? []), step]);
  return byStart;
}

/** Hops from each entity to the goal along known steps. */
function distancesTo(goal: string, steps: Map<string, Step[]>): Map<string, number> {
  const backwards = new Map<string, string[]>();
  for (const step of [...steps.values()].flat()) {
    backwards.set(step.to, [...(backwards.get(step.to) ?? []), step.from]);
  }
  const distances = new Map([[goal, 0]]);
  let frontier = [goal];
  for (let distance = 1; frontier.length > 0; distance += 1) {
    const next = frontier.flatMap((id) => backwards.get(id) ?? []).filter((id) => !distances.has(id));
    for (const id of next) distances.set(id, distance);
    frontier = [...new Set(next)];
  }
  return distances;
}

export interface PathSearch {
  from: string;
  to: string;
  maxLength: number;
  first: number;
}

/** The cheapest ways through the known steps, the best first; `complete` is false where the search gave up early. */
export function findPaths(
  known: Iterable<Step>,
  { from, to, maxLength, first }: PathSearch,
): { paths: FoundPath[]; complete: boolean } {
  const steps = bestSteps(known);
  const distances = distancesTo(to, steps);
  const open: Partial[] = [{ at: from, cost: 0, steps: [] }];
  const paths: FoundPath[] = [];
  let expansions = 0;
  while (open.length > 0 && paths.length < first) {
    if (++expansions > MAX_EXPANSIONS) return { paths, complete: false };
    const cheapest = takeCheapest(open);
    if (cheapest.at === to) {
      paths.push(pathOf(cheapest));
      continue;
    }
    for (const step of steps.get(cheapest.at) ?? []) {
      const left = distances.get(step.to);
      if (left === undefined || cheapest.steps.length + 1 + left > maxLength) continue;
      if (step.to === from || cheapest.steps.some((earlier) => earlier.to === step.to)) continue;
      insert(open, {
        at: step.to,
        cost: cheapest.cost + costOf(step, step.to === to),
        steps: [...cheapest.steps, step],
      });
    }
  }
  return { paths, complete: true };
}

const pathOf = ({ steps, cost }: Partial): FoundPath => ({ steps, cost, score: Math.round(1000 / cost) / 1000 });

/** A binary heap by cost, kept in an array. */
function insert(heap: Partial[], item: Partial): void {
  heap.push(item);
  let index = heap.length - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (heap[parent]!.cost <= heap[index]!.cost) break;
    [heap[parent], heap[index]] = [heap[index]!, heap[parent]!];
    index = parent;
  }
}

function takeCheapest(heap: Partial[]): Partial {
  const top = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return top;
  heap[0] = last;
  for (let index = 0; ; ) {
    const left = 2 * index + 1;
    if (left >= heap.length) return top;
    const right = left + 1;
    const least = right < heap.length && heap[right]!.cost < heap[left]!.cost ? right : left;
    if (heap[index]!.cost <= heap[least]!.cost) return top;
    [heap[index], heap[least]] = [heap[least]!, heap[index]!];
    index = least;
  }
}
