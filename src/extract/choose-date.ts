import type { EventDate, TextSpan } from '../model/records.ts';
import type { DateRole } from './date-rule.ts';
import type { DateMention } from './dates.ts';

/** Where in the text the deed stands whose date is sought. State edges (offices, memberships) have no deed: do not ask for them. */
export interface DeedPlace {
  text: string;
  sentence: TextSpan;
  /** The words that state the deed ("signed", "visit"), as offsets into the text. */
  trigger: TextSpan;
  publishedAt: string;
  /** Where the deed's two ends are named: "to Delhi on Thursday and to Lahore on Friday" dates each end's deed by its own day. */
  ends?: readonly TextSpan[];
  /** The deed is itself an utterance ("warned", "condemned"): the date of the reporting verb is its own. */
  speechAct?: boolean;
  /** True for a deed that is planned, proposed or the like (a date that is over is not its own), false for one that is done; absent where either may be. */
  ahead?: boolean;
}

const VERBS =
  /\b(?!led\b|red\b|need|speed|indeed|united|hundred|armed|so-called)[a-z]+ed\b|\b(?:said|told|met|held|went|came|flew|took|gave|began|left|sent|struck|drew|saw|spoke|put|made|won|broke|quit|hit|ran|led|fought|cut|shut|tore|pulled|will|would|has|have|had|is|are|was|were)\b/g;

/** What each thing between a date and a trigger costs, in words of distance. */
const COSTS: readonly (readonly [pattern: RegExp, cost: number])[] = [
  [/[;:]|\s[—–-]\s/g, 30],
  [/["“”]/g, 25],
  [
    /\b(?:which|who|whom|whose|where|when|while|whereas|although|though|because|since|after|before|once|until|if|as)\b/g,
    10,
  ],
  [/\bthat\b/g, 10],
  [/,\s+(?:and|but|or)\b/g, 7],
  [/\b(?:and|but)\b/g, 2],
  [/,/g, 2],
  [VERBS, 5],
];

/** Roles that can date a deed, and what the role costs. The others name the date of something else. */
const ROLE_COSTS: Readonly<Partial<Record<DateRole, number>>> = {
  point: 0,
  since: 0,
  until: 4,
  duration: 6,
  attributive: 6,
};

const REPORTING =
  '(?:said|says|told|announced|reported|added|stated|wrote|writes|tweeted|declared|noted|claimed|insisted|confirmed|disclosed|revealed)';
const reports = new RegExp(`\\b${REPORTING}\\b`);
const reportedOn = new RegExp(`\\b${REPORTING}\\b(?:\\s+(?!that\\b)[\\w’'.,-]+){0,6}\\s+(?:on|late|early|in|,)?\\s*$`);

/** Farther than this from the deed a date is not considered; also how far back its lead is read. In UTF-16 units. */
const REACH = 600;
/** Beyond this cost a date belongs to something else in the sentence. */
const LIMIT = 32;
/** What it costs to take the date of a reporting verb for the deed that is reported. */
const REPORTED = 16;
/** What it costs to take a date that opens the next half of the sentence. */
const NEXT_HALF = 12;
/** What it costs to take the date of a verb that is joined to the deed's by "and". */
const NEXT_VERB = 8;
/** What it costs to take the date of the verb that governs the deed: "agreed on Friday to restore ties". */
const GOVERNED = 10;
/** What it costs to take a date out of a subordinate clause that has a verb of its own. */
const SUBORDINATE = 12;
/** What a date gains that stands right behind one of the deed's ends. */
const AT_END = 12;
/** What it costs to date a plan into the past, or a deed that is done into the future. */
const WRONG_WAY = 20;

function costBetween(between: string): number {
  const words = between.split(/\s+/).filter(Boolean).length;
  return COSTS.reduce((sum, [pattern, cost]) => sum + cost * (between.match(pattern)?.length ?? 0), words);
}

const dateline = /^[A-Z .,’'/-]{3,}(?:[^—–]{0,30})\s[—–-]\s/;

/** A date at the head of its sentence holds for the whole of it: distance counts half. No verb stands before it. */
function isFronted(head: string): boolean {
  const words = head.replace(dateline, '').replace(/^["“(]/, '');
  return (
    words.split(/\s+/).length <= 9 &&
    !/[,;:]/.test(words) &&
    words.match(VERBS) === null &&
    /^(?:[A-Z][a-z]*\b|the |$)/.test(words) &&
    !/^(?:[A-Z]\w+ ){2,}/.test(words)
  );
}

/** "they held before fighting broke out last week": the date dates the fighting. */
const ownClause = new RegExp(
  `\\b(?:before|after|because|although|until|which|who|whose|that)\\b[^,;]*?(?:${VERBS.source})[^,;]*$`,
);

/** "in May 2022, three months after Russia invaded": the deed has a clause of its own, told apart from the date in time. */
const deedApart = /(?<!\bhours )\b(?:after|before|since|until)\b[^,;]*$/;

/** "negotiated the text and signed it on Friday": the nearer verb takes the date. */
const nextVerb = new RegExp(`\\band\\s+(?:\\w+ly\\s+)?(?:${VERBS.source})`);

/** "…, and on Friday the cabinet met": the date opens a half of its own. */
const opensHalf = /(?:[;:]|\b(?:and|but|while|that|where))\s+(?:on|in|by|at|late|early|last)?\s*$/i;

function costOfReport(
  mention: DateMention,
  between: string,
  { text, sentence, trigger, speechAct }: DeedPlace,
): number {
  const told =
    mention.start >= trigger.end
      ? reportedOn.test(text.slice(trigger.end, mention.start))
      : reports.test(between) ||
        reportedOn.test(text.slice(Math.max(sentence.start, mention.start - REACH), mention.start));
  if (!told) return 0;
  return speechAct && !/[;:]/.test(between) ? -10 : REPORTED;
}

/** "the 2015 accord", "the invasion of 2022": the date of the noun that it stands with, and of no other deed. */
const standsWith = (between: string, follows: boolean): boolean =>
  follows ? /^\s+of\s+(?:the\s+)?$/.test(between) : between.split(/\s+/).length <= 5;

/** Seen from a day that is over, a plan may be over as well: "it would reopen the border that night". */
const pastFuture = /\b(?:would|was|were|had)\b[^,;]{0,40}$/;

function goesWrongWay({ date }: DateMention, { text, sentence, trigger, ahead, publishedAt }: DeedPlace): boolean {
  if (ahead === undefined) return false;
  if (!ahead) return date.from > publishedAt;
  return (
    date.to < publishedAt && !pastFuture.test(text.slice(Math.max(sentence.start, trigger.start - 60), trigger.start))
  );
}

/** "to Lahore on Friday": an end of the deed stands right before the date. */
const standsAtEnd = (mention: DateMention, { text, ends }: DeedPlace): boolean =>
  ends?.some(
    (end) =>
      mention.start >= end.end &&
      mention.start - end.end < 12 &&
      /^\s+(?:(?:on|in|late|early)\s+)*$/.test(text.slice(end.end, mention.start)),
  ) ?? false;

/** What stands between a deed and a date behind it that makes the date another's. */
const costAfter = (head: string, between: string): number =>
  (opensHalf.test(head) ? NEXT_HALF : 0) +
  (ownClause.test(between) ? SUBORDINATE : 0) +
  (nextVerb.test(between) ? NEXT_VERB : 0);

/** The same for a date before the deed. */
const costBefore = (between: string): number =>
  (deedApart.test(between) ? SUBORDINATE : 0) + (/^\s+to(?:\s+\w+)?\s*$/.test(between) ? GOVERNED : 0);

function costOf(mention: DateMention, place: DeedPlace): number {
  const { text, sentence, trigger } = place;
  const role = ROLE_COSTS[mention.role];
  if (mention.start - trigger.end > REACH || trigger.start - mention.end > REACH) return Number.POSITIVE_INFINITY;
  const follows = mention.start >= trigger.end;
  const between = follows ? text.slice(trigger.end, mention.start) : text.slice(mention.end, trigger.start);
  if (role === undefined || (mention.role === 'attributive' && !standsWith(between, follows)))
    return Number.POSITIVE_INFINITY;
  if (trigger.start > mention.start && trigger.end < mention.end) return role;
  const head = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
  const fronted = !follows && isFronted(head);
  const side = follows ? costAfter(head, between) : (fronted ? 0 : 4) + costBefore(between);
  const way = (goesWrongWay(mention, place) ? WRONG_WAY : 0) - (standsAtEnd(mention, place) ? AT_END : 0);
  const report = costOfReport(mention, between, place);
  return role + costBetween(between) * (fronted && report === 0 ? 0.5 : 1) + side + way + report;
}

/** "no relations since 1980, when they were cut", "since it seized the ship in April": what happened then is dated by the point. */
function dateFor({ date, bound, start, end }: DateMention, { text, trigger }: DeedPlace): EventDate {
  if (bound === null) return date;
  const within = trigger.start > start && trigger.end < end;
  const when = trigger.start > end && /^,?\s+when\b/.test(text.slice(end, trigger.start));
  return within || when ? bound : date;
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
