import { oneOf } from '../words/one-of.ts';
import type { OrganizationSpan } from './organization-name.ts';
import { isPossessiveMark, type Reading, stateEndingAt, stateOf } from './reading.ts';
import { BODY_NOUN, ORGAN } from './title-bodies.ts';
import type { Holder, TitleContext } from './title-phrase.ts';

/** What stands before a role and says whose it is: "Iran's minister", "the EU envoy", "his ambassador". */

const organizationEndingAt = (context: TitleContext, index: number): OrganizationSpan | undefined =>
  context.organizations.find((span) => span.last === index);

const leadsIn = oneOf('in from at near outside');
const isSentToBodies = oneOf('ambassador president prime foreign chancellor king envoy delegate');

/** "In Warsaw President Walesa", but "in US President Bush's words": a place, which tells the state and is no part of the title. */
function isPlaceBefore({ tokens, at }: Reading, first: number): boolean {
  if (!leadsIn(tokens[first - 1]?.lower ?? '') || tokens[first]!.text === tokens[first]!.text.toUpperCase())
    return false;
  return at[first]!.entries.some((entry) => entry.type === 'state' && entry.form !== 'demonym');
}

/** "At the United Nations Ambassador Otunnu": where he speaks, not whose ambassador he is. */
const isGathering = ({ tokens }: Reading, first: number, role: number): boolean =>
  isSentToBodies(tokens[role]!.lower) &&
  tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower === 'at';

export interface Before {
  first: number;
  holder: Holder;
  determiner: string | null;
}

/** What stands before the role: a state ("Iranian", "Egypt's"), a body ("EU", "the ministry's"), a pronoun or an article. */
export function readBefore(context: TitleContext, roleFirst: number): Before {
  const { reading, day } = context;
  const mark = isPossessiveMark(reading.tokens[roleFirst - 1]);
  const end = mark ? roleFirst - 2 : roleFirst - 1;
  const span = organizationEndingAt(context, end);
  const article = (first: number): { first: number; determiner: string | null } => {
    const word = reading.tokens[first - 1]?.lower ?? '';
    return /^(the|a|an|his|her|its|their)$/.test(word)
      ? { first: first - 1, determiner: word }
      : { first, determiner: null };
  };
  if (span && !mark && isGathering(reading, span.phraseFirst, roleFirst))
    return { first: roleFirst, holder: { kind: 'none' }, determiner: null };
  if (span) return { holder: { kind: 'organization', span }, ...article(span.phraseFirst) };
  const state = stateEndingAt(reading, end, day);
  if (state && !mark && isPlaceBefore(reading, state.first))
    return { first: roleFirst, holder: { kind: 'state', code: state.code }, determiner: null };
  if (state) return { holder: { kind: 'state', code: state.code }, ...article(state.first) };
  // "ECOWAS commission president", "EU council chief": an organ in small letters of the body before it
  const whole =
    !mark && ORGAN.test(reading.tokens[end]?.text ?? '') ? organizationEndingAt(context, end - 1) : undefined;
  if (whole) return { holder: { kind: 'organization', span: whole }, ...article(whole.phraseFirst) };
  // "the North's foreign minister": one of two states that share a name
  if (mark && /^(North|South)$/.test(reading.tokens[end]?.text ?? '') && reading.tokens[end - 1]?.lower === 'the')
    return { first: end - 1, holder: { kind: 'body', noun: reading.tokens[end]!.lower }, determiner: "'s" };
  const run = mark ? context.runs.find((candidate) => candidate.last === end) : undefined;
  if (run) return { first: run.honorificFirst, holder: { kind: 'person', run }, determiner: "'s" };
  const word = reading.tokens[end]?.lower ?? '';
  if (mark && BODY_NOUN.test(word) && reading.tokens[end - 1]?.lower === 'the')
    return { first: end - 1, holder: { kind: 'body', noun: word }, determiner: "'s" };
  if (!mark && /^(his|her|its|their|whose)$/.test(word))
    return { first: end, holder: { kind: 'pronoun', token: end }, determiner: word };
  const partial = reading.hits.find((hit) => hit.partial && hit.last === end && /^(born|based|led)?$/.test(hit.tail));
  if (partial && stateOf(partial, day) && !partial.tail)
    return { first: end, holder: { kind: 'state', code: stateOf(partial, day)!.state.code }, determiner: null };
  return { holder: { kind: 'none' }, ...article(roleFirst) };
}

/** "US and Russian", "Japanese, Chinese and South Korean": the states of a list that ends right before a token. */
export function statesBefore({ reading, day }: TitleContext, end: number): string[] {
  const codes: string[] = [];
  let at = end - 1;
  for (;;) {
    const state = stateEndingAt(reading, at, day);
    if (!state) return codes;
    codes.unshift(state.code);
    at = state.first - 1;
    if (!/^(,|and)$/.test(reading.tokens[at]?.lower ?? '')) return codes;
    at--;
  }
}
