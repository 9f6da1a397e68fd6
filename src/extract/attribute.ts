import type { TextSpan } from '../model/records.ts';
import { type ActorContext, actorsOf } from './actors.ts';
import type { Clause } from './clauses.ts';

/** Who says what a clause tells, and by which words. */
export interface Attribution {
  speaker: string;
  cue: string;
  span: TextSpan;
}

const REPORTING = new Set(
  'say tell add note report claim state announce argue insist maintain stress acknowledge admit declare deny confirm allege assert reveal disclose write explain recall remark comment reiterate emphasize emphasise warn accuse believe estimate reply quote charge suggest hope describe'.split(
    ' ',
  ),
);
const SPEAKER_KINDS = ['OFFICIAL', 'ORGANIZATION', 'COUNTRY'] as const;

function speakerOf(context: ActorContext, clause: Clause): Attribution | null {
  if (!REPORTING.has(clause.verb.lemma) || clause.verb.passive) return null;
  for (const phrase of clause.subject) {
    const [actor] = actorsOf(context, phrase, SPEAKER_KINDS);
    if (actor)
      return {
        speaker: actor.entity,
        cue: context.sentence.tokens[clause.verb.head]!.text,
        span: { start: actor.start, end: actor.end },
      };
  }
  return null;
}

function accordingTo(context: ActorContext, from: Clause): Attribution | null {
  for (const clause of context.reading.clauses) {
    for (const one of clause.prepositionals) {
      if (one.word !== 'according to') continue;
      const [actor] = one.phrases.flatMap((phrase) => actorsOf(context, phrase, SPEAKER_KINDS));
      if (actor && from)
        return { speaker: actor.entity, cue: 'according to', span: { start: actor.start, end: actor.end } };
    }
  }
  return null;
}

/** A reporting clause at the end or in the middle of a sentence, with nothing said after it: "…, Kerry said". */
function tailOf(context: ActorContext): Clause | null {
  return (
    context.reading.clauses.findLast(
      (clause, index, all) =>
        index > 0 &&
        REPORTING.has(clause.verb.lemma) &&
        !clause.inferredSubject &&
        clause.objects.length === 0 &&
        !all.some((other) => other.parent === clause && other.link === 'complement'),
    ) ?? null
  );
}

/**
 * Who vouches for what `clause` tells in its sentence: the subject of the innermost reporting clause above it, else of the reporting
 * clause that follows it, else who it is "according to". Null where the article itself tells it.
 */
export function attribute(context: ActorContext, clause: Clause | null): Attribution | null {
  if (!clause) return null;
  for (let inner = clause; inner.parent; inner = inner.parent) {
    if (inner.link === 'complement' || inner.link === 'gerund' || inner.link === 'infinitive') {
      const found = speakerOf(context, inner.parent);
      if (found) return found;
    }
  }
  const tail = tailOf(context);
  if (tail && tail !== clause && tail.verb.head > clause.verb.head) {
    const found = speakerOf(context, tail);
    if (found) return found;
  }
  return accordingTo(context, clause);
}

/** Who speaks last in a sentence: the speaker of a quotation that goes on in the next one. */
export function lastSpeaker(context: ActorContext): Attribution | null {
  for (const clause of context.reading.clauses.toReversed()) {
    const found = speakerOf(context, clause);
    if (found) return found;
  }
  return null;
}
