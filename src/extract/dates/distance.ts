/** How far a date stands from a deed in its sentence: in words, where clause borders, other verbs and quotation marks count as many words. */

const VERB =
  '\\b(?!led\\b|red\\b|need|speed|indeed|united|hundred|armed|so-called)[a-z]+ed\\b|\\b(?:said|told|met|held|went|came|flew|took|gave|began|left|sent|struck|drew|saw|spoke|put|made|won|broke|quit|hit|ran|led|fought|cut|shut|set|built|tore|pulled|will|would|has|have|had|is|are|was|were)\\b';
const verb = new RegExp(VERB);

/** What each thing between a date and a deed costs besides its words, in words of distance. */
const COSTS: readonly (readonly [source: string, cost: number])[] = [
  ['[;:]|(?<=\\s)[—–-](?=\\s)', 30],
  ['["“”]', 25],
  [',(?=\\s+(?:and|but|or)\\b)', 9],
  [',', 2],
  [
    '\\b(?:which|who|whom|whose|where|when|while|whereas|although|though|because|since|after|before|once|until|if|as|that)\\b',
    10,
  ],
  ['\\b(?:and|but)\\b', 2],
  [VERB, 5],
];
/** All of them in one expression, each in a group of its own: a sentence has a dozen stretches between dates and deeds. */
const things = new RegExp(COSTS.map(([source]) => `(${source})`).join('|'), 'g');

/** What it costs to take a date that opens the next half of the sentence. */
const NEXT_HALF = 18;
/** … the date of a verb that is joined to the deed's by "and". */
const NEXT_VERB = 12;
/** … the date of the verb that governs the deed: "agreed on Friday to restore ties". */
const GOVERNED = 10;
/** … a date out of a subordinate clause that has a verb of its own. */
const SUBORDINATE = 12;
/** … a date out of a phrase in apposition, after a comma. */
const APPOSED = 18;
/** … a date out of an aside between commas. */
const ASIDE = 30;
/** … a date before the deed that does not stand at the head of the sentence. */
const MIDWAY = 4;

function wordsBetween(between: string): number {
  let cost = between.match(/\S+/g)?.length ?? 0;
  things.lastIndex = 0;
  for (let match = things.exec(between); match; match = things.exec(between))
    for (let row = 0; row < COSTS.length; row++) if (match[row + 1] !== undefined) cost += COSTS[row]![1];
  return cost;
}

const dateline = /^[A-Z .,’'/-]{3,}(?:[^—–]{0,30})\s[—–-]\s/;

/** A date at the head of its sentence holds for the whole of it. No verb stands before it. */
function isFronted(head: string): boolean {
  const words = head.replace(dateline, '').replace(/^["“(]/, '');
  return (
    words.split(/\s+/).length <= 9 &&
    !/[,;:]/.test(words) &&
    !verb.test(words) &&
    /^(?:[A-Z][a-z]*\b|the |$)/.test(words) &&
    !/^(?:[A-Z]\w+ ){2,}/.test(words)
  );
}

/** "they held before fighting broke out last week", ", who flies out on Monday": another verb has the date. */
const ownClause = new RegExp(
  `\\b(?:before|after|because|although|until|which|who|whose|that)\\b[^,;]*?(?:${VERB})[^,;]*$|,\\s+(?:which|who)\\s+(?:\\w+ly\\s+)?[a-z]+s\\b[^,;]*$`,
);

/** ", a body set up in 2010", ", signed by them on Friday": a phrase in apposition has it. */
const ownPhrase = new RegExp(`,\\s+(?:(?:an?|the)\\s+[\\w\\s-]{2,40}?)?(?:${VERB})[^,;]*$`);

/** "in May 2022, three months after Russia invaded": the deed has a clause of its own, told apart from the date in time. */
const deedApart =
  /(?:(?<!\bhours )\b(?:after|before|since|until)\b[^,;]*|\bhours (?:after|before)\b[^,;]*\bhad\b[^,;]*)$/;

/** "negotiated the text and signed it on Friday": the nearer verb takes the date. */
const nextVerb = new RegExp(`\\band\\s+(?:\\w+ly\\s+)?(?:${VERB})`);

/** "…, and on Friday the cabinet met": the date opens a half of its own. */
const opensHalf = /(?:[;:]|\b(?:and|but|while|that|where))\s+(?:on|in|by|at|late|early|last)?\s*$/i;

/** "(a British protectorate until 1922)", but "(in 1922)": words in brackets beside the date. */
const inBrackets = /\([^()]*\p{L}{3,}[^()]*$/u;
/** ", in office", ", at war with Iraq", ", a member": the phrase of an aside before the stretch of time that ends it; but ", Mali and Chad" of a list. */
const phraseOfAside = /,\s+(?!(?:and|but|or)\b)\p{Ll}[^,;:()]*\s$/u;
/** ", a colony in", ", the host in": what somebody was at some time. */
const nounOfAside = /,\s+(?:an?|the|its|his|her|their|once|then)\s[^,;:()]*\s(?:in\s+)?$/;

/** A date at the end of an aside that says what somebody or something was at some time: it dates no deed outside of the aside. */
export function isOfAside(
  { head, behind, between }: { head: string; behind: string; between: string },
  date: { isStretch: boolean; isDay: boolean },
): boolean {
  if (/[()]/.test(between) && inBrackets.test(head)) return true;
  if (!between.includes(',') || !/^(?:,(?! when)|[.;]|$)/.test(behind)) return false;
  return date.isStretch ? phraseOfAside.test(head) : !date.isDay && nounOfAside.test(head);
}

const relative = /^\s*(?:who|which|whom|whose|where)\b/;
const participle = new RegExp(`^\\s*(?:${VERB})`);
/**
 * "Cleverly, named secretary two days earlier, condemned": the date stays within the aside. A day told in a relative clause may set
 * the scene ("Clinton, who was in Seoul on Wednesday, backed"), a year there does not.
 */
function costOfAside(head: string, between: string, isDay: boolean): number {
  const segment = head.slice(Math.max(0, head.lastIndexOf(',') + 1));
  if (!between.includes(',')) return 0;
  if (relative.test(segment)) return isDay ? SUBORDINATE : ASIDE;
  return participle.test(segment) ? ASIDE : 0;
}

/** The distance of a date behind the deed. `head`: the sentence up to the date; `between`: the words from deed to date. */
export const distanceAfter = (head: string, between: string): number =>
  wordsBetween(between) +
  (opensHalf.test(head) ? NEXT_HALF : 0) +
  (ownClause.test(between) ? SUBORDINATE : 0) +
  (ownPhrase.test(between) ? APPOSED : 0) +
  (nextVerb.test(between) ? NEXT_VERB : 0);

/** "1964: …", "12 May 1965 - …": the date is the heading of what follows. */
const heading = /^(?::|\s[-–—])\s/;

/**
 * A heading dates whatever follows it that has no nearer date, and a date at the head of a sentence its first verb, however long the names
 * before that: they stand no farther than this.
 */
const HEADING = 20;

/** Words that a noun may stand behind the verb that makes it a deed: "held the second round of talks". */
const BEHIND_VERB = 5;

/** "On 8 July Ada Berg, the envoy of Norway, and Bo Dahl, that of Sweden, held talks": names alone stand before the verb that tells the deed. */
const leadsToVerb = (between: string): boolean => !verb.test(between.split(/\s+/).slice(0, -BEHIND_VERB).join(' '));

/** "reviewed preparations for the summit on July 11 and thanked": the date of what is to come. */
const ofWhatComes = /\b(?:(?:preparations?|plans|arrangements|agenda) for|ahead of|in the run-up to)\s[^,;:]*$/;

/** The distance of a date before the deed; at the head of the sentence it counts half, unless it is the date of a report. */
export function distanceBefore(head: string, between: string, date: { reported: boolean; isDay: boolean }): number {
  if (/^\s*$/.test(head) && heading.test(between))
    return Math.min(wordsBetween(between.replace(heading, '')) / 2, HEADING);
  const apart = deedApart.test(between) ? SUBORDINATE : 0;
  const governed = /^\s+to(?:\s+\w+)?\s*$/.test(between) ? GOVERNED : 0;
  const words = wordsBetween(between) + apart + governed;
  if (isFronted(head)) return date.reported ? words : Math.min(words / 2, leadsToVerb(between) ? HEADING : words);
  if (/^\s+and\b/.test(between) && ofWhatComes.test(head)) return words + ASIDE;
  return words + MIDWAY + costOfAside(head, between, date.isDay);
}

/** "the 2015 accord", "the invasion of 2022": a date stands with its own noun, and with no other deed. */
export function standsWith(head: string, between: string, follows: boolean): boolean {
  if (follows) return /^\s+of\s+(?:the\s+)?$/.test(between);
  if (/\b(?:of|from|to)\s+$/.test(head)) return false;
  return between.split(/\s+/).length <= 5 && !/[,;:(]|\b(?:and|or|but)\b/.test(between) && !verb.test(between);
}
