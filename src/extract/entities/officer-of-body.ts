import { oneOf } from '../words/one-of.ts';
import type { HolderContext, Surroundings } from './holder-context.ts';
import type { TitledName } from './titled-name.ts';

/** Officers whom no state has, and those whom bodies have as well as states. */
const OF_BODIES_ALONE =
  /(?:secretary-general|director-general|managing director|chairman|chairwoman|chairperson|chief executive|executive director|high commissioner)$/i;
const OF_BODIES = new RegExp(
  `^(?:vice-)?(?:president|leader|head|chief|governor|director)$|${OF_BODIES_ALONE.source}`,
  'i',
);

/** True for an officer whom bodies have, be it as well as states. */
export const isOfficerOfBodies = (role: string): boolean => OF_BODIES.test(role);

/** "The World Bank lent nothing to India. Its president, Eugene Black": the body that the sentence before is about, where it may have such an officer. */
export function bodyBeforeHere(
  { title: { sentence, role } }: TitledName,
  { states, organizations }: HolderContext,
): string | null {
  if (!OF_BODIES.test(role)) return null;
  const bodies = organizations.mentions.filter((mention) => mention.sentence === sentence - 1);
  const body = bodies.find(({ use }) => use === 'actor') ?? bodies[0];
  if (!body || OF_BODIES_ALONE.test(role)) return body?.entities[0] ?? null;
  const isBefore = states.mentions.some(
    (state) => state.sentence === sentence - 1 && state.first < body.first && state.use === 'actor',
  );
  return isBefore ? null : body.entities[0]!;
}

const isContact = oneOf(
  'met received welcomed hosted greeted telephoned phoned congratulated thanked visited invited assured',
);

/** "signed it with the two ministers, X and Y", "the Soviet leader met President X": with whom he who acts does something, and not of his own state. */
export function isMetTogether({ title }: TitledName, { found: { reading } }: Surroundings): boolean {
  let at = title.first - 1;
  while (/^(DET|NUM)$/.test(reading.tokens[at]?.pos ?? '')) at--;
  const before = reading.tokens[at]?.lower ?? '';
  return isContact(before) || (title.isPlural && /^(with|between|to)$/.test(before));
}
