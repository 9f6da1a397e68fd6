import type { ChangeCount } from '../../graph/read-periods.ts';
import { balanceOf } from '../../model/balance.ts';

/** One pair in two periods; its ends are ids. */
export interface DiffPair {
  source: string;
  target: string;
  before: number;
  after: number;
  rateBefore: number;
  rateAfter: number;
  balanceBefore: number;
  balanceAfter: number;
}

export interface DiffTable {
  articlesBefore: number;
  articlesAfter: number;
  links: DiffPair[];
  linksTotal: number;
}

/** Facts for each 100 articles, to two decimals: two periods are compared by what was told, not by how much was read. */
const rate = (facts: number, articles: number): number =>
  articles === 0 ? 0 : Math.round((facts / articles) * 10_000) / 100;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Pairs by how much their rate of facts changed, the most first. */
export function diffOf(
  counts: readonly ChangeCount[],
  articles: { before: number; after: number },
  maxLinks: number,
): DiffTable {
  const pairs = new Map<string, ChangeCount[]>();
  for (const count of counts) {
    const key = `${count.source} ${count.target}`;
    pairs.set(key, [...(pairs.get(key) ?? []), count]);
  }
  const links = [...pairs.values()].map((group) => pairOf(group, articles));
  const change = (pair: DiffPair) => Math.abs(pair.rateAfter - pair.rateBefore);
  links.sort((left, right) => change(right) - change(left) || (left.source < right.source ? -1 : 1));
  return {
    articlesBefore: articles.before,
    articlesAfter: articles.after,
    links: links.slice(0, maxLinks),
    linksTotal: links.length,
  };
}

function pairOf(group: readonly ChangeCount[], articles: { before: number; after: number }): DiffPair {
  const before = sum(group.map((count) => count.before));
  const after = sum(group.map((count) => count.after));
  return {
    source: group[0]!.source,
    target: group[0]!.target,
    before,
    after,
    rateBefore: rate(before, articles.before),
    rateAfter: rate(after, articles.after),
    balanceBefore: balanceOf(group.map((count) => ({ type: count.type, facts: count.before }))),
    balanceAfter: balanceOf(group.map((count) => ({ type: count.type, facts: count.after }))),
  };
}
