import { useMemo } from 'preact/hooks';
import { type Answer, useAnswer } from '../client/use-answer.ts';
import { SubgraphDocument, type SubgraphQuery, TopPairsDocument } from '../generated/operations.ts';
import type { Question } from '../panel/console-address.ts';
import { filter, state, vocabulary } from '../session.ts';
import { choosePicture, type Picture, withoutLoners } from './picture.ts';
import { topPairEnds } from './top-pairs.ts';

/** So many pairs the front page opens with. */
const TOP_PAIRS = 24;
/** How many actors are looked at for the top pairs. */
const TOP_SIZE = 40;
/** With an expansion, more is fetched than is drawn: what is drawn is chosen here. */
const MOST_NODES = 300;
const LINKS_PER_NODE = 4;

export interface Asked {
  /** The picture, and where the top pairs come first, what is known of them. */
  answer: Answer<unknown>;
  picture: Picture | null;
  question: Question | undefined;
}

/** The picture around the seeds; without seeds, that of the pairs with the most deeds. */
export function usePicture(): Asked {
  const { seeds, expanded, size } = state.value;
  const deeds = useMemo(
    () => vocabulary.value.filter(({ plover }) => plover !== 'STATE').map(({ type }) => type),
    [vocabulary.value],
  );
  const top = useAnswer(seeds.length === 0 ? TopPairsDocument : null, {
    size: TOP_SIZE,
    filter: { types: deeds, ...filter.value },
  });
  const start = seeds.length > 0 ? seeds : top.data ? topPairEnds(top.data.matrix, TOP_PAIRS) : [];
  const variables = variablesFor(start, { alone: seeds.length === 0, size, expanded: expanded.map(({ id }) => id) });
  const whole = useAnswer(start.length === 0 ? null : SubgraphDocument, variables);
  const key = JSON.stringify([start, expanded]);
  const picture = useMemo(() => {
    if (start.length === 0) return top.data === null ? null : NOTHING;
    return whole.data === null ? null : pictureOf(whole.data, start);
  }, [whole.data, top.data, key]);
  const answer = start.length === 0 ? top : whole;
  return { answer, picture, question: start.length === 0 ? undefined : { operation: SubgraphDocument, variables } };
}

const NOTHING: Picture = { nodes: [], links: [], nodesTotal: 0, linksTotal: 0 };

function variablesFor(
  start: readonly string[],
  { alone, size, expanded }: { alone: boolean; size: number; expanded: string[] },
) {
  const nodes = expanded.length > 0 ? MOST_NODES : size;
  return {
    seeds: [...new Set([...start, ...expanded])].slice(0, 50),
    depth: alone && expanded.length === 0 ? 0 : 1,
    maxNodes: nodes,
    maxLinks: Math.min(1_000, nodes * LINKS_PER_NODE),
    filter: filter.value,
  };
}

function pictureOf({ subgraph }: SubgraphQuery, start: readonly string[]): Picture {
  const { seeds, expanded } = state.value;
  const chosen = choosePicture(subgraph, { seeds: new Set(start), withNeighbours: seeds.length > 0, expanded });
  return seeds.length > 0 ? chosen : withoutLoners(chosen);
}
