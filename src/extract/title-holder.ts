import type { OrganizationSpan } from './organization-name.ts';
import { isCapital, isPossessiveMark, stateEndingAt, stateOf, stateStartingAt } from './reading.ts';
import type { Holder, TitleContext } from './title-phrase.ts';

type OrganizationsOfSentence = Pick<TitleContext, 'reading' | 'day' | 'organizations'>;

const organizationEndingAt = (context: TitleContext, index: number): OrganizationSpan | undefined =>
  context.organizations.find((span) => span.last === index);
const organizationStartingAt = (context: OrganizationsOfSentence, index: number): OrganizationSpan | undefined =>
  context.organizations.find((span) => span.first === index || span.phraseFirst === index);

export interface Before {
  first: number;
  holder: Holder;
  determiner: string | null;
}

/** "The alliance's", "the bank's": a body by its sort, named before. */
const BODY_NOUN =
  /^(alliance|bloc|union|organi[sz]ation|commonwealth|community|league|bank|fund|company|firm|agency|grouping|consortium|watchdog|movement)$/;

const ORGAN = /^(commission|council|secretariat|committee|assembly|parliament|court|mission|force|agency|board)$/;

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
  if (span) return { holder: { kind: 'organization', span }, ...article(span.phraseFirst) };
  const state = stateEndingAt(reading, end, day);
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

export interface After {
  last: number;
  holder: Holder;
  roleLast: number;
}

const FELLOW = /^(counterpart|colleague)$/;

/** Last token of "the alliance" in "secretary general of the alliance", of "the organization's commission"; null where more says which. */
function bodyNounEnd({ reading }: TitleContext, index: number): number | null {
  const { tokens } = reading;
  if (tokens[index - 1]?.lower !== 'the' || !BODY_NOUN.test(tokens[index]?.lower ?? '')) return null;
  if (isPossessiveMark(tokens[index + 1])) return ORGAN.test(tokens[index + 2]?.text ?? '') ? index + 2 : null;
  const isMore =
    /^(of|for)$/.test(tokens[index + 1]?.lower ?? '') || /^(NOUN|PROPN)$/.test(tokens[index + 1]?.pos ?? '');
  return isMore ? null : index;
}

const isRoleWord = ({ reading, lexicon }: TitleContext, index: number): boolean => {
  const token = reading.tokens[index];
  if (!token) return false;
  return (
    lexicon.isWord('portfolio', token.lower) ||
    lexicon.isWord('office-modifier', token.lower) ||
    (token.lower === 'state' && true)
  );
};

/** Where the words after "of" lead: a body, a state, or the portfolio and then one of them. */
export function readComplement(context: TitleContext, head: number, at: number): After | null {
  const { reading, day } = context;
  const link = reading.tokens[at]?.lower ?? '';
  if (!/^(of|for|at|to|on|with|in)$/.test(link)) return null;
  let index = at + 1;
  if (/^(the|a|an)$/.test(reading.tokens[index]?.lower ?? '')) index++;
  const body = link === 'of' ? bodyNounEnd(context, index) : null;
  if (body) return { last: body, holder: { kind: 'body', noun: reading.tokens[index]!.lower }, roleLast: head };
  // "his colleague in Chile"
  const fellow = link === 'in' && FELLOW.test(reading.tokens[head]!.lower) && stateStartingAt(reading, index, day);
  if (fellow) return { last: fellow.last, holder: { kind: 'state', code: fellow.code }, roleLast: head };
  if (/^(its|his|her|their)$/.test(reading.tokens[index]?.lower ?? '') && link !== 'in') return null;
  const span = organizationStartingAt(context, index) ?? organizationSoonAfter(context, index);
  if (span && link === 'to') return { last: span.phraseLast, holder: { kind: 'none' }, roleLast: span.phraseLast };
  if (span && link !== 'in') return { last: span.phraseLast, holder: { kind: 'organization', span }, roleLast: head };
  const state = stateStartingAt(reading, index, day);
  // "thanked the minister for India's help" names no minister for India
  if (state && link === 'for' && isPossessiveMark(reading.tokens[state.last + 1])) return null;
  if (state) {
    if (link === 'to' || link === 'in' || link === 'with')
      return { last: state.last, holder: { kind: 'none' }, roleLast: state.last };
    // "ambassador of Peru to the United Nations"
    const post = link === 'of' ? readComplement(context, head, state.last + 1) : null;
    const last = post?.holder.kind === 'none' ? post.last : ownedNoun(context, state.last);
    return { last, holder: { kind: 'state', code: state.code }, roleLast: head };
  }
  if (link === 'in') return null;
  const city = reading.at[index]?.entries.find((entry) => entry.type === 'city');
  if (city && link === 'of') {
    const last = reading.at[index]!.last;
    return { last, holder: { kind: 'state', code: city.city.state }, roleLast: last };
  }
  if (reading.at[index]?.entries[0]?.type === 'region') {
    const last = reading.at[index]!.last;
    return { last, holder: { kind: 'none' }, roleLast: last };
  }
  let last = index - 1;
  while (
    isRoleWord(context, last + 1) ||
    ((reading.tokens[last + 1]?.lower === 'and' || reading.tokens[last + 1]?.text === ',') &&
      isRoleWord(context, last + 2) &&
      last >= index)
  )
    last++;
  if (last < index) return isUnknownName(context, index) && link === 'of' ? unknownHolder(context, index) : null;
  const more = readComplement(context, last, last + 1);
  return more && more.holder.kind !== 'none'
    ? { ...more, roleLast: last }
    : { last, holder: { kind: 'none' }, roleLast: last };
}

const isUnknownName = ({ reading, lexicon }: TitleContext, index: number): boolean =>
  isCapital(reading.tokens[index]) && !reading.at[index] && !lexicon.isWord('weekday', reading.tokens[index]!.text);

/** "of the Imperial Fencing Guild": capitals that no table explains. */
function unknownHolder(context: TitleContext, index: number): After {
  let last = index;
  while (isUnknownName(context, last + 1)) last++;
  return { last, holder: { kind: 'unknown' }, roleLast: last };
}

/** "Niger's junta", "Oman's government": the state's own power takes the office to the state. */
function ownedNoun({ reading }: TitleContext, last: number): number {
  return isPossessiveMark(reading.tokens[last + 1]) && reading.tokens[last + 2]?.pos === 'NOUN' ? last + 2 : last;
}

/** "head of the state corporation Rosatom": a body that is named after one to five small words. */
export function organizationSoonAfter(context: OrganizationsOfSentence, index: number): OrganizationSpan | undefined {
  for (let ahead = 1; ahead <= 5; ahead++) {
    const token = context.reading.tokens[index + ahead - 1];
    if (
      !token ||
      (!/^(NOUN|ADJ)$/.test(token.pos) && !stateStartingAt(context.reading, index + ahead - 1, context.day))
    )
      return undefined;
    const span = organizationStartingAt(context, index + ahead);
    if (span) return span;
  }
  return undefined;
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
