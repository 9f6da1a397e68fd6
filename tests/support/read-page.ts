import { readArticles } from '../../src/intake/read-articles.ts';
import type { Article, Claim, Entity, Extraction } from '../../src/model/records.ts';
import { RELATIONS } from '../../src/model/relations.ts';
import type { DemandedClaim, RealPage } from './real-pages.ts';

/** The article of a page: verbatim as a sender's JSON has it, or what intake makes of the file. */
export function articleOf(page: Pick<RealPage, 'as' | 'publishedAt' | 'text'>): Article {
  if (page.as === 'json')
    return { id: 'page', url: null, title: null, publisher: null, publishedAt: page.publishedAt, text: page.text };
  const bytes = new TextEncoder().encode(page.text);
  const [read] = readArticles({ name: page.as, bytes, defaults: { publishedAt: page.publishedAt } });
  if (!read?.ok) throw new Error(`no article: ${read?.problem.reason}`);
  return read.value;
}

/** True for the entity that an end is meant for: a country by its code, anything else by words of one of its names. */
function isMeant(entity: Entity, end: string): boolean {
  if (/^[A-Z]{3}$/.test(end) && entity.id === `country:${end}`) return true;
  const plain = (name: string): string => ` ${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} `;
  return [entity.name, ...entity.names].some((name) => plain(name).includes(` ${end.toLowerCase()} `));
}

const isSymmetric = (type: string): boolean => RELATIONS.some((row) => row.type === type && row.symmetric);

/** The claims of an extraction that fulfil what is demanded; only the attributes demanded are compared. */
export function claimsMeant(extraction: Extraction, demanded: DemandedClaim): Claim[] {
  const byId = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const is = (id: string | null, end: string): boolean => id !== null && byId.has(id) && isMeant(byId.get(id)!, end);
  const joins = (claim: Claim, source: string, target: string): boolean =>
    is(claim.source, source) && is(claim.target, target);
  const { source, target } = demanded;
  return extraction.claims.filter(
    (claim) =>
      claim.type === demanded.type &&
      (joins(claim, source, target) || (isSymmetric(claim.type) && joins(claim, target, source))) &&
      (demanded.status === undefined || claim.status === demanded.status) &&
      claim.polarity === (demanded.polarity ?? 'AFFIRMED') &&
      (demanded.day === undefined || claim.date?.from === demanded.day) &&
      (demanded.saidBy === undefined ||
        (demanded.saidBy === null ? claim.saidBy === null : is(claim.saidBy, demanded.saidBy))),
  );
}

/** Claims as short lines, for the message of a failed test and for reading. */
export function describeClaims({ claims }: Extraction): string[] {
  return claims.map((claim) =>
    [
      claim.source,
      claim.type,
      claim.target,
      claim.status,
      claim.polarity === 'DENIED' ? 'DENIED' : '',
      claim.saidBy ? `said by ${claim.saidBy}` : '',
      claim.date ? `on ${claim.date.from}` : '',
      `[${claim.rule}]`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}
