import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { namedAfter } from '../actors/named-actors.ts';
import { stateOfPlace } from '../actors/unnamed-actors.ts';
import { asPhrase, type NounPhrase } from '../clauses/chunk.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import { cross, namesOf, ownersBefore, type StructureRule, told, withPossessors } from './rule.ts';

/** Heads of undertakings that stand somewhere; a programme or a fund stands nowhere. */
const SITES = wordSet(
  'port harbor harbour pipeline plant station reactor railway railroad rail line dam terminal base refinery airport airfield bridge tunnel highway motorway road mine field canal park zone stadium hospital complex facility site shipyard smelter corridor metro reservoir farm unit section laboratory observatory cosmodrome',
);

const LINES = ['railway', 'railroad', 'pipeline', 'corridor', 'highway', 'motorway', 'road', 'line', 'rail'];

const ABROAD = wordSet('base facility complex laboratory');

const LOCAL = wordSet('port harbor harbour airport dam mine canal field park road highway stadium refinery');

/** "its port of Chabahar", "the Akkuyu plant in Turkey", "the Kenyan railway". */
export const within: StructureRule = (context) =>
  gather(withPossessors(context), (phrase) => {
    const sites = namesOf(context, phrase, ['PROJECT']);
    const words = [phrase.lemma, ...phrase.before, ...gather(sites, (site) => nameOf(context, site))];
    if (sites.length === 0 || !words.some((word) => SITES.has(word))) return [];
    const places = told(context, phrase, ['in', 'across', 'through', 'on', 'at', 'off']);
    const hosts = gather(places, (one) => {
      const named = namesOf(context, one, ['COUNTRY']);
      return named.length > 0 ? named : stateOfPlace(context, one);
    });
    if (hosts.length > 0) return cross(sites, hosts, phrase, null);
    // "a railway from Tanzania to Zambia" that is one name as a whole
    const along = LINES.some((word) => words.includes(word))
      ? namedAfter(context, phrase, ['from', 'to', 'through', 'across', 'between', 'via'], ['COUNTRY'])
      : [];
    if (along.length > 1) return cross(sites, along, phrase, null);
    const inside = placesInside(context, phrase);
    if (inside.length > 0) return cross(sites, inside, phrase, null);
    // "a Turkish base" and "the Russian pipeline" may stand anywhere, a Turkish port stands in Turkey
    const abroad = words.some((word) => ABROAD.has(word));
    const owned = abroad
      ? []
      : ownersBefore(context, words.some((word) => LOCAL.has(word)) ? phrase : asPhrase({ ...phrase, modifiers: [] }), [
          'COUNTRY',
        ]);
    return cross(sites, owned.slice(0, 1), phrase, null);
  });

/** "the High Dam at Aswan", "the Bushehr plant": a town within the name tells the state. */
function placesInside(context: ActorContext, phrase: NounPhrase): Actor[] {
  const project = phrase.mentions.find(
    (mention) => context.entities.get(mention.entities[0] ?? '')?.kind === 'PROJECT',
  );
  if (!project) return [];
  const place = context.places.find(
    (one) =>
      one.country !== null &&
      one.first >= project.phraseFirst &&
      one.last <= Math.max(project.phraseLast, project.last),
  );
  if (!place) return [];
  const { tokens } = context.sentence;
  return [
    {
      entity: `country:${place.country}`,
      start: tokens[place.first]!.start,
      end: tokens[place.last]!.end,
      represented: true,
    },
  ];
}

const nameOf = (context: ActorContext, actor: Actor): string[] =>
  (context.entities.get(actor.entity)?.name ?? '').toLowerCase().split(/[\s-]+/);
