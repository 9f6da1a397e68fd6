import type { Claim, Extraction } from '../../src/model/records.ts';
import { isRelationType, type RelationType, relationOf } from '../../src/model/relations.ts';

/**
 * An edge as a table of sentences tells it: `SOURCE TYPE TARGET [STATUS] [by SPEAKER|nobody] [on DAY|MONTH|YEAR|FROM..TO|never]`, with "?" before it
 * where a reader may leave it out.
 */
interface EventLine {
  source: string;
  type: RelationType;
  target: string;
  status: string | undefined;
  speaker: string | undefined;
  day: string | undefined;
  optional: boolean;
}

function readLine(text: string): EventLine {
  const [told = '', day] = text.replace(/^\?/, '').split(' on ');
  const [edge = '', speaker] = told.split(' by ');
  const [source = '', type = '', target = '', status] = edge.split(' ');
  if (!isRelationType(type)) throw new Error(`"${text}": no such type`);
  return { source, type, target, status, speaker, day, optional: text.startsWith('?') };
}

const readLines = (edges: string): EventLine[] =>
  edges
    .split(';')
    .map((edge) => edge.trim())
    .filter(Boolean)
    .map(readLine);

/** Three capitals name a state, other words a part of an entity's name; "|" stands between two that are both right. */
function means({ entities }: Extraction, id: string, words: string): boolean {
  return words.split('|').some((word) => {
    if (/^[A-Z]{3}$/.test(word)) return id === `country:${word}`;
    const entity = entities.find((one) => one.id === id);
    if (!entity || entity.kind === 'COUNTRY') return false;
    const part = word.replaceAll('_', ' ').toLowerCase();
    return [entity.name, ...entity.names].some((name) => name.toLowerCase().includes(part));
  });
}

function joins(extraction: Extraction, claim: Claim, line: EventLine): boolean {
  if (claim.type !== line.type) return false;
  const inOrder = means(extraction, claim.source, line.source) && means(extraction, claim.target, line.target);
  const turned = means(extraction, claim.target, line.source) && means(extraction, claim.source, line.target);
  return inOrder || (relationOf(line.type).symmetric && turned);
}

/** True where a claim is said by the speaker of a line, or the line tells none. */
function isSaid(extraction: Extraction, { saidBy }: Claim, { speaker }: EventLine): boolean {
  if (speaker === undefined) return true;
  return speaker === 'nobody' ? saidBy === null : saidBy !== null && means(extraction, saidBy, speaker);
}

/** True where a claim's date is the day, the month, the year or the stretch of a line, or the line tells none. */
function falls({ date }: Claim, { day }: EventLine): boolean {
  if (day === undefined) return true;
  if (day === 'never') return date === null;
  if (day.includes('..')) return date !== null && `${date.from}..${date.to}` === day;
  const precision = { 4: 'YEAR', 7: 'MONTH' }[day.length] ?? 'DAY';
  return date !== null && date.precision === precision && date.from.startsWith(day);
}

/** The events that an extraction tells: all claims but those of standings (offices, members, sites, parts). */
export const eventsOf = (extraction: Extraction): Claim[] =>
  extraction.claims.filter((claim) => {
    const { standing } = relationOf(claim.type);
    return standing === undefined || standing === 'PARTY' || standing === 'PARTICIPATION';
  });

/** What is wrong with an extraction against a table's edges: those missed and those that are false. Empty where nothing is. */
export function mistakes(extraction: Extraction, edges: string): string[] {
  const lines = readLines(edges);
  const events = eventsOf(extraction);
  const right = (claim: Claim, line: EventLine): boolean =>
    joins(extraction, claim, line) &&
    falls(claim, line) &&
    isSaid(extraction, claim, line) &&
    (line.status === undefined || line.status === claim.status || line.status === claim.polarity);
  return [
    ...lines
      .filter((line) => !line.optional && !events.some((claim) => right(claim, line)))
      .map(({ source, type, target, status, speaker, day }) =>
        ['missed:', source, type, target, status, speaker, day].filter(Boolean).join(' '),
      ),
    ...events
      .filter((claim) => !lines.some((line) => joins(extraction, claim, line)))
      .map((claim) => `false: ${claim.source} ${claim.type} ${claim.target} (${claim.rule})`),
  ];
}

/** True where an extraction tells the edges of a table's row and nothing else. */
export const matches = (extraction: Extraction, edges: string): boolean => mistakes(extraction, edges).length === 0;
