import { HALVES, organizationWords } from '../words/reference-words.ts';
import type { HolderContext } from './holder-context.ts';
import type { TitledName } from './titled-name.ts';

/** The body for which a bare office speaks or acts: "the spokesman", "the alliance's secretary general", "the trade commissioner". */

/** The body last named, at most one sentence back, for whom a bare "spokesman" or "ministry spokesman" speaks. */
function bodyBefore(context: HolderContext, one: TitledName, isFitting: (id: string) => boolean): string | null {
  const { sentence, first } = one.title;
  const mention = context.organizations.mentions.findLast(
    (candidate) =>
      (candidate.sentence < sentence || (candidate.sentence === sentence && candidate.first < first)) &&
      isFitting(candidate.entities[0]!),
  );
  return mention?.entities[0] ?? null;
}

/** True for a body that may be called by a noun: "the alliance", "the bank". */
function isOfSort(context: HolderContext, id: string, noun: string): boolean {
  const wanted = organizationWords.get(noun);
  if (!wanted) return false;
  const kind = context.lexicon.bodies.get(id.replace('organization:', ''))?.kind ?? '';
  if (wanted.kinds === null && wanted.words.length === 0) return kind !== 'outlet';
  const name = context.organizations.entities.find((entity) => entity.id === id)?.name ?? '';
  return (
    (wanted.kinds?.includes(kind) ?? false) ||
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => wanted.words.includes(word))
  );
}

/** Offices of bodies whose name stands in the sentence before, by what the body is called. */
const SPEAKING_FOR: readonly [role: RegExp, body: RegExp][] = [
  [/^spokes/i, /ministry|department|office|army|police|command/],
  [/prosecutor$|^(?:presiding )?judge$|^registrar$/i, /tribunal|court/],
];

/** "the North's minister": the half that the article names. */
const halfNamed = (halves: readonly string[], { states }: HolderContext): string | null =>
  halves.map((code) => `country:${code}`).find((id) => states.entities.some((entity) => entity.id === id)) ?? null;

/** "ministry spokesman", "the North's minister": the body or half of a state that is spoken of. */
export function spokenFor(one: TitledName, context: HolderContext): string | null {
  const { holder } = one;
  const halves = holder.kind === 'body' ? HALVES.get(holder.noun) : undefined;
  if (halves) return halfNamed(halves, context);
  if (holder.kind === 'body') return bodyBefore(context, one, (id) => isOfSort(context, id, holder.noun));
  const bodies = one.holder.kind === 'none' ? SPEAKING_FOR.find(([role]) => role.test(one.title.role))?.[1] : undefined;
  if (!bodies) return null;
  const id = bodyBefore(context, one, (candidate) => bodies.test(candidate));
  const seen = context.organizations.mentions.findLast(
    (mention) => mention.entities[0] === id && mention.sentence <= one.title.sentence,
  );
  return seen && one.title.sentence - seen.sentence <= 1 ? id : null;
}

const COMMISSIONER =
  /^(?:trade|energy|fisheries|agriculture|competition|enlargement|environment|transport|budget|development|external (?:affairs|relations)|economic|monetary|foreign (?:affairs|relations)|internal market|industry|climate|migration|justice|neighbourhood) commissioner$/i;
const COMMISSIONED = ['european-commission', 'european-union', 'european-community', 'european-economic-community'];

/** "Leon Brittan, the trade commissioner": of the Commission where the article names it, else of the Union. */
export function commissioned(one: TitledName, { organizations }: HolderContext): string | null {
  if (one.holder.kind !== 'none' || !COMMISSIONER.test(one.title.role)) return null;
  const ids = COMMISSIONED.map((body) => `organization:${body}`);
  return ids.find((id) => organizations.entities.some((entity) => entity.id === id)) ?? null;
}
