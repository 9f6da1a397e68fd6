import { UNCERTAIN_BELOW } from '../extract/claims/confidence.ts';
import type { Article, Claim, Extraction } from '../model/records.ts';
import { relationOf } from '../model/relations.ts';

/** An extraction for the eye: who and what, then each claim as a sentence with its reason under it. */
export function extractionText(article: Article, { entities, claims }: Extraction): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const heading = [article.title ?? article.id, article.publisher, article.publishedAt].filter(Boolean).join(' · ');
  const width = Math.max(0, ...entities.map(({ name }) => name.length));
  return [
    heading,
    '',
    `Entities: ${entities.length}`,
    ...entities.map(({ id, kind, name }) => `  ${kind.padEnd(12)}  ${name.padEnd(width)}  ${id}`),
    '',
    `Claims: ${claims.length}`,
    ...claims.flatMap((claim) => claimLines(claim, nameOf)),
    '',
    '',
  ].join('\n');
}

function claimLines(claim: Claim, nameOf: (id: string) => string): string[] {
  const { type, source, target, quote, rule, confidence } = claim;
  const deed = `${nameOf(source)} ${relationOf(type).label} ${nameOf(target)}`;
  const said = claim.saidBy ? ` — says ${nameOf(claim.saidBy)}` : '';
  return [
    `  ${deed} [${qualities(claim).join(', ')}]${said}`,
    `      "${quote}"`,
    `      ${type}, rule ${rule}, confidence ${confidence.toFixed(2)}${confidence < UNCERTAIN_BELOW ? ', uncertain' : ''}, at ${claim.start}–${claim.end}`,
  ];
}

/** What the claim tells beside its deed: whether it holds, when, where, what. */
function qualities({ status, polarity, date, place, item, topic, mode, role }: Claim): string[] {
  const denied = polarity === 'AFFIRMED' ? null : polarity.toLowerCase();
  const day = date && (date.from === date.to ? date.from : `${date.from} to ${date.to}`);
  return [status.toLowerCase(), denied, day, place, item, topic, mode, role].filter((part) => part !== null);
}
