import type { EntityKind } from '../model/kinds.ts';
import type { RelationSpec } from '../model/relation-spec.ts';
import type { Actor, ActorContext } from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import type { SentenceMention, Token } from './document.ts';
import { actorOf, listFrom, listUntil, type NameList, pastAcronym, wordAt } from './roster-lists.ts';

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

interface Kind {
  /** Nouns for who belongs to a whole of this kind. */
  nouns: ReadonlySet<string>;
  /** Prepositions between that noun and the whole. */
  links: RegExp;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const KINDS: Partial<Readonly<Record<EntityKind, Kind>>> = {
  ORGANIZATION: {
    nouns: setOf('member member-state founder co-founder newcomer heavyweight stalwart latecomer'),
    links: /^(of|in|to)$/,
  },
  AGREEMENT: { nouns: setOf('party signatory member adherent partner co-signatory'), links: /^(of|in|to)$/ },
  PROJECT: {
    nouns: setOf('partner participant member shareholder stakeholder co-owner contributor'),
    links: /^(of|in|to)$/,
  },
};
/** Nouns for states that say membership only beside the name of the whole: "EU countries such as Malta". */
const STATES = setOf('state country nation economy government capital power republic');
/** Nouns for those who want to belong. */
const HOPEFULS = setOf('candidate aspirant applicant hopeful');
const NOT = /^(non|former|ex|not|no|never|neither|once|formerly|prospective|future|potential|would-be|longer|unlike)$/;
const LISTING = /^(including|like|namely|notably|especially|particularly|among|such)$/;

/** A word for members with the whole that they belong to. `first`…`last` are the tokens of the phrase. */
interface MemberPhrase {
  at: number;
  first: number;
  last: number;
  wholes: Actor[];
  plural: boolean;
  /** "ASEAN states": says membership only where names stand beside it. */
  weak: boolean;
}

/** Companies and a state's own bodies have owners and staff, not member states. */
function wholeOf(context: ActorContext, mention: SentenceMention, kind: EntityKind): Actor | null {
  const actor = actorOf(context, mention, [kind]);
  if (!actor) return null;
  return kind === 'ORGANIZATION' && context.entities.get(actor.entity)?.country ? null : actor;
}

/** The wholes named right before a noun: "EU and NATO member", "the bloc's six founding members". */
function wholesBefore(
  context: ActorContext,
  noun: number,
  kind: EntityKind,
): { wholes: Actor[]; first: number } | null {
  const { tokens } = context.sentence;
  let at = noun - 1;
  while (
    at >= 0 &&
    noun - at <= 5 &&
    /^(ADJ|NUM|NOUN|PART|ADV|VERB)$/.test(tokens[at]!.pos) &&
    !NOT.test(tokens[at]!.lower)
  ) {
    if (context.mentions.some((one) => one.last === at)) break;
    at--;
  }
  const mention = context.mentions.find((one) => one.last === at);
  const whole = mention ? wholeOf(context, mention, kind) : null;
  if (!mention || !whole || NOT.test(wordAt(context, mention.first - 1))) return null;
  const other =
    wordAt(context, mention.first - 1) === 'and'
      ? context.mentions.find((one) => one.last === mention.first - 2)
      : undefined;
  const second = other ? wholeOf(context, other, kind) : null;
  return { wholes: second ? [second, whole] : [whole], first: second ? other!.first : mention.first };
}

/** The whole that a preposition leads in: "members of the European Union", "a signatory to the treaty". */
function wholeAfter(
  context: ActorContext,
  noun: number,
  { links }: Kind,
  kind: EntityKind,
): { wholes: Actor[]; last: number } | null {
  if (!links.test(wordAt(context, noun + 1))) return null;
  const mention = context.mentions.find(
    (one) =>
      one.phraseFirst <= noun + 3 &&
      one.first > noun + 1 &&
      one.first <= noun + 6 &&
      wholeOf(context, one, kind) !== null,
  );
  if (!mention) return null;
  const between = context.sentence.tokens.slice(noun + 2, mention.first);
  if (between.some((token) => /^(VERB|AUX|PUNCT|ADP|PRON|SCONJ)$/.test(token.pos))) return null;
  return {
    wholes: [wholeOf(context, mention, kind)!],
    last: pastAcronym(context, mention.last),
  };
}

function startOf(context: ActorContext, noun: number): number {
  const { tokens } = context.sentence;
  let first = noun;
  while (first > 0 && /^(ADJ|NUM|NOUN|ADV|DET)$/.test(tokens[first - 1]!.pos)) first--;
  return first;
}

/** How far a word speaks of belonging: by itself, only with names beside it, or not at all. */
function strengthOf({ lemma, pos, lower }: Token, kind: EntityKind, hopeful: boolean): 'strong' | 'weak' | null {
  if (hopeful) return HOPEFULS.has(lemma) ? 'strong' : null;
  if (KINDS[kind]?.nouns.has(lemma)) return 'strong';
  if (kind !== 'ORGANIZATION') return null;
  // "ASEAN states", "its NATO ally", "the ASEAN ten"
  return STATES.has(lemma) || lemma === 'ally' || (pos === 'NUM' && /^[a-z]+$/.test(lower)) ? 'weak' : null;
}

/** "NATO-member Turkey": the whole stands in the same token. */
function wholeInside(context: ActorContext, token: Token, kind: EntityKind): MemberPhrase[] {
  if (!/-(member|candidate)$/.test(token.lower)) return [];
  const mention = context.mentions.find((one) => one.first === token.index && one.last === token.index);
  const whole = mention ? wholeOf(context, mention, kind) : null;
  const next = wordAt(context, token.index + 1);
  const last = /^(states?|countries|country|nations?)$/.test(next) ? token.index + 1 : token.index;
  return whole
    ? [
        {
          at: token.index,
          first: token.index,
          last,
          wholes: [whole],
          plural: /s$/.test(next) && last > token.index,
          weak: true,
        },
      ]
    : [];
}

/** "The court has 124 members, among them Jordan": the whole is what has them. */
function wholeHaving(context: ActorContext, noun: number, kind: EntityKind): Actor | null {
  const first = startOf(context, noun);
  if (!/^(has|have|had|counts|boasts|numbers|with)$/.test(wordAt(context, first - 1))) return null;
  const mention = context.mentions.find((one) => one.last === first - 2);
  return mention ? wholeOf(context, mention, kind) : null;
}

function memberPhraseAt(context: ActorContext, token: Token, kind: EntityKind, hopeful: boolean): MemberPhrase[] {
  const strength = strengthOf(token, kind, hopeful);
  if (!strength) return hopeful ? [] : wholeInside(context, token, kind);
  const own = KINDS[kind]!;
  const next = wordAt(context, token.index + 1);
  const end =
    strength === 'strong' && /^(states?|countries|country|nations?)$/.test(next) ? token.index + 1 : token.index;
  const plural = token.pos === 'NUM' || (/s$/.test(wordAt(context, end)) && wordAt(context, end) !== token.lemma);
  const phrase = { at: token.index, plural, weak: strength === 'weak' };
  const before = wholesBefore(context, token.index, kind);
  const isAllied = token.lemma !== 'ally' || before?.wholes.some((one) => /nato|alliance|pact/.test(one.entity));
  if (before && isAllied) {
    const first = startOf(context, before.first);
    return hasNot(context, first - 1, token.index) ? [] : [{ ...phrase, first, last: end, wholes: before.wholes }];
  }
  const first = startOf(context, token.index);
  if (hasNot(context, first - 1, token.index)) return [];
  const after = token.lemma === 'ally' ? null : wholeAfter(context, end, own, kind);
  if (after) return [{ ...phrase, first, last: after.last, wholes: after.wholes }];
  const having = strength === 'strong' && plural ? wholeHaving(context, token.index, kind) : null;
  return having ? [{ ...phrase, first, last: end, wholes: [having], weak: true }] : [];
}

const memberPhrases = (context: ActorContext, kind: EntityKind, hopeful: boolean): MemberPhrase[] =>
  KINDS[kind] ? context.sentence.tokens.flatMap((token) => memberPhraseAt(context, token, kind, hopeful)) : [];

const hasNot = (context: ActorContext, from: number, to: number): boolean =>
  context.sentence.tokens.slice(Math.max(0, from), to).some((token) => NOT.test(token.lower));

/** "NATO member Turkey", "EU states Hungary and Slovakia". */
function namedBeside(context: ActorContext, phrase: MemberPhrase): Actor[] {
  const end = phrase.at === phrase.last || phrase.last === phrase.at + 1 ? phrase.last : -1;
  const list = end < 0 ? null : listFrom(context, end + 1);
  if (!list) return [];
  return phrase.plural ? list.names : list.names.slice(0, 1);
}

const closes = (context: ActorContext, list: NameList): boolean =>
  /^([,.;:)–—-]|)$/.test(wordAt(context, list.edge + 1));

const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** "the ten members of ASEAN, China and Japan": a list of another length than was told is not theirs. */
function agrees(context: ActorContext, phrase: MemberPhrase, list: NameList): boolean {
  const told = context.sentence.tokens
    .slice(phrase.first, phrase.last + 1)
    .flatMap((token) => COUNTS[token.lower] ?? (/^\d{1,2}$/.test(token.lower) ? Number(token.lower) : []));
  return told.length === 0 || list.names.length === told[0] || wordAt(context, list.edge + 1) === 'and';
}

/** "EU countries such as Malta and Cyprus", "the bloc's members - Kenya, Uganda and Tanzania -", "its members are A and B". */
function listedBehind(context: ActorContext, phrase: MemberPhrase): Actor[] {
  let at = phrase.last + 1;
  const opener = wordAt(context, at);
  if (/^[,:(–—-]$/.test(opener)) at++;
  const listing = LISTING.test(wordAt(context, at));
  if (listing) at += /^(such|among)$/.test(wordAt(context, at)) ? 2 : 1;
  const copula = phrase.plural && /^(are|were|include|included|comprise)$/.test(opener) && !phrase.weak;
  if (copula) at++;
  if (at === phrase.last + 1) return [];
  const list = listFrom(context, at);
  if (!list) return [];
  if (listing || copula) return list.names;
  if (!agrees(context, phrase, list)) return [];
  if (opener === ',' && /^(,|:|and)$/.test(wordAt(context, phrase.first - 1))) return [];
  if (opener === ',' && (!closes(context, list) || (phrase.weak && list.names.length < 2))) return [];
  return phrase.plural ? (list.names.length > 1 ? list.names : []) : list.names.slice(0, 1);
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
  return (clause?.subject ?? []).flatMap((one: NounPhrase) => listUntil(context, one.last)?.names.slice(-1) ?? []);
}

const READINGS = [namedBeside, listedBehind, namedBefore, namedAfterAs];

/** Those whom a word for members names beside itself, and what they belong to. */
export function membersTold(context: ActorContext, relation: RelationSpec, hopeful = false): Belonging[] {
  const kind = relation.target[0]!;
  return memberPhrases(context, kind, hopeful).flatMap((phrase) => {
    const told = READINGS.map((read) => read(context, phrase)).find((names) => names.length > 0) ?? [];
    const names = [...told, ...(told.length > 0 ? fellows(context, phrase) : [])];
    return names
      .filter((name) => relation.source.includes(context.entities.get(name.entity)!.kind))
      .flatMap((source) =>
        phrase.wholes
          .filter((whole) => whole.entity !== source.entity)
          .map((target) => ({ source, target, at: phrase.at })),
      );
  });
}
