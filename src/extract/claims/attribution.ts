import type { TextSpan } from '../../model/records.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import { actorsOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { gather } from '../words/gather.ts';

/** Who says what a clause tells, and by which words. */
export interface Attribution {
  speaker: string;
  cue: string;
  span: TextSpan;
}

const SPEAKER_KINDS = ['OFFICIAL', 'ORGANIZATION', 'COUNTRY'] as const;

/** The first whom phrases name or stand for, as the speaker; null where they are nobody. */
export function speakerIn(context: ActorContext, phrases: readonly NounPhrase[], cue: string): Attribution | null {
  const actors = gather(phrases.slice(0, 1), (phrase) => actorsOf(context, phrase, SPEAKER_KINDS));
  // "Norway's foreign ministry" is the ministry
  const body = phrases[0]?.possessor ? actors.find(({ entity }) => entity.startsWith('organization:')) : undefined;
  const actor = body ?? actors[0] ?? gather(phrases, (phrase) => actorsOf(context, phrase, SPEAKER_KINDS))[0];
  return actor ? { speaker: actor.entity, cue, span: { start: actor.start, end: actor.end } } : null;
}
