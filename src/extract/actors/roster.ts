import type { RelationSpec } from '../../model/relation-spec.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { gather } from '../words/gather.ts';
import { SIZES } from '../words/reference-words.ts';
import type { Actor, ActorContext } from './actor-context.ts';
import { actorOf, listFrom, listUntil, type NameList, wordAt } from './roster-lists.ts';
import { type MemberPhrase, memberPhrases } from './roster-phrases.ts';

/**
 * Who belongs to a whole, told by how the words stand: "ASEAN states including Laos", "Kenya and Uganda, both members of the bloc",
 * "the Quad (Australia, India, Japan and the United States)". One grammar for bodies, agreements and undertakings.
 */

/** A member and what it belongs to, with the token of the word that says so. */
export interface Belonging {
  source: Actor;
  target: Actor;
  at: number;
}

const LISTING = /^(including|like|namely|notably|especially|particularly|among|such)$/;

/** "NATO member Turkey", "EU states Hungary and Slovakia". */
function namedBeside(context: ActorContext, phrase: MemberPhrase): Actor[] {
  const end = phrase.at === phrase.last || phrase.last === phrase.at + 1 ? phrase.last : -1;
  const list = end < 0 ? null : listFrom(context, end + 1);
  if (!list) return [];
  return phrase.plural ? list.names : list.names.slice(0, 1);
}

const closes = (context: ActorContext, list: NameList): boolean =>
  /^([,.;:)–—-]|)$/.test(wordAt(context, list.edge + 1));

/** "the ten members of ASEAN, China and Japan": a list of another length than was told is not theirs. */
function agrees(context: ActorContext, phrase: MemberPhrase, list: NameList): boolean {
  const told = context.sentence.tokens
    .slice(phrase.first, phrase.last + 1)
    .map(({ lower }) => SIZES.get(lower) ?? (/^\d{1,2}$/.test(lower) ? Number(lower) : null))
    .find((count) => count !== null);
  return told === undefined || list.names.length === told || wordAt(context, list.edge + 1) === 'and';
}

/** How a list behind a word for members is led in, and where it begins. */
interface Lead {
  opener: string;
  /** "such as", "are": the words say that the list is theirs. */
  isSaid: boolean;
  at: number;
}

/** What leads in a list behind a phrase: a mark, "such as", or "are"; null where nothing does. */
function leadBehind(context: ActorContext, { last, plural, weak }: MemberPhrase): Lead | null {
  const opener = wordAt(context, last + 1);
  const start = /^[,:(–—-]$/.test(opener) ? last + 2 : last + 1;
  const word = wordAt(context, start);
  if (LISTING.test(word)) return { opener, isSaid: true, at: start + (/^(such|among)$/.test(word) ? 2 : 1) };
  if (plural && !weak && /^(are|were|include|included|comprise)$/.test(opener))
    return { opener, isSaid: true, at: start + 1 };
  return start > last + 1 ? { opener, isSaid: false, at: start } : null;
}

/** "EU members, Kenya and Uganda, met": between commas a list must close, and stand before nothing else that is listed. */
const isAside = (context: ActorContext, phrase: MemberPhrase, list: NameList): boolean =>
  !/^(,|:|and)$/.test(wordAt(context, phrase.first - 1)) &&
  closes(context, list) &&
  (!phrase.weak || list.names.length > 1);

/** "EU countries such as Malta and Cyprus", "the bloc's members - Kenya, Uganda and Tanzania -", "its members are A and B". */
function listedBehind(context: ActorContext, phrase: MemberPhrase): Actor[] {
  const lead = leadBehind(context, phrase);
  const list = lead && listFrom(context, lead.at);
  if (!list) return [];
  if (lead.isSaid) return list.names;
  if (!agrees(context, phrase, list) || (lead.opener === ',' && !isAside(context, phrase, list))) return [];
  if (!phrase.plural) return list.names.slice(0, 1);
  return list.names.length > 1 ? list.names : [];
}

const SMALL =
  /^(all|both|each|also|currently|now|itself|themselves|still|today|long|of|them|which|are|is|one|another|fellow|a|an|the|as|well|likewise|already|two|three|four|five)$/;

/** "Kenya and Uganda, both members of the bloc": the names before the comma; "as" and "like" open another thought. */
function namedBefore(context: ActorContext, phrase: MemberPhrase): Actor[] {
  if (phrase.weak && !/^(a|an|both|all|the)$/.test(wordAt(context, phrase.first))) return [];
  let at = phrase.first;
  while (SMALL.test(wordAt(context, at - 1))) at--;
  if (!/^[,(–—-]$/.test(wordAt(context, at - 1)) || at === 0) return [];
  // "met the president of France, a member of NATO": one small list at most; "X, members of NATO said"
  if (!/^([,.;:)–—-]|and|)$/.test(wordAt(context, phrase.last + 1))) return [];
  const list = listUntil(context, at - 2);
  if (!list) return [];
  return phrase.plural ? list.names : list.names.slice(-1);
}

/** "As a member of the Security Council, Malta abstained". */
function namedAfterAs(context: ActorContext, phrase: MemberPhrase): Actor[] {
  if (!/^as$/.test(wordAt(context, phrase.first - 1)) || wordAt(context, phrase.last + 1) !== ',') return [];
  return listFrom(context, phrase.last + 2)?.names ?? [];
}

/** "India criticized fellow BRICS member China": the doer of the clause belongs too. */
function fellows(context: ActorContext, phrase: MemberPhrase): Actor[] {
  if (
    !context.sentence.tokens.slice(Math.max(0, phrase.first - 1), phrase.at).some((token) => token.lower === 'fellow')
  )
    return [];
  const clause = context.reading.clauses.findLast((one) => one.verb.last < phrase.at);
  return gather(clause?.subject ?? [], (one: NounPhrase) => listUntil(context, one.last)?.names.slice(-1) ?? []);
}

const READINGS = [namedBeside, listedBehind, namedBefore, namedAfterAs];

/** "Turkey and its NATO allies", "Australia's partners in the ANZUS treaty": whose allies they are is one of them. */
function owner(context: ActorContext, phrase: MemberPhrase): Actor[] {
  const { lemma } = context.sentence.tokens[phrase.at]!;
  // America's EU partners do not make it a member, but its partners in a treaty make it a party
  const isBody = phrase.wholes.some((whole) => context.entities.get(whole.entity)?.kind === 'ORGANIZATION');
  if (!(isBody ? /^ally$/ : /^(partner|co-signatory)$/).test(lemma)) return [];
  const end = /^['’]s?$/.test(wordAt(context, phrase.first - 1)) ? phrase.first - 2 : phrase.first - 1;
  const mention = context.mentions.find(
    (one) => one.last === end && (end < phrase.first - 1 || one.form === 'possessive'),
  );
  const state = mention ? actorOf(context, mention, ['COUNTRY']) : null;
  return state ? [state] : [];
}

/** Those whom a word for members names beside itself, and what they belong to. */
export function membersTold(context: ActorContext, relation: RelationSpec, hopeful = false): Belonging[] {
  const kind = relation.target[0]!;
  return gather(memberPhrases(context, kind, hopeful), (phrase) => {
    const told = READINGS.map((read) => read(context, phrase)).find((names) => names.length > 0) ?? [];
    const names = [...told, ...(told.length > 0 ? fellows(context, phrase) : []), ...owner(context, phrase)];
    return gather(
      names.filter((name) => relation.source.includes(context.entities.get(name.entity)!.kind)),
      (source) =>
        phrase.wholes
          .filter((whole) => whole.entity !== source.entity)
          .map((target) => ({ source, target, at: phrase.at })),
    );
  });
}
