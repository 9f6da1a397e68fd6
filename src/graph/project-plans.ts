import { addDays } from './days.ts';
import type { FactChange } from './edge-totals.ts';
import { keyInMood } from './evidence.ts';
import { isTruthy } from './fact.ts';
import { groupBy } from './group-by.ts';
import { PLAN_REACH, type PlanTime, planTimeOf } from './plan-time.ts';
import type { EdgeChange } from './project-edges.ts';
import { type FactProperties, TRUTHY_STATUSES } from './schema-facts.ts';
import type { Transaction } from './store.ts';

/**
 * Links plans to the first deed that fulfils and the first halt that ends them, around the facts that changed. Edges that never had a
 * plan, and changes that leave dates and standing as they were, cost nothing. Facts must be written first: this reads them back.
 */
export async function projectPlans(transaction: Transaction, edges: readonly EdgeChange[]): Promise<void> {
  const changes = edges.filter(({ before, after }) => before.intents + after.intents > 0).flatMap(({ facts }) => facts);
  const windows = windowsOf(changes.filter(isTelling));
  if (windows.length === 0) return;
  const plans = await readPlans(transaction, windows);
  const rows = plans.map((plan) => ({
    plan: plan.id,
    deed: keyInMood(plan.key, 'deed'),
    halt: keyInMood(plan.key, 'halt'),
    time: planTimeOf(plan),
  }));
  await Promise.all([
    transaction.run('UNWIND $rows AS row MATCH (:Fact {id: row.plan})<-[l:FULFILS|CANCELS]-() DELETE l', { rows }),
    transaction.run(LINK_DEEDS, { rows, truthy: TRUTHY_STATUSES }),
    transaction.run(LINK_HALTS, { rows, void: VOID }),
  ]);
}

/** Plans and halts in these do not stand. */
const VOID = ['DENIED', 'RETRACTED'];

/**
 * The first of the key that begins in the plan's time, by an index that is ordered so: one step, whatever the pair's history. Told to the
 * planner, which on a small graph prefers to look at all, and keeps to it while the graph grows.
 */
const first = (key: string, from: keyof PlanTime, to: keyof PlanTime, condition: string): string => `
  MATCH (f:Fact) USING INDEX SEEK f:Fact(key, first, id) WHERE f.key = row.${key} AND f.first >= row.time.${from} AND f.first <= row.time.${to} AND f.id IS NOT NULL AND ${condition}
  RETURN f ORDER BY f.key, f.first, f.id LIMIT 1`;
const LINK_DEEDS = `UNWIND $rows AS row CALL (row) {${first('deed', 'deedFrom', 'deedTo', 'f.status IN $truthy')} }
  MATCH (p:Fact {id: row.plan}) CREATE (f)-[:FULFILS]->(p)`;
const LINK_HALTS = `UNWIND $rows AS row CALL (row) {${first('halt', 'haltFrom', 'haltTo', 'NOT f.status IN $void')} }
  MATCH (p:Fact {id: row.plan}) CREATE (f)-[:CANCELS]->(p)`;

/** True where the change can matter to a link: what a fact is to plans is its first day, whether it stands, and a plan's own time. */
function isTelling({ before, after }: FactChange): boolean {
  const sides = [before, after].map((fact) =>
    fact === null
      ? null
      : [
          fact.first,
          fact.to,
          fact.mood === 'intent' && fact.toldFirst,
          isTruthy(fact),
          VOID.includes(fact.status),
        ].join(),
  );
  return sides[0] !== sides[1];
}

interface PlanWindow {
  key: string;
  low: string;
  high: string;
}

/** By plan's key, the days on which a plan may begin that a changed fact fulfils or ends. */
function windowsOf(changes: readonly FactChange[]): PlanWindow[] {
  const facts = changes.flatMap(({ before, after }) => [before, after]).filter((fact) => fact !== null);
  return [...groupBy(facts, ({ key }) => keyInMood(key, 'intent'))].map(([key, group]) => {
    const lows = group.map(({ mood, first }) => (mood === 'intent' ? first : addDays(first, -PLAN_REACH.after)));
    const highs = group.map(({ mood, first }) => (mood === 'intent' ? first : addDays(first, PLAN_REACH.before)));
    return { key, low: lows.sort()[0]!, high: highs.sort().at(-1)! };
  });
}

type Plan = Pick<FactProperties, 'id' | 'key' | 'type' | 'from' | 'to' | 'toldFirst'>;

const readPlans = (transaction: Transaction, windows: readonly PlanWindow[]): Promise<Plan[]> =>
  transaction.run<Plan>(
    `UNWIND $windows AS w MATCH (i:Fact) USING INDEX SEEK i:Fact(key, first, id) WHERE i.key = w.key AND i.first >= w.low AND i.first <= w.high AND i.id IS NOT NULL AND NOT i.status IN $void
     RETURN i.id AS id, i.key AS key, i.type AS type, i.from AS from, i.to AS to, i.toldFirst AS toldFirst`,
    { windows, void: VOID },
  );
