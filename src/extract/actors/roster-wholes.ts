import type { EntityKind } from '../../model/kinds.ts';
import type { RelationSpec } from '../../model/relation-spec.ts';
import type { SentenceMention } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import type { Actor, ActorContext } from './actor-context.ts';
import type { Belonging } from './roster.ts';
import { actorOf, listFrom, type NameList, pastAcronym, wordAt } from './roster-lists.ts';

/** A whole that tells its members right behind its own name: in brackets, by a participle or by a relative clause. */

const GROUP = /^(group|bloc|grouping|alliance|club|forum|partnership|countries|states|consortium|coalition|axis)$/;
const MADE_OF =
  /^(,? ?(?:(?:which|that) )?(?:is |was |are )?(?:made up of|composed of|consisting of|consists of|comprising|comprises|grouping|groups|uniting|unites|bringing together|brings together|a joint (?:undertaking|venture|effort|project|exercise|programme|program|enterprise|scheme) (?:of|by|between|involving)|formed by|founded by|set up by|created by|launched by|run by|of)) /;
/** "to which Malta belongs", "in which Oman holds a fifth". */
const HELD =
  /^(belong|belongs|belonged|took|is|are|was|were|has|have|holds|hold|held|owns|own|takes|take|sits|sit|sat|participate|participates|subscribe|subscribes|adhere|adheres)$/;

/** Lower-case words from a token on, enough for any of the openings. */
const wordsFrom = (context: ActorContext, at: number): string =>
  `${context.sentence.tokens
    .slice(at, at + 8)
    .map((token) => token.lower)
    .join(' ')} `;

const states = (context: ActorContext, list: NameList | null): Actor[] =>
  (list?.names ?? []).filter((name) => context.entities.get(name.entity)?.kind === 'COUNTRY');

/** "Ten of the fifteen belong to ASEAN: …", "the members of the Quad: …": what stands before the colon counts members. */
const counts = (context: ActorContext, colon: number): boolean =>
  context.sentence.tokens
    .slice(Math.max(0, colon - 14), colon)
    .some(
      (token) =>
        token.pos === 'NUM' || /^(belong|member|state|country|nation|all|participant|partner)$/.test(token.lemma),
    );

/** "ASEAN's Vietnam and Laos": a body owns those who belong to it. */
function owned(context: ActorContext, at: number): Actor[] {
  if (!/^['’]s?$/.test(wordAt(context, at))) return [];
  const list = listFrom(context, at + 1);
  const next = context.sentence.tokens[(list?.edge ?? -1) + 1];
  if (!list || next?.pos === 'NOUN' || /^['’]s?$/.test(next?.lower ?? '')) return [];
  return states(context, list);
}

/** "the Quad (Australia, India and Japan)", "the Alliance of Sahel States - Burkina Faso, Mali and Niger -". */
function inBrackets(context: ActorContext, at: number): Actor[] {
  const opener = wordAt(context, at);
  if (!/^[(–—:-]$/.test(opener) || (opener === ':' && !counts(context, at))) return [];
  const list = listFrom(context, at + 1);
  const names = states(context, list);
  const closed = opener === '(' ? wordAt(context, list ? list.edge + 1 : -1) === ')' : names.length > 2;
  return closed && names.length > 1 && names.length === list!.names.length ? names : [];
}

/** "BRICS, made up of Brazil, Russia and China", "the BRICS group of Brazil and India". */
function madeOf(context: ActorContext, at: number): Actor[] {
  const start = GROUP.test(wordAt(context, at)) ? at + 1 : at;
  const opening = MADE_OF.exec(wordsFrom(context, start))?.[1];
  if (!opening) return [];
  const list = listFrom(context, start + opening.trim().split(' ').length);
  const names = list?.names ?? [];
  return names.length > 1 ? names : [];
}

/** Longest description between a whole and its relative clause, in words. */
const ASIDE = 24;

/** Past "a body set up in 2010 to pool their forces," behind a whole's comma, where a relative clause follows it; else where it was. */
function pastAside(context: ActorContext, at: number): number {
  if (!/^(a|an|the|another|its|their)$/.test(wordAt(context, at))) return at;
  for (let comma = at + 1; comma < at + ASIDE; comma++)
    if (wordAt(context, comma) === ',' && wordAt(context, comma + 2) === 'which') return comma + 1;
  return at;
}

/** "the Union, to which Malta belongs", "TANAP, in which Botas holds a fifth". */
function inRelative(context: ActorContext, at: number): Actor[] {
  const start = wordAt(context, at) === ',' ? pastAside(context, at + 1) : at;
  if (!/^(to|of|in)$/.test(wordAt(context, start)) || wordAt(context, start + 1) !== 'which') return [];
  const list = listFrom(context, start + 2);
  if (!list) return [];
  const adverb = /^(also|still|now|both|all|each)$/.test(wordAt(context, list.edge + 1)) ? 1 : 0;
  const verb = wordAt(context, list.edge + 1 + adverb);
  const next = wordAt(context, list.edge + 2 + adverb);
  if (!HELD.test(verb) || /^(not|no|never)$/.test(next)) return [];
  if (
    /^(is|are|was|were|has|have)$/.test(verb) &&
    !/\b(member|partner|party|part|participant|stake|share|percent|shareholder)/.test(wordsFrom(context, list.edge + 2))
  )
    return [];
  return list.names;
}

const READINGS = [inBrackets, madeOf, inRelative, owned];

function isWhole(context: ActorContext, mention: SentenceMention, kind: EntityKind): Actor | null {
  if (mention.form === 'possessive') return null;
  const actor = actorOf(context, mention, [kind]);
  return actor && !(kind === 'ORGANIZATION' && context.entities.get(actor.entity)?.country) ? actor : null;
}

/** Those whom the words behind a whole name as belonging to it. */
export function wholesTell(context: ActorContext, relation: RelationSpec): Belonging[] {
  const kind = relation.target[0]!;
  return gather(context.mentions, (mention) => {
    const target = isWhole(context, mention, kind);
    if (!target) return [];
    const names =
      READINGS.map((read) => read(context, pastAcronym(context, mention.last) + 1)).find((found) => found.length > 0) ??
      [];
    return names
      .filter(
        (name) => name.entity !== target.entity && relation.source.includes(context.entities.get(name.entity)!.kind),
      )
      .map((source) => ({ source, target, at: mention.last }));
  });
}
