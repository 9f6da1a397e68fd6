import { createHash } from 'node:crypto';
import type { Article, Entity, Extraction } from '../../model/records.ts';

/**
 * Gives agreements and projects that an article only describes an id of their own. "The ceasefire" of two articles is one where both name the
 * same two to four states as its parties, and else not: `agreement:ceasefire~ind-pak`, `agreement:ceasefire~5f0c1a2b`. What has a name keeps
 * its id. A name begins with a capital letter; a description does not.
 */
export function tellPapersApart({ id }: Pick<Article, 'id'>, extraction: Extraction): Extraction {
  const described = extraction.entities.filter(isDescribed);
  if (described.length === 0) return extraction;
  const ids = new Map(described.map((entity) => [entity.id, `${entity.id}~${markOf(entity, extraction, id)}`]));
  const ownId = (given: string): string => ids.get(given) ?? given;
  const ownEnd = (given: string | null): string | null => (given === null ? null : ownId(given));
  return {
    ...extraction,
    entities: extraction.entities.map((entity) => ({ ...entity, id: ownId(entity.id) })),
    mentions: extraction.mentions.map((mention) => ({ ...mention, entity: ownId(mention.entity) })),
    claims: extraction.claims.map((claim) => ({
      ...claim,
      source: ownId(claim.source),
      target: ownId(claim.target),
      saidBy: ownEnd(claim.saidBy),
      spans: claim.spans.map((span) => ({ ...span, entity: ownEnd(span.entity) })),
    })),
  };
}

const isDescribed = ({ kind, name }: Entity): boolean =>
  (kind === 'AGREEMENT' || kind === 'PROJECT') && !/^\p{Lu}/u.test(name);

/** Parties tell a paper apart, a dozen of them do not: such a list is seldom complete. */
const MOST_PARTIES = 4;

function markOf(entity: Entity, { claims, entities }: Extraction, article: string): string {
  const states = new Map(
    entities.map(({ id, kind, country }) => [id, kind === 'COUNTRY' ? id.slice('country:'.length) : country]),
  );
  const doers = claims.filter(({ target, polarity }) => target === entity.id && polarity === 'AFFIRMED');
  const parties = [...new Set(doers.map(({ source }) => states.get(source) ?? null))].filter((code) => code !== null);
  if (parties.length >= 2 && parties.length <= MOST_PARTIES) return parties.sort().join('-').toLowerCase();
  return createHash('sha256').update(article).digest('hex').slice(0, 8);
}
