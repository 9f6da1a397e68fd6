import type { Clause } from './clause.ts';

/** The verb of a clause as tables name it: `+` joins its particle. */
export const verbOf = ({ verb, particle }: Clause): string => (particle ? `${verb.lemma}+${particle}` : verb.lemma);
