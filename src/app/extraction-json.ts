import type { Claim, Extraction } from '../model/records.ts';

/** An extraction as `entente extract` writes it: what the article's readers need, without the mentions. */
export interface ExtractionJson {
  id: string;
  entities: { id: string; kind: string; name: string; names: readonly string[]; country?: string }[];
  claims: readonly Claim[];
}

/** The shape of one line of `entente extract --ndjson`; `country` only where there is one. */
export const toExtractionJson = ({ id, entities, claims }: Extraction): ExtractionJson => ({
  id,
  entities: entities.map(({ country, ...entity }) => ({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    names: entity.names,
    ...(country ? { country } : {}),
  })),
  claims,
});
