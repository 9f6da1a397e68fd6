import type { ClaimStatus } from '../../model/kinds.ts';
import type { Claim, EventDate, TextSpan } from '../../model/records.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { chooseDate } from '../dates/choose-date.ts';
import type { DateMention } from '../dates/dates.ts';
import { placeOf } from '../deeds/deed-place.ts';
import { isInvited } from '../deeds/invited-troops.ts';
import { type Holding, hold, NOT_DONE } from '../stance/hold.ts';
import { areOfOneState } from '../words/country-of.ts';
import type { TaggedSentence } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { claimOf } from './claims.ts';
import { type Ground, groundsOf } from './confidence.ts';
import type { PageField } from './page-field.ts';

/** What becomes of the deeds found in a sentence: claims with status, date, place and speaker, or the reason why not. */

/** Why a deed that a frame found became no claim: what `extract --explain` shows. */
export interface Dropped {
  sentence: number;
  deed: Deed;
  reason: string;
}

/** How one sentence was read: its clauses, what became a claim and what was dropped. */
export interface SentenceReading {
  context: ActorContext;
  claims: Claim[];
  /** What made each of them sure or unsure. */
  grounds: Map<Claim, readonly Ground[]>;
  dropped: Dropped[];
  /** The deeds that became claims. */
  kept: Deed[];
}

/** Statuses that look ahead: a date that is over is not theirs. */
const AHEAD: ReadonlySet<ClaimStatus> = new Set(['PLANNED', 'PROPOSED', 'REQUESTED', 'THREATENED']);

/** What the claims of a sentence take from the article around it. */
export interface Surroundings {
  text: string;
  publishedAt: string;
  dates: readonly DateMention[];
  /** Who spoke last before this sentence, where it opens inside a quotation. */
  carried: Attribution | null;
  /** What the page is about, where that is not public affairs. */
  field: PageField | null;
}

/** "NATO member Turkey": what the build of a phrase says simply is so, whatever day its sentence tells. */
const isStanding = ({ relation, frame }: Deed): boolean => relation.plover === 'STATE' && frame.part === 'structure';

/** Verbs that pass judgement on a deed told by their object, or end it: their day is not the deed's. */
const JUDGING =
  /^(condemn|denounce|deplore|criticize|criticise|protest|decry|regret|welcome|praise|applaud|hail|reject|oppose|investigate|discuss|debate|survive|end|stop|halt|avenge)$/;

const isJudged = ({ noun, clause }: Deed): boolean =>
  noun !== null && clause !== null && JUDGING.test(clause.verb.lemma) && clause.objects.flat().includes(noun);

/** "joined the league in 1945 but withdrew in 1958": an end taken over from the clause before has the date of that clause behind it. */
const endsTold = ({ inferred, clause, source, target }: Deed, { tokens }: TaggedSentence): TextSpan[] => {
  const ends = [source, target];
  if (!inferred || !clause) return ends;
  const before = tokens[clause.verb.first - 1];
  return before && /^(?:and|but|yet|then)$/.test(before.lower)
    ? ends.filter(({ start }) => start > before.start)
    : ends;
};

function dateOf(
  sentence: TaggedSentence,
  { deed, status }: { deed: Deed; status: ClaimStatus },
  around: Surroundings,
): EventDate | null {
  if (around.dates.length === 0 || isStanding(deed)) return null;
  return chooseDate(around.dates, {
    text: around.text,
    sentence,
    trigger: sentence.tokens[deed.trigger]!,
    publishedAt: around.publishedAt,
    ends: endsTold(deed, sentence),
    noun: deed.noun === null ? null : deed.relation.plover === 'CONSULT' ? 'talks' : 'deed',
    judged: isJudged(deed),
    speechAct: deed.relation.speechAct,
    ahead: AHEAD.has(status),
  });
}

/** What is asked is not told. */
const isQuestion = ({ tokens }: TaggedSentence): boolean =>
  tokens.findLast((token) => !/^["')\]]$/.test(token.text))?.text === '?';
const QUESTION = { dropped: 'the sentence asks' };

/** How many actors the same words join in deeds of one type. */
const partiesOf = (deeds: readonly Deed[], { relation, trigger }: Deed): number =>
  new Set(
    gather(
      deeds.filter((one) => one.relation === relation && one.trigger === trigger),
      (one) => [one.source.entity, one.target.entity],
    ),
  ).size;

const INVITED = { dropped: 'the other side asked for it' };

/** A deed, and who speaks of it. */
interface Said {
  deed: Deed;
  attribution: Attribution | null;
}

/** "said it had not bombed Laos": what a doer says he did not do he denies. */
const withDenial = (context: ActorContext, held: Holding, { deed, attribution }: Said): Holding =>
  'dropped' in held &&
  held.dropped === NOT_DONE &&
  attribution &&
  areOfOneState(context.entities, attribution.speaker, deed.source.entity)
    ? { status: 'DONE', polarity: 'DENIED' }
    : held;

/** How a deed stands; on a page of sport, or of another such field, none is told of states. */
function holdingOf(context: ActorContext, said: Said, field: PageField | null): Holding {
  if (field) return { dropped: `the page is about ${field.name} (${field.words.slice(0, 5).join(', ')})` };
  if (isQuestion(context.sentence)) return QUESTION;
  if (isInvited(context, said.deed)) return INVITED;
  return withDenial(context, hold(context.sentence, said.deed), said);
}

/** Adds to a sentence's reading what becomes of deeds found in it. */
export function settle(reading: SentenceReading, deeds: readonly Deed[], around: Surroundings): void {
  const { context } = reading;
  for (const deed of deeds) {
    const attribution = attribute(context, deed.clause) ?? around.carried;
    const held = holdingOf(context, { deed, attribution }, around.field);
    if ('dropped' in held) {
      reading.dropped.push({ sentence: context.sentence.index, deed, reason: held.dropped });
      continue;
    }
    const date = dateOf(context.sentence, { deed, status: held.status }, around);
    // "sets out on Wednesday": what stands in the present and lies ahead is planned
    const ahead = held.status === 'DONE' && date !== null && date.from > around.publishedAt.slice(0, 10);
    const status: ClaimStatus = ahead ? 'PLANNED' : held.status;
    const place = placeOf(context, deed);
    const parties = partiesOf(deeds, deed);
    const grounds = groundsOf(context, { deed, status, attribution, date, parties });
    const claim = claimOf(context, around.text, { deed, ...held, status, attribution, date, place, parties, grounds });
    reading.claims.push(claim);
    reading.kept.push(deed);
    reading.grounds.set(claim, grounds);
  }
}
