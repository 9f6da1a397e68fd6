import { addDays, daysBetween, monthOf } from './days.ts';
import { type Evidence, MOMENT, MONTH, moodOf, placeOf } from './evidence.ts';
import { groupBy } from './group-by.ts';
import { isState, toleranceOf } from './tolerance.ts';

/**
 * Which claims of one key tell one and the same fact.
 *
 * - **States** are one fact, however often and whenever told.
 * - **Dated to the day** (or to a week at most): the day on which most stories place the deed is a *centre*; on a tie the earlier day.
 *   Tellings within the type's tolerance of a centre belong to it; a day that is no centre and has none near stands alone. So a telling
 *   that is a day off joins the majority's day, and daily meetings stay apart: unlike chains of neighbours, centres cannot run together.
 * - **Undated** tellings join the dated fact nearest before their publication (news is a week old at most, plans lie a week ahead);
 *   where there is none, they gather
 *   round the days on which they were published.
 * - **Dated to a month**: the last deed of that month that the article can know of. A recap joins the old fact.
 * - **Longer intervals** do not say which deed is meant: one fact an interval.
 *
 * Nothing here depends on the order of the claims, and whether two claims belong together depends only on claims near them: see REACH.
 */
export function groupEvidence(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const [first] = evidence;
  if (first === undefined) return new Map();
  if (isState(first.type)) return new Map([['state', [...evidence]]]);
  const groups = new Map<string, Evidence[]>();
  const add = (anchor: string, member: Evidence) => {
    const members = groups.get(anchor);
    if (members) members.push(member);
    else groups.set(anchor, [member]);
  };
  const tiers = groupBy(evidence, tierOf);
  const anchors = joinCentres(tiers.get('exact') ?? [], { within: toleranceOf(first.type), prefix: '' }, add);
  const lone = (tiers.get('undated') ?? []).filter((member) => !joinNearest(member, anchors, add));
  joinCentres(lone, { within: UNDATED_WITHIN, prefix: 'told ' }, add);
  for (const member of tiers.get('month') ?? []) joinMonth(member, anchors, add);
  for (const member of tiers.get('long') ?? []) add(`${member.from}..${member.to}`, member);
  return groups;
}

/** Undated tellings of one thing come within days of one another. */
const UNDATED_WITHIN = 3;

/** How far, in days, a dated fact may lie before and after the publication of an undated telling. */
const NEAR = { deed: { back: 7, ahead: 1 }, intent: { back: 1, ahead: 7 }, halt: { back: 7, ahead: 7 } };

/** How far, in days, one must look: whose group a claim may change (`touched`), and what grouping those rightly takes (`seen`). */
export interface Reach {
  touched: number;
  seen: number;
}

/**
 * How far a claim's influence reaches. By the rules above whose group a claim joins depends on centres, which look twice the tolerance,
 * and on how far from its place it looks for them: a month 16 days, an undated telling 7, or twice UNDATED_WITHIN more where it finds
 * none. Members of one group lie 16 days and the tolerance, or 7, apart at most.
 */
export function reachOf(type: Evidence['type']): Reach {
  const tolerance = toleranceOf(type);
  const touched = 16 + 2 * tolerance;
  return { touched, seen: 2 * touched + 16 + Math.max(7, tolerance) };
}

/**
 * The reach where no claim near is loose: a day's weight makes or unmakes centres within the tolerance, and those move days within it once
 * more; a group's other members lie twice the tolerance further, and so do the centres that place them.
 */
export function exactReachOf(type: Evidence['type']): Reach {
  const tolerance = toleranceOf(type);
  return { touched: 2 * tolerance, seen: 6 * tolerance };
}

/** True of a telling that does not say its day: which deed it tells of depends on deeds weeks away. */
export const isLoose = (evidence: Evidence): boolean => !isState(evidence.type) && tierOf(evidence) !== 'exact';

type Add = (anchor: string, member: Evidence) => void;

function tierOf({ from, to }: Evidence): 'exact' | 'undated' | 'month' | 'long' {
  if (from === null || to === null) return 'undated';
  const length = daysBetween(from, to);
  return length <= MOMENT ? 'exact' : length <= MONTH ? 'month' : 'long';
}

/** Gathers members round the days that most stories name; returns the anchors in order. */
function joinCentres(
  members: readonly Evidence[],
  { within, prefix }: { within: number; prefix: string },
  add: Add,
): string[] {
  const told = groupBy(members, placeOf);
  const days = [...told].map(([day, claims]) => ({ day, weight: new Set(claims.map(({ story }) => story)).size }));
  days.sort((a, b) => (a.day < b.day ? -1 : 1));
  const neighbours = days.map(({ day }) => {
    const [least, most] = [addDays(day, -within), addDays(day, within)];
    return days.filter((other) => other.day !== day && other.day >= least && other.day <= most);
  });
  const centres = new Set(days.filter((day, index) => neighbours[index]!.every((other) => outweighs(day, other))));
  const anchors = days.map((day, index) => {
    const near = neighbours[index]!.filter((other) => centres.has(other));
    near.sort((a, b) => distance(a.day, day.day) - distance(b.day, day.day) || (outweighs(a, b) ? -1 : 1));
    return centres.has(day) ? day.day : (near[0]?.day ?? day.day);
  });
  days.forEach(({ day }, index) => {
    for (const member of told.get(day)!) add(prefix + anchors[index], member);
  });
  return [...new Set(anchors)].sort();
}

interface Day {
  day: string;
  weight: number;
}

const outweighs = (a: Day, b: Day): boolean => a.weight > b.weight || (a.weight === b.weight && a.day < b.day);

const distance = (a: string, b: string): number => Math.abs(daysBetween(a, b));

/** Joins an undated telling to the dated fact nearest to its publication, if one is near enough. */
function joinNearest(member: Evidence, anchors: readonly string[], add: Add): boolean {
  const { back, ahead } = NEAR[moodOf(member.status)];
  const [least, most] = [addDays(member.publishedAt, -back), addDays(member.publishedAt, ahead)];
  const near = anchors.filter((anchor) => anchor >= least && anchor <= most);
  near.sort((a, b) => distance(a, member.publishedAt) - distance(b, member.publishedAt) || (a < b ? -1 : 1));
  const [nearest] = near;
  if (nearest !== undefined) add(nearest, member);
  return nearest !== undefined;
}

/** Joins a telling that names a month to the last deed of it that was known on the day of publication, else to the month. */
function joinMonth(member: Evidence, anchors: readonly string[], add: Add): void {
  const inside = anchors.filter((anchor) => anchor >= member.from! && anchor <= member.to!);
  const latest = addDays(member.publishedAt, 1);
  const known = inside.filter((anchor) => anchor <= latest);
  add(known.at(-1) ?? inside[0] ?? `${member.from}..${member.to}`, member);
}

/** The months of states are summed up apart, so that one more claim costs one month and not the whole history. */
export const cellOf = (evidence: Evidence): string => (isState(evidence.type) ? monthOf(placeOf(evidence)) : 'all');
