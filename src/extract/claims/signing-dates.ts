import type { Claim, EventDate } from '../../model/records.ts';
import { relationOf } from '../../model/relations.ts';
import { beforeTrigger, daysOf, type Scene, type Story } from '../dates/scene.ts';
import { isOfSigning } from '../deeds/signed-documents.ts';
import { gather } from '../words/gather.ts';
import { claimOn } from './claims.ts';

/** True for the signing of a document, by whatever verb. */
export const isSigning = ({ type }: Claim): boolean => isOfSigning(relationOf(type));

/** "was joining the pact which the two concluded in May": who joins does so later. */
const joins = ({ spans }: Claim, text: string): boolean => {
  const trigger = spans.find(({ part }) => part === 'trigger');
  return trigger !== undefined && /^(?:join|acced|adher)/.test(text.slice(trigger.start, trigger.end));
};

/** What is still to be done is no part of the signing that was. */
const duty = /\b(?:(?:have|has|had|need|needs|yet) to|must|should)\s+(?:\w+\s+)?$/;

/** The one date that the article tells for the signing of each document; documents with several are left out. */
function datesOfSigning(
  claims: readonly Claim[],
  scenes: readonly Scene[],
  publishedAt: string,
): Map<string, EventDate> {
  const dates = new Map<string, EventDate[]>();
  for (const scene of scenes) {
    const [day, ...more] = daysOf(scene.dates, publishedAt);
    if (day && more.length === 0)
      for (const document of scene.signed) dates.set(document, [...(dates.get(document) ?? []), day]);
  }
  for (const claim of claims)
    if (claim.date !== null && claim.status === 'DONE' && isSigning(claim))
      dates.set(claim.target, [...(dates.get(claim.target) ?? []), claim.date]);
  return new Map(
    gather([...dates], ([document, [first, ...rest]]) =>
      rest.every(({ from, to }) => from === first!.from && to === first!.to) ? [[document, first!] as const] : [],
    ),
  );
}

const signs = /^(?:sign|conclud|initial)/;

/** A document that is named by a year long over was signed in that year. */
function yearOfDocument(claim: Claim, { text, publishedAt, yearOf }: Story): EventDate | null {
  const trigger = claim.spans.find(({ part }) => part === 'trigger');
  const year = trigger && signs.test(text.slice(trigger.start, trigger.end)) ? yearOf(claim.target) : null;
  if (year === null || year >= publishedAt.slice(0, 4)) return null;
  return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'YEAR', text: null };
}

/** Signings told without a date take the one date that the article tells for the signing of their document, else the year by which it is named. */
export function withDatesOfSigning(claims: readonly Claim[], scenes: readonly Scene[], story: Story): Claim[] {
  const { text, publishedAt } = story;
  const dates = datesOfSigning(claims, scenes, publishedAt);
  return claims.map((claim) => {
    const undated =
      claim.date === null &&
      claim.status === 'DONE' &&
      isSigning(claim) &&
      !duty.test(beforeTrigger(claim, text)) &&
      !joins(claim, text);
    const date = undated ? (dates.get(claim.target) ?? yearOfDocument(claim, story)) : null;
    return date === null ? claim : claimOn(claim, date);
  });
}
