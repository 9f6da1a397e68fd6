import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import { wordAt } from '../actors/roster-lists.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { SentenceMention } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import type { Joint, StructureRule } from './rule.ts';

/** Where an official is at the time of what the sentence tells, said in an aside: "Macron, on a visit to Kigali in May, met …". */

/** "on a brief visit to", "during his stopover in", "in Paris for": words before the place. */
const TRAVEL =
  /^(?:on|during|after|while on) (?:a|an|his|her|the) (?:[a-z-]+ ){0,3}?(?:visit|trip|tour|stopover|stop|journey|pilgrimage)(?: last week| this week)? (?:to|in|of|through|at) (?:the )?$/;
const STAY = /^(?:in|visiting) (?:the )?$/;
/** What a stay is for. */
const PURPOSE =
  /^(?:(?:on|last|this|late|early|over) )?(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|week|weekend|month|the) )*(?:for|to attend|to see|to meet) /;
/** Words between an aside's opening and its place at most. */
const REACH = 10;

interface Place {
  country: string;
  first: number;
  last: number;
}

/** States and towns in text order. */
export const placesOf = (context: ActorContext): Place[] =>
  [
    ...gather(context.mentions, ({ entities, form, first, last }) =>
      (form === 'name' || form === 'capital') && entities[0]?.startsWith('country:')
        ? [{ country: entities[0], first, last }]
        : [],
    ),
    ...gather(context.places, ({ country, first, last }) =>
      country ? [{ country: `country:${country}`, first, last }] : [],
    ),
  ].toSorted((a, b) => a.first - b.first);

const wordsOf = (context: ActorContext, from: number, to: number): string =>
  context.sentence.tokens
    .slice(from, to)
    .map((token) => `${token.lower} `)
    .join('');

/** The place of a trip or stay that an aside from `at` on tells; a bare "in Paris" tells a stay where it says what for. */
function placeFrom(context: ActorContext, places: readonly Place[], at: number): Place | null {
  const place = places.find(({ first }) => first > at && first - at <= REACH);
  if (!place) return null;
  const opening = wordsOf(context, at, place.first);
  if (TRAVEL.test(opening)) return place;
  return STAY.test(opening) && PURPOSE.test(wordsOf(context, place.last + 1, place.last + 7)) ? place : null;
}

/** Behind the name and a comma, or before it at the sentence's head: "On a visit to Kigali, Macron praised …". */
function stayOf(
  context: ActorContext,
  places: readonly Place[],
  { phraseFirst, phraseLast }: SentenceMention,
): Place | null {
  if (wordAt(context, phraseLast + 1) === ',') return placeFrom(context, places, phraseLast + 2);
  const fronted = wordAt(context, phraseFirst - 1) === ',' && phraseFirst <= REACH + 6;
  return fronted ? placeFrom(context, places, 0) : null;
}

function jointOf(context: ActorContext, mention: SentenceMention, place: Place): Joint | null {
  const { tokens } = context.sentence;
  const spanOf = (first: number, last: number) => ({ start: tokens[first]!.start, end: tokens[last]!.end });
  const source: Actor = { entity: mention.entities[0]!, represented: false, ...spanOf(mention.first, mention.last) };
  const home = countryOfEnd(context, source.entity);
  const noun: NounPhrase | undefined = context.reading.phrases.find(
    ({ first, last }) => first <= mention.first && last >= mention.first,
  );
  if (!noun || !home || home === place.country) return null;
  const target: Actor = { entity: place.country, represented: true, ...spanOf(place.first, place.last) };
  return { source, target, clause: null, noun };
}

/** Officials whom an aside puts in another state's place. */
export const abroad: StructureRule = (context) => {
  const officials = context.mentions.filter(
    ({ form, entities }) =>
      form === 'name' && entities.length === 1 && context.entities.get(entities[0]!)?.kind === 'OFFICIAL',
  );
  if (officials.length === 0) return [];
  const places = placesOf(context);
  return gather(officials, (mention) => {
    const place = stayOf(context, places, mention);
    const joint = place ? jointOf(context, mention, place) : null;
    return joint ? [joint] : [];
  });
};
