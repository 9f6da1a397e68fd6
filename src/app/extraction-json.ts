import { UNCERTAIN_BELOW } from '../extract/claims/confidence.ts';
import type { Claim, Extraction } from '../model/records.ts';

/** An extraction as `entente extract` writes it: what the article's readers need, without the mentions. */
export interface ExtractionJson {
  id: string;
  entities: { id: string; kind: string; name: string; names: readonly string[]; country?: string }[];
  /** `uncertain` only where it is: the confidence lies below what is held for likely. */
  claims: readonly (Claim & { uncertain?: true })[];
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
  claims: claims.map((claim) => (claim.confidence < UNCERTAIN_BELOW ? { ...claim, uncertain: true } : claim)),
});
