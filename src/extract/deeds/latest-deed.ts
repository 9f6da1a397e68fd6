import type { Claim } from '../../model/records.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { DateMention } from '../dates/dates.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { gather } from '../words/gather.ts';

/**
 * "The latest delivery of Russian fuel was in April 2020": a sentence that only dates the deed told just before it. The date goes to that
 * deed's claim, whose sentence stays its proof.
 */
const LATEST = /^(late|latest|last|recent|first|previous|next)$/;

interface Told {
  context: ActorContext;
  claims: readonly Claim[];
}

/** How many sentences back the deed may have been told. */
const REACH = 2;

/** The edge types whose event noun a sentence dates, and by which date; null where it does no such thing. */
function datedNoun(
  { context }: Told,
  dates: readonly DateMention[],
  frames: FrameIndex,
): { types: Set<string>; date: DateMention } | null {
  const [date] = dates.filter((mention) => mention.role === 'point');
  const clause = context.reading.clauses.find(
    (one) => one.verb.lemma === 'be' || one.verb.lemma === 'come' || one.verb.lemma === 'take',
  );
  const noun = clause?.subject[0];
  if (!date || !noun?.before.some((word) => LATEST.test(word))) return null;
  const types = new Set((frames.nouns.get(noun.lemma) ?? []).map((frame) => frame.relation.type));
  return types.size > 0 ? { types, date } : null;
}

/** Two frames may have read one deed out of the same words. */
const isSameTelling = (one: Claim, other: Claim): boolean =>
  one.type === other.type &&
  one.source === other.source &&
  one.target === other.target &&
  one.start === other.start &&
  one.date === null;

/** The claims with the dates that later sentences give them; claims that have a date keep it. */
export function dateLatest(
  sentences: readonly Told[],
  dates: readonly (readonly DateMention[])[],
  frames: FrameIndex,
): ReadonlyMap<Claim, Claim> {
  const dated = new Map<Claim, Claim>();
  sentences.forEach((sentence, index) => {
    const found = datedNoun(sentence, dates[sentence.context.sentence.index] ?? [], frames);
    if (!found) return;
    const before = gather(sentences.slice(Math.max(0, index - REACH), index), (one) => one.claims);
    const claim = before.findLast((one) => found.types.has(one.type) && one.date === null);
    for (const one of before)
      if (claim && isSameTelling(one, claim)) dated.set(one, { ...one, date: { ...found.date.date } });
  });
  return dated;
}
