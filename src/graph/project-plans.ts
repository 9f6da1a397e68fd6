import { addDays } from './days.ts';
import type { FactChange } from './edge-totals.ts';
import { keyInMood } from './evidence.ts';
import { storedFact } from './fact.ts';
import { groupBy } from './group-by.ts';
import { linkPlans, PLAN_REACH } from './link-plans.ts';
import type { EdgeChange } from './project-edges.ts';
import type { FactProperties, Mood } from './schema.ts';
import type { Transaction } from './store.ts';

const EVERY_MOOD: readonly Mood[] = ['deed', 'intent', 'halt'];

/**
 * Links plans to the deeds that fulfil and the halts that end them, around the facts that changed. Edges that never had a plan, most of
 * them, cost nothing. Facts must be written first: this reads them back.
 */
export async function projectPlans(transaction: Transaction, edges: readonly EdgeChange[]): Promise<void> {
  const changes = edges.filter(({ before, after }) => before.intents + after.intents > 0).flatMap(({ facts }) => facts);
  if (changes.length === 0) return;
  const windows = [...groupBy(changes, (change) => keyInMood(factOf(change).key, 'intent'))].map(([key, group]) => {
    const days = group.flatMap(({ before, after }) => [before?.first, after?.first]).filter((day) => day !== undefined);
    days.sort();
    return { key, low: addDays(days[0]!, -PLAN_REACH), high: addDays(days.at(-1)!, PLAN_REACH) };
  });
  const facts = groupBy(await readFacts(transaction, windows), ({ key }) => keyInMood(key, 'intent'));
  const plans = windows.flatMap((window) =>
    (facts.get(window.key) ?? []).filter((fact) => isInside(fact, window)).map(({ id }) => id),
  );
  const inside = new Set(plans);
  const links = [...facts.values()].flatMap(linkPlans).filter(({ plan }) => inside.has(plan));
  const create = (kind: string) =>
    transaction.run(
      `UNWIND $rows AS row MATCH (b:Fact {id: row.by}), (p:Fact {id: row.plan}) CREATE (b)-[:${kind}]->(p)`,
      {
        rows: links.filter((link) => link.kind === kind),
      },
    );
  await Promise.all([
    transaction.run('UNWIND $plans AS id MATCH (:Fact {id: id})<-[l:FULFILS|CANCELS]-() DELETE l', { plans }),
    create('FULFILS'),
    create('CANCELS'),
  ]);
}

const factOf = ({ before, after }: FactChange): FactProperties => (after ?? before)!;

const isInside = ({ mood, first }: FactProperties, { low, high }: { low: string; high: string }): boolean =>
  mood === 'intent' && first >= low && first <= high;

/** Plans near the change, and whatever may fulfil or end those. */
async function readFacts(
  transaction: Transaction,
  windows: readonly { key: string; low: string; high: string }[],
): Promise<FactProperties[]> {
  const wide = windows.flatMap(({ key, low, high }) =>
    EVERY_MOOD.map((mood) => ({
      key: keyInMood(key, mood),
      low: addDays(low, -PLAN_REACH),
      high: addDays(high, PLAN_REACH),
    })),
  );
  const rows = await transaction.run<{ fact: FactProperties }>(
    'UNWIND $windows AS w MATCH (f:Fact) WHERE f.key = w.key AND f.first >= w.low AND f.first <= w.high RETURN properties(f) AS fact',
    { windows: wide },
  );
  return rows.map(({ fact }) => storedFact(fact));
}
