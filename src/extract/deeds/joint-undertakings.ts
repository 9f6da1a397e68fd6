import type { RelationSpec } from '../../model/relation-spec.ts';
import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { type Deed, deedWith } from '../actors/deed.ts';
import { gather } from '../words/gather.ts';

/**
 * Who acts together in a sentence that names the undertaking takes part in it: "their air forces completed a joint exercise, Nile Eagles 2"
 * tells that both states take part in the exercise (codebook 6.13).
 */
function undertakingsIn(context: ActorContext): Actor[] {
  const { tokens } = context.sentence;
  const mentions = gather(context.reading.phrases, (phrase) => [...phrase.mentions, ...phrase.modifiers]);
  const found = gather(mentions, (mention) =>
    mention.entities
      .filter((id) => context.entities.get(id)?.kind === 'PROJECT')
      .map((entity): Actor => {
        const span = { start: tokens[mention.first]!.start, end: tokens[mention.last]!.end };
        return { entity, represented: false, ...span };
      }),
  );
  return found.filter((actor, index) => found.findIndex((other) => other.entity === actor.entity) === index);
}

/** "called off a joint exercise": nobody takes part in what is not held. */
const isCalledOff = ({ clause }: Deed): boolean =>
  clause !== null &&
  /^(cancel|postpone|scrap|suspend|refuse|shelve|halt|stop|drop|abandon|freeze)$|^call\+off$/.test(
    clause.particle ? `${clause.verb.lemma}+${clause.particle}` : clause.verb.lemma,
  );

/** One edge for each who acts together and the one undertaking named; `joins` is the row that the edges belong to. */
export function participantsOf(context: ActorContext, deeds: readonly Deed[], joins: RelationSpec): Deed[] {
  const [undertaking, ...others] = undertakingsIn(context);
  if (!undertaking || others.length > 0) return [];
  return gather(
    deeds.filter((deed) => deed.relation.symmetric && deed.relation.plover === 'COOPERATE' && !isCalledOff(deed)),
    (deed) =>
      [deed.source, deed.target].map((source) =>
        deedWith(deed, {
          relation: joins,
          frame: { ...deed.frame, id: '@joint', relation: joins },
          source,
          target: undertaking,
          inferred: true,
        }),
      ),
  );
}
