import type { Claim, Entity } from '../../model/records.ts';
import { relationOf } from '../../model/relations.ts';
import { type ActorContext, contextWith } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { countryOf } from '../words/country-of.ts';
import { gather } from '../words/gather.ts';
import { structureDeeds } from './relate.ts';

/** "Algeria brokered the accord": whom it brought together is told where the article names the parties, before or after. */

interface Told {
  context: ActorContext;
  claims: readonly Claim[];
}

/** Types that bind their source to a document. */
const binds = ({ type, status }: Claim): boolean => {
  const { target, documentFirst } = relationOf(type);
  return status !== 'REFUSED' && (documentFirst === true || target.every((kind) => kind === 'AGREEMENT'));
};

/** The states and bodies that the claims of an article bind to each of its documents. */
export function boundByDocuments(
  sentences: readonly Told[],
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, readonly string[]> {
  const bound = new Map<string, string[]>();
  for (const claim of gather(sentences, (one) => one.claims)) {
    const { source, target } = claim;
    if (entities.get(target)?.kind !== 'AGREEMENT' || !binds(claim)) continue;
    const party = entities.get(source)?.kind === 'OFFICIAL' ? countryOf(entities.get(source)) : source;
    const parties = bound.get(target) ?? [];
    if (party && !parties.includes(party)) bound.set(target, [...parties, party]);
  }
  return bound;
}

const RULE = '@mediated';

/** The mediations that a sentence tells of a document whose parties stand elsewhere; none where it names whom it brings together. */
export function mediatedDocuments(
  { context, claims }: Told,
  bound: ReadonlyMap<string, readonly string[]>,
  { structures }: FrameIndex,
): Deed[] {
  const frame = structures.find(({ id }) => id === RULE);
  if (!frame || bound.size === 0 || claims.some(({ type }) => type === frame.relation.type)) return [];
  if (!context.mentions.some(({ entities }) => entities.some((id) => (bound.get(id)?.length ?? 0) > 1))) return [];
  return structureDeeds(contextWith(context, { bound }), frame);
}
