import { oneOf } from '../words/one-of.ts';
import { organizationOfOffice } from './body-of-office.ts';
import { isCapital, isPossessiveMark, stateStartingAt } from './reading.ts';
import { BODY_NOUN, ORGAN } from './title-bodies.ts';
import type { Holder, TitleContext } from './title-phrase.ts';

/** What stands behind a role and says of whom or what it is: "minister of trade of Peru", "head of the Red Cross". */

export interface After {
  last: number;
  holder: Holder;
  roleLast: number;
}

const isLink = oneOf('of for at to on with in');
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
  const word = reading.tokens[index]?.lower ?? '';
  return lexicon.isWord('portfolio', word) || lexicon.isWord('office-modifier', word) || word === 'state';
};

/** The words behind a role: the small word that leads them in, and the first after it and its article. */
interface Complement {
  head: number;
  link: string;
  index: number;
}

/** What one reading of a complement makes of it; null where it is not read so, 'nothing' where nothing else may read it either. */
type ComplementReading = (context: TitleContext, complement: Complement) => After | 'nothing' | null;

const isPossessor = oneOf('its his her their');
/** Links behind which a state or body is where somebody serves and no part of who he is: "ambassador to Peru". */
const isPosting = oneOf('to in with');
const isSent = oneOf(
  'envoy envoys representative representatives emissary coordinator co-ordinator mediator rapporteur negotiator',
);

/** "ambassador to Peru", "special envoy for Sudan", "envoy on Syria": where somebody serves, and not whom. */
const isPostedBy = ({ reading }: TitleContext, { head, link }: Complement): boolean =>
  isPosting(link) || (/^(for|on)$/.test(link) && isSent(reading.tokens[head]!.lower));

/** "secretary general of the alliance" */
const ofBodyNoun: ComplementReading = (context, { head, link, index }) => {
  const last = link === 'of' ? bodyNounEnd(context, index) : null;
  return last ? { last, holder: { kind: 'body', noun: context.reading.tokens[index]!.lower }, roleLast: head } : null;
};

/** "his colleague in Chile" */
const fellowIn: ComplementReading = ({ reading, day }, { head, link, index }) => {
  if (link !== 'in' || !FELLOW.test(reading.tokens[head]!.lower)) return null;
  const state = stateStartingAt(reading, index, day);
  return state ? { last: state.last, holder: { kind: 'state', code: state.code }, roleLast: head } : null;
};

/** "minister in his cabinet" may go on; "minister for its colonies" does not say whose. */
const ofSomebody: ComplementReading = ({ reading }, { link, index }) =>
  isPossessor(reading.tokens[index]?.lower ?? '') && link !== 'in' ? 'nothing' : null;

/** "head of the Red Cross", "ambassador to the United Nations" */
const ofOrganization: ComplementReading = (context, { head, link, index }) => {
  const span = organizationOfOffice(context, index);
  if (!span || link === 'in') return null;
  if (link === 'to') return { last: span.phraseLast, holder: { kind: 'none' }, roleLast: span.phraseLast };
  return { last: span.phraseLast, holder: { kind: 'organization', span }, roleLast: head };
};

const ofState: ComplementReading = (context, complement) => {
  const { head, link, index } = complement;
  const state = stateStartingAt(context.reading, index, context.day);
  if (!state) return null;
  // "thanked the minister for India's help" names no minister for India
  if (link === 'for' && isPossessiveMark(context.reading.tokens[state.last + 1])) return 'nothing';
  if (isPostedBy(context, complement)) return { last: state.last, holder: { kind: 'none' }, roleLast: state.last };
  // "ambassador of Peru to the United Nations"
  const post = link === 'of' ? readComplement(context, head, state.last + 1) : null;
  const last = post?.holder.kind === 'none' ? post.last : ownedNoun(context, state.last);
  return { last, holder: { kind: 'state', code: state.code }, roleLast: head };
};

/** "minister in charge": only who serves in a state or as a fellow is told so. */
const inAnythingElse: ComplementReading = (_, { link }) => (link === 'in' ? 'nothing' : null);

/** "mayor of Lyon" */
const ofCity: ComplementReading = ({ reading }, { link, index }) => {
  const city = reading.at[index]?.entries.find((entry) => entry.type === 'city');
  if (!city || link !== 'of') return null;
  const { last } = reading.at[index]!;
  return { last, holder: { kind: 'state', code: city.city.state }, roleLast: last };
};

/** "envoy for the Balkans" */
const ofRegion: ComplementReading = ({ reading }, { index }) => {
  const hit = reading.at[index];
  return hit?.entries[0]?.type === 'region' ? { last: hit.last, holder: { kind: 'none' }, roleLast: hit.last } : null;
};

/** Last token of "foreign affairs and trade" from a position on; the one before it where no such word stands there. */
function portfolioEnd(context: TitleContext, index: number): number {
  const { tokens } = context.reading;
  let last = index - 1;
  const goesOn = (next: number): boolean =>
    next > index && (tokens[next]?.lower === 'and' || tokens[next]?.text === ',') && isRoleWord(context, next + 1);
  while (isRoleWord(context, last + 1) || goesOn(last + 1)) last++;
  return last;
}

/** "minister of foreign affairs of Peru" */
const ofPortfolio: ComplementReading = (context, { index }) => {
  const last = portfolioEnd(context, index);
  if (last < index) return null;
  const more = readComplement(context, last, last + 1);
  return more && more.holder.kind !== 'none'
    ? { ...more, roleLast: last }
    : { last, holder: { kind: 'none' }, roleLast: last };
};

const ofUnknown: ComplementReading = (context, { link, index }) =>
  link === 'of' && isUnknownName(context, index) ? unknownHolder(context, index) : null;

/** In order: the first that reads it decides. */
const COMPLEMENT_READINGS: readonly ComplementReading[] = [
  ofBodyNoun,
  fellowIn,
  ofSomebody,
  ofOrganization,
  ofState,
  inAnythingElse,
  ofCity,
  ofRegion,
  ofPortfolio,
  ofUnknown,
];

/** Where the words after "of" lead: a body, a state, or the portfolio and then one of them. */
export function readComplement(context: TitleContext, head: number, at: number): After | null {
  const { tokens } = context.reading;
  const link = tokens[at]?.lower ?? '';
  if (!isLink(link)) return null;
  const index = /^(the|a|an)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  for (const read of COMPLEMENT_READINGS) {
    const found = read(context, { head, link, index });
    if (found !== null) return found === 'nothing' ? null : found;
  }
  return null;
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
