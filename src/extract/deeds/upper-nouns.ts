import type { EntityKind } from '../../model/kinds.ts';
import { type Actor, type ActorContext, withBehind } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { TaggedSentence } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import type { Stance } from '../words/stances.ts';

/** Nouns that only say that the deed of another noun begins, goes on or ends: whoever does the one does the other. */

/** "the imposition by Chad of an embargo", "the suspension of sales": what such a noun says of the deed below it. */
const UPPER: ReadonlyMap<string, Stance> = new Map([
  ...'imposition announcement start launch launching resumption renewal continuation expansion enforcement tightening proclamation declaration reimposition extension intensification escalation opening'
    .split(' ')
    .map((word) => [word, 'KEEP'] as const),
  ...'suspension halt freeze cessation interruption postponement stoppage'
    .split(' ')
    .map((word) => [word, 'SUSPENDED'] as const),
  ['cancellation', 'CANCELLED'],
]);

/** The doers of an event noun that another noun governs: named behind "by", else who owns the upper noun. */
export function doersAbove(context: ActorContext, noun: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  for (const [upper, chain] of context.reading.ofNoun) {
    if (!UPPER.has(upper.lemma) || !chain.some(({ word, phrases }) => word === 'of' && phrases.includes(noun)))
      continue;
    const by = gather(
      chain.filter(({ word }) => word === 'by'),
      ({ phrases }) => gather(phrases, (phrase) => actorsOf(context, phrase, kinds)),
    );
    return by.length > 0 ? by : ownersOf(withBehind(context, new Map()), upper, kinds);
  }
  return [];
}

/** How far a doer may part the upper noun from its "of", in tokens. */
const REACH = 6;

/** Nouns under which somebody's joining is still to come: "talks on Chile's accession", "support for its membership". */
const isOfWhatComes = oneOf('talk negotiation bid application support request candidacy path road');
const joins = oneOf('accession admission entry');

/** "negotiations on its accession": what is negotiated, asked or hoped for has not come about. */
function isStillToCome({ tokens }: TaggedSentence, noun: NounPhrase): boolean {
  const leads = tokens[noun.first - 1]?.lower ?? '';
  return joins(noun.lemma) && /^(?:on|for|about|to)$/.test(leads) && isOfWhatComes(tokens[noun.first - 2]?.lemma ?? '');
}

/** What the noun above an event noun says of the deed: "the suspension | by Norway | of aid to Chad". */
export function stanceAbove(sentence: TaggedSentence, noun: NounPhrase): Stance {
  const { tokens } = sentence;
  if (isStillToCome(sentence, noun)) return 'PLANNED';
  const of = noun.first - 1;
  if (tokens[of]?.lower !== 'of') return 'KEEP';
  const direct = UPPER.get(tokens[of - 1]?.lemma ?? '');
  if (direct) return direct;
  for (let at = of - 1; at > Math.max(0, of - REACH); at--)
    if (tokens[at]!.lower === 'by') return UPPER.get(tokens[at - 1]!.lemma) ?? 'KEEP';
  return 'KEEP';
}
