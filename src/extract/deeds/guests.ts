import type { RelationSpec } from '../../model/relation-spec.ts';
import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import { type Deed, deedWith } from '../actors/deed.ts';
import type { Prepositional } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';

/**
 * A foreign official who deals with a host in the host's own country has come there: "Lavrov met Fidan in Ankara" tells a visit to Turkey
 * (codebook 5.3: a place is no party, a trip abroad is one). A summit in a third country tells none.
 */

const PLACE_WORDS = new Set(['in', 'at']);

/** The countries in which phrases of the deed's own clause set it, as entity ids: "talks in Moscow with Medvedev and in Tbilisi with Saakashvili". */
function scenesOf(context: ActorContext, deed: Deed): ReadonlySet<string> {
  const ofNoun = deed.noun ? (context.reading.ofNoun.get(deed.noun) ?? []) : [];
  const countries = new Set(
    gather(
      [...ofNoun, ...(deed.clause?.prepositionals ?? [])].filter((one) => PLACE_WORDS.has(one.word)),
      (one) => countriesOf(context, one),
    ),
  );
  if (countries.size > 0) return countries;
  // "SEOUL, May 28 - Wen met Lee": the dateline sets what is told first
  const scene = context.unsaid?.scene ?? null;
  const elsewhere = context.places.some(({ country }) => `country:${country}` !== scene);
  // "had raised it with Modi at the summit": what was told to have gone before happened anywhere
  const isEarlier = deed.clause?.verb.perfect === true && deed.clause.verb.past;
  const isLead = context.sentence.index < LEAD + (context.unsaid?.sceneFrom ?? 0);
  const isHere = isLead && !elsewhere && !isEarlier && !byPhone(context);
  return new Set(scene !== null && isHere ? [scene] : []);
}

/** Sentences that tell what happened where the dateline stands. */
const LEAD = 4;
const byPhone = (context: ActorContext): boolean =>
  context.sentence.tokens.some(({ lemma }) => /^(phone|telephone|call|ring|video|letter|write|cable)$/.test(lemma));

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
      const scenes = scenesOf(context, deed);
      if (scenes.size === 0) return [];
      const home = (actor: Actor) => countryOfEnd(context, actor.entity);
      const pairs: [guest: Actor, host: Actor][] = [
        [deed.source, deed.target],
        [deed.target, deed.source],
      ];
      return pairs
        .filter(
          ([guest, host]) =>
            isOfficial(context, guest) &&
            scenes.has(home(host) ?? '') &&
            home(guest) !== null &&
            !scenes.has(home(guest)!),
        )
        .map(([guest, host]) =>
          deedWith(deed, {
            relation: visits,
            frame: { ...deed.frame, id: '@guest', relation: visits },
            source: guest,
            target: { ...host, entity: home(host)!, represented: true },
            inferred: true,
          }),
        );
    },
  );
}
