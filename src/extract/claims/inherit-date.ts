import type { Claim, EventDate } from '../../model/records.ts';
import { relationOf } from '../../model/relations.ts';
import { beforeTrigger, daysOf, type Scene, type Story } from '../dates/scene.ts';
import { gather } from '../words/gather.ts';
import { claimOn } from './claims.ts';
import { entryDates } from './entry-dates.ts';
import { dayOfOccasion, happensThere } from './occasion.ts';
import { isSigning, withDatesOfSigning } from './signing-dates.ts';

/** How many sentences, and how many paragraphs, back a scene may have begun. */
interface Reach {
  sentences: number;
  paragraphs: number;
}
const LOOK_BACK: Reach = { sentences: 3, paragraphs: 1 };
/** "They then signed", "they also signed": what says itself that it goes on does so from farther away. */
const LOOK_FAR: Reach = { sentences: 6, paragraphs: 3 };

const speech = /\b(?:said|says|told|added|asked|wrote|stated|insisted|noted|replied)\b/;
/** The deed is told in another time than the scene: "has protested", "had visited", "after he met". */
const otherTime =
  /\b(?:has|have|had|is|are|will|would|could|since|when|after|before|until|ago|earlier|recent|last|previous|first|every|often|never|once)\b[^,;]{0,40}$/;

interface Open {
  scene: Scene;
  day: EventDate;
}

/** The one day on which the story stands before a scene, and the scene that told it; null where none or several are told. */
function openScene(
  scenes: readonly Scene[],
  at: number,
  { publishedAt, reach }: { publishedAt: string; reach: Reach },
): Open | null {
  for (let back = at - 1; back >= Math.max(0, at - reach.sentences); back--) {
    const scene = scenes[back]!;
    if (scenes[at]!.sentence.paragraph - scene.sentence.paragraph > reach.paragraphs) return null;
    const [day, ...more] = daysOf(scene.dates, publishedAt);
    if (day !== undefined) return more.length === 0 ? { scene, day } : null;
    if (scene.dates.some(({ role }) => role === 'point')) return null;
  }
  return null;
}

/** A claim without a date, its scene, and the scene before it that told the day. */
interface Following {
  claim: Claim;
  scene: Scene;
  before: Scene;
  /** The words of the sentence before the claim's trigger. */
  lead: string;
}

/** "They then signed", "the two later met for lunch": the deed follows on what was told. */
const sequel = /(?<!\b[Tt]he )\b(?:then|later|afterwards)\s+(?:[\w’'-]+\s+){0,6}$/;

/**
 * A person of the deed goes on from the scene before: in the same paragraph, right after it, or speaking in both; or the deed is told as a
 * sequel; or ministers do, in the next sentence of the paragraph, what their states were told to do.
 */
function goesOn({ claim, scene, before, lead }: Following, { text, stateOf }: Story): boolean {
  if (sequel.test(lead)) return true;
  const speaks = speech.test(claim.quote) && speech.test(text.slice(before.sentence.start, before.sentence.end));
  const same = scene.sentence.paragraph === before.sentence.paragraph;
  const next = scene.sentence.index === before.sentence.index + 1;
  const persons = [claim.source, claim.target].filter((id) => id.startsWith('official:'));
  if ((same || next || speaks) && persons.some((id) => before.present.has(id))) return true;
  if (relationOf(claim.type).speechAct || persons.length === 0) return false;
  const states = persons.map(stateOf);
  return same && next && states.every((state) => state !== null && before.present.has(state));
}

/** "the pact, which Oslo signed": the signing is told of the document, not as news. */
const told = /\b(?:which|who|whom|that|whose)\b[^,;]*$/;
/** "They also signed an accord": one more of the day's signings. */
const furthermore = /\balso\s+$/;

/** The signing that the sentence right after the day's own, or a later one of its paragraph, tells, or one that was signed as well. */
function signsNext({ claim, scene, before, lead }: Following): boolean {
  const ownDay = scene.dates.some(({ role, start }) => role === 'point' && start < claim.start + lead.length);
  if (!isSigning(claim) || told.test(lead) || ownDay) return false;
  const same = scene.sentence.paragraph === before.sentence.paragraph;
  return same || scene.sentence.index === before.sentence.index + 1 || furthermore.test(lead);
}

/** What a speaker recounts has a time of its own. */
const insideQuotes = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;

function inherits(claim: Claim, text: string): boolean {
  if (claim.date !== null || claim.status !== 'DONE' || relationOf(claim.type).plover === 'STATE') return false;
  const before = beforeTrigger(claim, text);
  return !otherTime.test(before) && !insideQuotes(before);
}

/** Words that lead away from the news itself: another time, another clause. */
const apart = /\b(?:had|after|before|since|until|when|while|which|who|whose|that|as)\b|,\s+\w+ing\b|,\s+$/;

/** A lead that tells what goes on, and not what happened. */
const lasting =
  /\bfor (?:\w+ ){0,2}(?:years|decades|months|centuries)\b|\b(?:long|often|regularly|repeatedly|always)\b/;

/** The first day that the sentences after the lead tell: what a lead without a date reports, they date. */
function dayAfterLead(scenes: readonly Scene[], publishedAt: string): EventDate | null {
  const [lead, ...next] = scenes;
  if (lead === undefined || lead.dates.some(({ role }) => role === 'point')) return null;
  return gather(next.slice(0, LOOK_BACK.sentences), ({ dates }) => daysOf(dates, publishedAt))[0] ?? null;
}

/** "Oslo has opened ties with Bern … The ministers signed on Sunday": the news of the lead is of that day. */
function reportsNews(claim: Claim, text: string): boolean {
  if (claim.date !== null || claim.status !== 'DONE' || relationOf(claim.type).plover === 'STATE') return false;
  if (claim.polarity === 'DENIED' || claim.saidBy !== null || lasting.test(claim.quote)) return false;
  const before = beforeTrigger(claim, text);
  return !apart.test(before) && !insideQuotes(before);
}

const isDated = ({ dates }: Scene): boolean =>
  dates.some(({ role }) => role === 'point' || role === 'since' || role === 'until');

/** The day of a claim without a date that goes on from a scene before its own; null where it does not. */
function dayBefore(
  claim: Claim,
  scenes: readonly Scene[],
  { at, story }: { at: number; story: Story },
): EventDate | null {
  const { text, publishedAt } = story;
  if (!inherits(claim, text)) return null;
  const scene = scenes[at]!;
  const lead = beforeTrigger(claim, text);
  const goesFar = sequel.test(lead) || furthermore.test(lead);
  const open = openScene(scenes, at, { publishedAt, reach: goesFar ? LOOK_FAR : LOOK_BACK });
  if (open === null) return null;
  const following: Following = { claim, scene, before: open.scene, lead };
  return (!isDated(scene) && goesOn(following, story)) || signsNext(following) ? open.day : null;
}

/**
 * Gives deeds that are told without a date the day on which the story stands, where a person goes on from the sentence that told it
 * ("on Monday X signed … X also met Y"), to the news of an undated lead the day told after it, to the entries of a chronology the date
 * above them, to what happens at the occasion of a communiqué the day of that, and to signings the day told of their document. The day so
 * given has no wording of its own: `date.text` is null.
 */
export function inheritDates(scenes: readonly Scene[], story: Story): Claim[] {
  const { text, publishedAt } = story;
  const news = dayAfterLead(scenes, publishedAt);
  const occasion = dayOfOccasion(scenes, story);
  const entries = entryDates(scenes, story);
  const dayOf = (claim: Claim, at: number): EventDate | null => {
    const entry = entries[at] ?? null;
    if (entry !== null && inherits(claim, text)) return entry;
    if (at === 0 && news !== null) return reportsNews(claim, text) ? news : null;
    const day = dayBefore(claim, scenes, { at, story });
    if (day !== null || occasion === null || isDated(scenes[at]!)) return day;
    return happensThere(claim) && inherits(claim, text) && !told.test(beforeTrigger(claim, text)) ? occasion : null;
  };
  const claims = gather(scenes, (scene, at) =>
    scene.claims.map((claim) => {
      const day = dayOf(claim, at);
      return day ? claimOn(claim, day) : claim;
    }),
  );
  return withDatesOfSigning(claims, scenes, story);
}
