import type { RelationSpec } from '../model/relation-spec.ts';
import { type Actor, type ActorContext, countryOfEnd } from './actors.ts';
import type { Prepositional } from './clause.ts';
import type { Deed } from './deed.ts';
import { gather } from './gather.ts';

/**
 * A foreign official who deals with a host in the host's own country has come there: "Lavrov met Fidan in Ankara" tells a visit to Turkey
 * (codebook 5.3: a place is no party, a trip abroad is one). A summit in a third country tells none.
 */

const PLACE_WORDS = new Set(['in', 'at']);

/** The country in which a phrase of the deed's own clause sets it, as an entity id; null where none or several are told. */
function sceneOf(context: ActorContext, deed: Deed): string | null {
  const ofNoun = deed.noun ? (context.reading.ofNoun.get(deed.noun) ?? []) : [];
  const countries = new Set(
    gather(
      [...ofNoun, ...(deed.clause?.prepositionals ?? [])].filter((one) => PLACE_WORDS.has(one.word)),
      (one) => countriesOf(context, one),
    ),
  );
  if (countries.size === 1) return [...countries][0]!;
  // "SEOUL, May 28 - Wen met Lee": the dateline sets what is told first
  const scene = context.unsaid?.scene ?? null;
  const elsewhere = context.places.some(({ country }) => `country:${country}` !== scene);
  return context.sentence.index < LEAD && countries.size === 0 && !elsewhere && !byPhone(context) ? scene : null;
}

/** Sentences that tell what happened where the dateline stands. */
const LEAD = 4;
const byPhone = (context: ActorContext): boolean =>
  context.sentence.tokens.some(({ lemma }) => /^(phone|telephone|call|video|letter|write)$/.test(lemma));

function countriesOf(context: ActorContext, { phrases }: Prepositional): string[] {
  return gather(phrases, (phrase) => {
    const named = gather(
      phrase.mentions.filter((mention) => mention.form === 'name' || mention.form === 'capital'),
      (mention) => mention.entities,
    );
    const placed = gather(
      context.places.filter((place) => place.first <= phrase.head && place.last >= phrase.head),
      (place) => (place.country ? [`country:${place.country}`] : []),
    );
    return [...named, ...placed].filter((id) => id.startsWith('country:'));
  });
}

const isOfficial = (context: ActorContext, actor: Actor): boolean =>
  context.entities.get(actor.entity)?.kind === 'OFFICIAL';

/** The visits that meetings tell, one for each guest; `visits` is the row of the table that they belong to. */
export function guestsOf(context: ActorContext, deeds: readonly Deed[], visits: RelationSpec): Deed[] {
  return gather(
    deeds.filter(({ relation }) => relation.symmetric && relation.plover === visits.plover),
    (deed) => {
      const scene = sceneOf(context, deed);
      const home = (actor: Actor) => countryOfEnd(context, actor.entity);
      const pairs: [guest: Actor, host: Actor][] = [
        [deed.source, deed.target],
        [deed.target, deed.source],
      ];
      return pairs
        .filter(
          ([guest, host]) =>
            scene !== null &&
            isOfficial(context, guest) &&
            home(host) === scene &&
            home(guest) !== null &&
            home(guest) !== scene,
        )
        .map(([guest, host]) => ({
          ...deed,
          relation: visits,
          frame: { ...deed.frame, id: '@guest', relation: visits },
          source: guest,
          target: { ...host, entity: scene!, represented: true },
          inferred: true,
        }));
    },
  );
}
