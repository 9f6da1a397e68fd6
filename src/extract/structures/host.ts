import type { RelationSpec } from '../../model/relation-spec.ts';
import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import { wordAt } from '../actors/roster-lists.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { SentenceMention } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import type { Joint, StructureRule } from './rule.ts';

/** "Hailemariam and his guest, the Djiboutian president", "Qin Gang, his Chinese host": two met, and one of them has come to the other. */

const ROLES = /^(host|guest|visitor)$/;
/** Words at most between the role and the name that it stands by. */
const REACH = 6;

interface Scene {
  host: Actor;
  guest: Actor;
  noun: NounPhrase;
}

const isOfficial = (context: ActorContext, { entities }: SentenceMention): boolean =>
  entities.length === 1 && context.entities.get(entities[0]!)?.kind === 'OFFICIAL';

/** The official whom a role is said of: named right behind it, or before the comma that leads it in. */
function bearerOf(context: ActorContext, first: number, role: number): SentenceMention | null {
  const named = context.mentions.filter((mention) => mention.form === 'name' && isOfficial(context, mention));
  const behind = named.find((mention) => mention.first > role && mention.first - role <= REACH);
  const gap = behind ? context.sentence.tokens.slice(role + 1, behind.first) : [];
  if (behind && !gap.some(({ pos, lower }) => /^(VERB|AUX|ADP)$/.test(pos) && lower !== 'of')) return behind;
  return wordAt(context, first - 1) === ','
    ? (named.findLast((mention) => mention.phraseLast === first - 2 || mention.last === first - 2) ?? null)
    : null;
}

/** Whose host or guest it is: whom "his" means, else the official named last before who is somebody else. */
function ownerOf(context: ActorContext, at: number, bearer: SentenceMention): SentenceMention | null {
  const isOther = ({ entities }: SentenceMention): boolean => entities[0] !== bearer.entities[0];
  const officials = context.mentions.filter((mention) => isOfficial(context, mention));
  const meant = officials.find(({ form, first }) => form === 'possessive' && first === at);
  if (meant && isOther(meant)) return meant;
  return officials.findLast((mention) => mention.last < at && isOther(mention)) ?? null;
}

function scenesOf(context: ActorContext): Scene[] {
  const { tokens } = context.sentence;
  if (context.mentions.filter((mention) => isOfficial(context, mention)).length < 2) return [];
  return gather(tokens, ({ lower }, at): Scene[] => {
    if (lower !== 'his' && lower !== 'her') return [];
    const role = [at + 1, at + 2, at + 3].find((one) => ROLES.test(wordAt(context, one)));
    const bearer = role ? bearerOf(context, at, role) : null;
    const owner = bearer ? ownerOf(context, at, bearer) : null;
    const noun = context.reading.phrases.find(({ first, last }) => first <= role! && last >= role!);
    if (!bearer || !owner || !noun) return [];
    const actorOf = ({ entities, first, last }: SentenceMention): Actor => ({
      entity: entities[0]!,
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      represented: false,
    });
    const isHost = wordAt(context, role!) === 'host';
    return [{ host: actorOf(isHost ? bearer : owner), guest: actorOf(isHost ? owner : bearer), noun }];
  });
}

/** The meeting of host and guest, and, for a type with states at its end, the guest's visit. */
export const host: StructureRule = (context: ActorContext, relation: RelationSpec): Joint[] =>
  gather(scenesOf(context), ({ host: one, guest, noun }): Joint[] => {
    const home = countryOfEnd(context, one.entity);
    if (relation.symmetric) return [{ source: guest, target: one, noun, clause: null }];
    return home && home !== countryOfEnd(context, guest.entity)
      ? [{ source: guest, target: { ...one, entity: home, represented: true }, noun, clause: null }]
      : [];
  });
