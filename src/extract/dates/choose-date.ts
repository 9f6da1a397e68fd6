import type { EventDate, TextSpan } from '../../model/records.ts';
import type { DateMention } from './dates.ts';
import { distanceAfter, distanceBefore, isOfAside, standsWith } from './distance.ts';
import type { DateRole } from './rule.ts';

/** Where in the text the deed stands whose date is sought. State edges (offices, memberships) have no deed: do not ask for them. */
export interface DeedPlace {
  text: string;
  sentence: TextSpan;
  /** The words that state the deed ("signed", "visit"), as offsets into the text. */
  trigger: TextSpan;
  publishedAt: string;
  /** Where the deed's two ends are named: "to Delhi on Thursday and to Lahore on Friday" dates each end's deed by its own day. */
  ends?: readonly TextSpan[];
  /** A noun tells the deed ("the offensive"); `talks`: one of those that people meet in. */
  noun?: 'deed' | 'talks' | null;
  /** The deed is what the verb beside it passes judgement on or ends ("condemned the invasion"): a date behind it is the verb's. */
  judged?: boolean;
  /** The deed is itself an utterance ("warned", "condemned"): the date of the reporting verb is its own. */
  speechAct?: boolean;
  /** True for a deed that is planned, proposed or the like (a date that is over is not its own), false for one that is done; absent where either may be. */
  ahead?: boolean;
}

/** Roles that can date a deed, and what the role costs. The others name the date of something else. */
const ROLE_COSTS: Readonly<Partial<Record<DateRole, number>>> = {
  point: 0,
  since: 0,
  until: 4,
  duration: 6,
  attributive: 6,
};

const REPORTING =
  '(?:said|says|told|announced|reported|added|stated|wrote|writes|tweeted|declared|noted|claimed|insisted|confirmed|disclosed|revealed|emerged|transpired)';
const reports = new RegExp(`\\b${REPORTING}\\b`);
const reportedOn = new RegExp(`\\b${REPORTING}\\b(?:\\s+(?!that\\b)[\\w’'.,-]+){0,6}\\s+(?:on|late|early|in|,)?\\s*$`);

/** Farther than this from the deed a date is not considered; also how far back its lead is read. In UTF-16 units. */
const REACH = 600;
/** Beyond this cost a date belongs to something else in the sentence. */
const LIMIT = 32;
/** What it costs to take the date of a reporting verb for the deed that is reported, and what it gains for an utterance. */
const REPORTED = 16;
const UTTERED = -10;
/** What a date gains that stands right behind one of the deed's ends. */
const AT_END = -12;
/** What it costs to date a plan into the past, or a deed that is done into the future. */
const WRONG_WAY = 20;

/** A date as seen from the deed: the sentence before it, and what stands between the two. */
interface View {
  follows: boolean;
  head: string;
  between: string;
}

function viewOf(mention: DateMention, { text, sentence, trigger }: DeedPlace): View {
  const follows = mention.start >= trigger.end;
  return {
    follows,
    head: text.slice(Math.max(sentence.start, mention.start - REACH), mention.start),
    between: follows ? text.slice(trigger.end, mention.start) : text.slice(mention.end, trigger.start),
  };
}

function costOfReport({ follows, head, between }: View, speechAct: boolean | undefined): number {
  const told = follows ? reportedOn.test(between) : reports.test(between) || reportedOn.test(head);
  if (!told) return 0;
  return speechAct && !/[;:]/.test(between) ? UTTERED : REPORTED;
}

/** Seen from a day that is over, a plan may be over as well: "it would reopen the border that night". */
const pastFuture = /\b(?:would|was|were|had)\b[^,;]{0,40}$/;

function goesWrongWay({ date }: DateMention, { text, sentence, trigger, ahead, publishedAt }: DeedPlace): boolean {
  if (ahead === undefined) return false;
  if (!ahead) return date.from > publishedAt;
  const before = text.slice(Math.max(sentence.start, trigger.start - 60), trigger.start);
  return date.to < publishedAt && !pastFuture.test(before);
}

/** "stopped its aid to Hanoi on 3 July and, ten days later, that to Tirana": a date right before what else it was done to. */
const beforeEnd = /^,?\s+(?:(?:that|those|the one|another|one)\s+)(?:to|with|from|on|in|against)\s+(?:the\s+)?$/;

/** "to Lahore on Friday": an end of the deed stands right before the date. */
const standsAtEnd = (mention: DateMention, { text, ends = [] }: DeedPlace): boolean =>
  ends.some(
    ({ start, end }) =>
      (mention.start >= end &&
        mention.start - end < 12 &&
        /^\s+(?:(?:on|in|late|early)\s+)*$/.test(text.slice(end, mention.start))) ||
      (start > mention.end && start - mention.end < 24 && beforeEnd.test(text.slice(mention.end, start))),
  );

/** "the offensive, which began on Friday", "the embargo, imposed in May": a clause behind the noun says when the deed set in. */
const SET_IN =
  '(?:began|begun|started|opened|launched|mounted|imposed|introduced|decreed|ordered|declared|announced|proclaimed|undertook|undertaken|made|staged|held|waged|carried out|came|happened|occurred|took place|took effect|set in)';
const setIn = new RegExp(
  `^[^,;:"“”]{0,80}(?:,?\\s+(?:which|that)\\s+(?:[\\w’'-]+\\s+){0,4}?|,\\s+)${SET_IN}\\b(?:\\s+by\\s+(?:[\\w’'-]+\\s+){1,3})?(?:\\s+(?:on|in|late|early|only))*\\s*$`,
);

/** "trade between the two, the largest in the region, rose last year": what stands between commas behind a noun is no way to its date. */
const aside = /,\s+(?:the|an?|its|his|which|who|whose)\s[^,;:]{3,80},(?=\s+[a-z]+)/;

/** "said on Monday after talks with": who speaks or signs after a meeting does so on its day, unless days of talks are told. */
const afterTalks =
  /^,?\s+(?:after|following|at the end of)\s+(?!.*\b(?:days|weeks|months|years|rounds)\b)(?:[\w’'-]+\s+){0,4}$/;

/** "resigned on Monday over the invasion": what somebody reacts to came before; "apologised on Monday for the raid" the same, but "left on Monday for talks". */
const isReaction =
  /\b(?:over|because of|in response to|in reply to|in (?:protest|retaliation|revenge|anger) (?:at|against|for|over))\s+(?:[\w’'-]+\s+){0,4}$|^,?\s+for\s+(?:the|its|his|her|their)\s+(?:[\w’'-]+\s+){0,4}$/;
const APOLOGY =
  /\b(?:apologi[sz]ed|apologi[sz]es|atoned|blamed|punished|condemned|denounced|criticized|criticised)\b[^,;]*$/;

/** A deed that the sentence tells as the reason of what it dates. */
const isReactedTo = ({ role }: DateMention, { follows, head, between }: View): boolean =>
  !follows && role === 'point' && isReaction.test(between) && (!/^,?\s+for\b/.test(between) || APOLOGY.test(head));

/** The cost of a date that the build of the sentence ties to a deed told by a noun, or keeps from it; null where it does neither. */
function costOfNoun(mention: DateMention, { noun, judged }: DeedPlace, view: View): number | null {
  if (!noun) return null;
  const { follows, between } = view;
  if (noun === 'deed' && isReactedTo(mention, view)) return Number.POSITIVE_INFINITY;
  if (follows && setIn.test(between)) return ROLE_COSTS[mention.role]!;
  if (noun === 'talks' && !follows && afterTalks.test(between)) return ROLE_COSTS[mention.role]!;
  return judged && mention.role === 'point' && mention.date.precision === 'DAY' ? Number.POSITIVE_INFINITY : null;
}

/** "has asked", "have since met": the present perfect looks back from today, on no day that is over. */
const perfect = /\b(?:has|have)\s+(?:(?:\w+ly|also|now|not|since|been|already|even|both|all)\s+)*$/;
const PERFECT = 20;

const costOfTense = ({ role, date }: DateMention, { text, sentence, trigger, publishedAt }: DeedPlace): number =>
  role === 'point' &&
  date.to < publishedAt &&
  perfect.test(text.slice(Math.max(sentence.start, trigger.start - 30), trigger.start))
    ? PERFECT
    : 0;

/** "since 2012", "from 1957 to 1985", "1914-18", but "last week". */
const isStretch = ({ role, date }: DateMention): boolean =>
  role === 'since' ||
  role === 'until' ||
  (date.precision === 'RANGE' && /^(?:from|between)\b|\d[-–]\d/.test(date.text ?? ''));

/** "Kenya recalled its ambassador, in office since 2012": the date says what somebody is or was, and not when the deed was done. */
const standsAside = (mention: DateMention, { text }: DeedPlace, { head, between }: View): boolean =>
  /[,()]/.test(between) &&
  isOfAside(
    { head, between, behind: text.slice(mention.end, mention.end + 6) },
    { isStretch: isStretch(mention), isDay: mention.date.precision === 'DAY' },
  );

const holds = (mention: TextSpan, trigger: TextSpan): boolean =>
  trigger.start > mention.start && trigger.end < mention.end;

function costOf(mention: DateMention, place: DeedPlace): number {
  const { trigger } = place;
  const role = ROLE_COSTS[mention.role];
  const isFar = mention.start - trigger.end > REACH || trigger.start - mention.end > REACH;
  if (role === undefined || isFar) return Number.POSITIVE_INFINITY;
  if (holds(mention, trigger)) return role;
  const view = viewOf(mention, place);
  const { follows, head, between } = view;
  if (mention.role === 'attributive' && !standsWith(head, between, follows)) return Number.POSITIVE_INFINITY;
  const ofNoun = costOfNoun(mention, place, view);
  if (ofNoun !== null) return ofNoun;
  if (standsAside(mention, place, view)) return Number.POSITIVE_INFINITY;
  const report = costOfReport(view, place.speechAct);
  const isDay = mention.date.precision === 'DAY';
  const distance = follows
    ? distanceAfter(head, place.noun ? between.replace(aside, '') : between)
    : distanceBefore(head, between, { reported: report !== 0, isDay });
  const end = standsAtEnd(mention, place) ? AT_END : 0;
  return role + distance + report + end + costOfTense(mention, place) + (goesWrongWay(mention, place) ? WRONG_WAY : 0);
}

/** "no relations since 1980, when they were cut", "since it seized the ship in April": what happened then is dated by the point. */
function dateFor(mention: DateMention, { text, trigger }: DeedPlace): EventDate {
  const { date, bound, end } = mention;
  if (bound === null) return date;
  const when = trigger.start > end && /^,?\s+when\b/.test(text.slice(end, trigger.start));
  return when || holds(mention, trigger) ? bound : date;
}

/**
 * The date, among those of its sentence, that belongs to a deed: the nearest within its own clause, where clause borders, other verbs and
 * quotation marks count as distance. A date at the head of the sentence holds for its main clause; the date of a reporting verb is taken
 * only where no other fits. Null where none does.
 */
export function chooseDate(dates: readonly DateMention[], place: DeedPlace): EventDate | null {
  let best: DateMention | null = null;
  let least = LIMIT;
  for (const mention of dates) {
    const cost = costOf(mention, place);
    if (cost >= least) continue;
    least = cost;
    best = mention;
  }
  return best && dateFor(best, place);
}
