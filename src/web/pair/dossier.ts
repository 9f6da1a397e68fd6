import type { PairDossierQuery } from '../generated/operations.ts';

/** All that is known of two entities with each other. */
export type Dossier = NonNullable<PairDossierQuery['pair']>;
