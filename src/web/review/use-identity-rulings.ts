import { useState } from 'preact/hooks';
import type { Answer } from '../client/use-answer.ts';
import { useDeed } from '../client/use-deed.ts';
import {
  type IdentityProposalsQuery,
  MarkDifferentDocument,
  MergeDocument,
  UnmarkDifferentDocument,
  UnmergeDocument,
} from '../generated/operations.ts';
import { spoken } from '../session.ts';
import { decide, NEW_QUEUE, type Queue, stepBack } from './queue.ts';

export type Proposal = IdentityProposalsQuery['identityProposals']['edges'][number]['node'];
type Candidate = Proposal['a'];
type Ruling = 'MERGED' | 'DIFFERENT' | 'SKIPPED';

/** What was ruled, with what it takes to undo it. */
interface Ruled {
  ruling: Ruling;
  /** The ends of a merge: the one that was merged, and the one kept. Else the two as they were proposed. */
  ends: readonly [string, string];
}

const REASON = 'decided in the dashboard';

interface Rulings {
  queue: Queue<Proposal, Ruled>;
  busy: boolean;
  /** What came of the last writes, to be told beside the card. */
  answers: readonly Answer<unknown>[];
  merge: (proposal: Proposal, keep: Candidate, other: Candidate) => Promise<void>;
  part: (proposal: Proposal) => Promise<void>;
  skip: (proposal: Proposal) => void;
  undo: () => Promise<void>;
  restart: () => void;
}

/** The rulings on who is who: each is written at once, and the last one can be taken back. */
export function useIdentityRulings(): Rulings {
  const [queue, setQueue] = useState<Queue<Proposal, Ruled>>(NEW_QUEUE);
  const [merging, parting] = [useDeed(MergeDocument), useDeed(MarkDifferentDocument)];
  const [unmerging, unparting] = [useDeed(UnmergeDocument), useDeed(UnmarkDifferentDocument)];
  const deeds = [merging, parting, unmerging, unparting];
  const rule = (proposal: Proposal, ruled: Ruled, words: string): void => {
    spoken.value = words;
    setQueue((before) => decide(before, proposal, ruled));
  };
  /** Of a merge the merged one is named: what had come to the kept one before stays with it. */
  const takeBack: Record<Ruling, (ends: Ruled['ends']) => Promise<unknown>> = {
    MERGED: ([merged]) => unmerging.send({ id: merged, reason: REASON }),
    DIFFERENT: ([a, b]) => unparting.send({ a, b, reason: REASON }),
    SKIPPED: () => Promise.resolve(true),
  };
  return {
    queue,
    busy: deeds.some(({ answer }) => answer.waiting),
    answers: deeds.map(({ answer }) => answer),
    merge: async (proposal, keep, other) => {
      const done = await merging.send({ keep: keep.id, merge: other.id, reason: REASON });
      if (done) rule(proposal, { ruling: 'MERGED', ends: [other.id, keep.id] }, `Merged into ${keep.name}`);
    },
    part: async (proposal) => {
      const [a, b] = [proposal.a.id, proposal.b.id];
      const done = await parting.send({ a, b, reason: REASON });
      if (done) rule(proposal, { ruling: 'DIFFERENT', ends: [a, b] }, 'Marked as different');
    },
    skip: (proposal) => rule(proposal, { ruling: 'SKIPPED', ends: [proposal.a.id, proposal.b.id] }, 'Skipped'),
    undo: async () => {
      const last = queue.done.at(-1)?.choice;
      if (last === undefined || (await takeBack[last.ruling](last.ends)) === null) return;
      spoken.value = 'Undone';
      setQueue(stepBack);
    },
    restart: () => setQueue(NEW_QUEUE),
  };
}
