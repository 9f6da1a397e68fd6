import type { RelationSpec } from '../../model/relation-spec.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Clause } from '../clauses/clause.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { gather } from '../words/gather.ts';

/** Edge types that can only be done to a document, once and together: whoever signs it, signs it on the same day. */
export const isOfSigning = ({ target, plover }: RelationSpec): boolean =>
  plover !== 'STATE' && target.length === 1 && target[0] === 'AGREEMENT';

/** "was signed", "have signed", "signed": done, and not said to be due or left undone. */
const isDone = ({ verb }: Clause): boolean =>
  verb.form === 'finite' && !verb.negated && !verb.modal && (verb.past || verb.perfect || verb.passive);

/**
 * The documents that a sentence tells to have been signed, also where it does not name by whom: "the pact was signed on Sunday" dates the
 * signing of all who are named later.
 */
export function signedDocuments(context: ActorContext, frames: FrameIndex): string[] {
  const isDocument = (id: string): boolean => context.entities.get(id)?.kind === 'AGREEMENT';
  if (!context.mentions.some(({ entities }) => entities.some(isDocument))) return [];
  const signs = (clause: Clause): boolean =>
    (frames.verbs.get(clause.verb.lemma) ?? []).some(
      (frame) => isOfSigning(frame.relation) && frame.slots.some((slot) => slot.role === 'T' && slot.via === 'object'),
    );
  return gather(
    gather(
      context.reading.clauses.filter((clause) => isDone(clause) && signs(clause)),
      (clause) => (clause.verb.passive ? clause.subject : (clause.objects[0] ?? [])),
    ),
    (phrase) => gather(phrase.mentions, (mention) => mention.entities),
  ).filter(isDocument);
}
