import type { EntityKind } from '../../model/kinds.ts';
import type { SentenceMention, Token } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import type { Actor, ActorContext } from './actor-context.ts';
import { actorOf, pastAcronym, wordAt } from './roster-lists.ts';
import { HOPEFULS, isFellow, KINDS, NOT, STATES, speaksOfOthers } from './roster-words.ts';

/** Words for members with what they belong to: "NATO ally", "the bloc's six founding members", "a signatory to the treaty". */

/** A word for members with the whole that they belong to. `first`…`last` are the tokens of the phrase. */
export interface MemberPhrase {
  at: number;
  first: number;
  last: number;
  wholes: Actor[];
  plural: boolean;
  /** "ASEAN states": says membership only where names stand beside it. */
  weak: boolean;
}

/** The kind of what somebody belongs to, or only wants to belong to. */
interface Sought {
  kind: EntityKind;
  hopeful: boolean;
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
function wholeAfter(context: ActorContext, noun: number, { kind }: Sought): { wholes: Actor[]; last: number } | null {
  if (!KINDS[kind]!.links.test(wordAt(context, noun + 1))) return null;
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
  const isOpen = (at: number): boolean =>
    !context.mentions.some((one) => one.form !== 'description' && one.first <= at && one.last >= at);
  while (
    first > 0 &&
    (/^(ADJ|NUM|NOUN|ADV|DET)$/.test(tokens[first - 1]!.pos) ||
      (tokens[first - 1]!.pos === 'PROPN' && isOpen(first - 1)))
  )
    first--;
  return first;
}

/** How far a word speaks of belonging: by itself, only with names beside it, or not at all. */
function strengthOf({ lemma, pos, lower }: Token, { kind, hopeful }: Sought): 'strong' | 'weak' | null {
  if (hopeful) return HOPEFULS.has(lemma) ? 'strong' : null;
  if (KINDS[kind]?.nouns.has(lemma)) return 'strong';
  if (kind !== 'ORGANIZATION') return null;
  // "ASEAN states", "its NATO ally", "the ASEAN ten"
  return STATES.has(lemma) || isFellow(lemma) || (pos === 'NUM' && /^[a-z]+$/.test(lower)) ? 'weak' : null;
}

/** "NATO-member Turkey": the whole stands in the same token. */
function wholeInside(context: ActorContext, token: Token, kind: EntityKind): MemberPhrase[] {
  if (!token.lower.endsWith('-member') && !token.lower.endsWith('-candidate')) return [];
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

/** "The other five are Indonesia, …": co-reference has told the body whose members they are. */
function others(context: ActorContext, token: Token, kind: EntityKind): MemberPhrase[] {
  const mention = context.mentions.find(
    (one) => one.form === 'description' && one.first === token.index - 1 && one.last > token.index - 1,
  );
  const whole = mention ? wholeOf(context, mention, kind) : null;
  if (!mention || !whole) return [];
  return [{ at: mention.last, first: mention.first, last: mention.last, wholes: [whole], plural: true, weak: false }];
}

/** "member", "member states": where the word ends, and whether it stands for several. */
function wordOf(context: ActorContext, token: Token, isWeak: boolean): { end: number; plural: boolean } {
  const next = wordAt(context, token.index + 1);
  const end = !isWeak && /^(states?|countries|country|nations?)$/.test(next) ? token.index + 1 : token.index;
  const word = wordAt(context, end);
  return { end, plural: token.pos === 'NUM' || (word.endsWith('s') && word !== token.lemma) };
}

const isAlliance = ({ entity }: Actor): boolean => /nato|alliance|pact/.test(entity);

function memberPhraseAt(context: ActorContext, token: Token, sought: Sought): MemberPhrase[] {
  const { kind, hopeful } = sought;
  if (!hopeful && speaksOfOthers(token.lower)) return others(context, token, kind);
  const strength = strengthOf(token, sought);
  if (!strength) return hopeful ? [] : wholeInside(context, token, kind);
  const weak = strength === 'weak';
  const isAlly = token.lemma === 'ally';
  const { end, plural } = wordOf(context, token, weak);
  const named = wholesBefore(context, token.index, kind);
  // "its NATO ally" is of the alliance, "its EU ally" of nothing
  const before = named && (!isAlly || named.wholes.some(isAlliance)) ? named : null;
  const first = startOf(context, before ? before.first : token.index);
  if (hasNot(context, first - 1, token.index)) return [];
  const phrase = { at: token.index, first, last: end, plural, weak };
  if (before) return [{ ...phrase, wholes: before.wholes }];
  const after = isAlly ? null : wholeAfter(context, end, sought);
  if (after) return [{ ...phrase, last: after.last, wholes: after.wholes }];
  const having = !weak && plural ? wholeHaving(context, token.index, kind) : null;
  return having ? [{ ...phrase, wholes: [having], weak: true }] : [];
}

/** The words for members in a sentence, with what they belong to; `hopeful` for those who only want to. */
export function memberPhrases(context: ActorContext, kind: EntityKind, hopeful: boolean): MemberPhrase[] {
  // most sentences hold nothing to belong to
  if (!KINDS[kind] || !context.mentions.some((mention) => wholeOf(context, mention, kind))) return [];
  const sought: Sought = { kind, hopeful };
  return gather(context.sentence.tokens, (token) => memberPhraseAt(context, token, sought));
}

const hasNot = (context: ActorContext, from: number, to: number): boolean =>
  context.sentence.tokens.slice(Math.max(0, from), to).some((token) => NOT.test(token.lower));
