import type { Entity } from '../model/records.ts';
import type { Actor, ActorContext } from './actors.ts';
import type { Clause } from './clause.ts';
import type { SentenceMention } from './document.ts';

/**
 * "Rome will not sign", "Cuba withheld its signature": a verb of signing without its document speaks of the one that was spoken of last.
 * Frames ask for it with `~T` (src/model/relation-spec.ts).
 */

/** Sentences after which a document is no longer in the reader's mind. */
const REACH = 6;
/** Prepositions that would lead in what is signed or voted on after all. */
const LEADS_IN = new Set(['to', 'on', 'for', 'of', 'against', 'with', 'into', 'onto', 'off', 'up']);

/** The agreement that each sentence of an article may leave unsaid: the one named last before it, as an entity id. */
export function unsaidDocuments(
  mentions: readonly (readonly SentenceMention[])[],
  entities: ReadonlyMap<string, Entity>,
): (string | null)[] {
  let last: { entity: string; sentence: number } | null = null;
  return mentions.map((list, sentence) => {
    const unsaid = last && sentence - last.sentence <= REACH ? last.entity : null;
    for (const mention of list) {
      const agreement = mention.entities.find((id) => entities.get(id)?.kind === 'AGREEMENT');
      if (agreement) last = { entity: agreement, sentence };
    }
    return unsaid;
  });
}

/** The document that a clause leaves unsaid, standing under the clause's verb; none where the clause has an object of its own. */
export function unsaidDocument(context: ActorContext, clause: Clause, objects: number): Actor[] {
  const { tokens } = context.sentence;
  const more = clause.objects.slice(objects).some((group) => group.some((phrase) => !phrase.temporal));
  const led = clause.prepositionals.some(
    (one) =>
      LEADS_IN.has(one.word) &&
      (one.phrases[0]?.first ?? 0) > clause.verb.last &&
      one.phrases.some((phrase) => !phrase.temporal),
  );
  if (more || led || clause.particle !== null || clause.verb.passive) return [];
  const before = context.mentions
    .filter(({ last }) => last < clause.verb.first)
    .flatMap(({ entities }) => entities)
    .findLast((id) => context.entities.get(id)?.kind === 'AGREEMENT');
  const entity = before ?? context.unsaid ?? null;
  if (entity === null) return [];
  return [{ entity, start: tokens[clause.verb.first]!.start, end: tokens[clause.verb.last]!.end, represented: false }];
}
