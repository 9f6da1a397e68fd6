import type { RelationSpec } from '../../model/relation-spec.ts';
import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { type Deed, deedWith } from '../actors/deed.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { gather } from '../words/gather.ts';

/**
 * An order is a delivery that is due: who signs "a contract for the purchase of Russian jets" is to be supplied by Russia. Only words that
 * tell the buyer's side are read so; "supply" and "sale" leave open who of the two it is.
 */
const BUYING = /^(acquisition|purchase|procurement|buying|import|lease)$/;

/** What stands behind the seller's name inside the agreement's: "Russian [Su-35 fighter jets] to renew its fleet". */
function goodsAfter(context: ActorContext, seller: number): NounPhrase | null {
  const { tokens } = context.sentence;
  const end = tokens.findIndex((token, index) => index > seller && /^(ADP|PART|SCONJ|CCONJ|VERB|AUX)$/.test(token.pos));
  const last = (end < 0 ? tokens.length : end) - 1;
  const whole = context.reading.phrases.find((phrase) => phrase.first <= seller && phrase.last >= last);
  return whole && last > seller ? { ...whole, first: seller + 1, last, head: last, lemma: tokens[last]!.lemma } : null;
}

/** The state whose goods an agreement's own name says are bought, and the goods, from the words inside the name. */
function sellerIn(context: ActorContext, agreement: string): { seller: Actor; goods: NounPhrase | null } | null {
  const { tokens } = context.sentence;
  const name = context.mentions.find((mention) => mention.entities.includes(agreement));
  if (!name || !tokens.slice(name.phraseFirst, name.phraseLast + 1).some((token) => BUYING.test(token.lemma)))
    return null;
  const inside = context.mentions.filter(
    (mention) => mention !== name && mention.first >= name.phraseFirst && mention.last <= name.phraseLast,
  );
  const seller = inside.find((mention) => context.entities.get(mention.entities[0] ?? '')?.kind === 'COUNTRY');
  if (!seller) return null;
  return {
    seller: {
      entity: seller.entities[0]!,
      start: tokens[seller.first]!.start,
      end: tokens[seller.last]!.end,
      represented: true,
    },
    goods: goodsAfter(context, seller.last),
  };
}

/** The deliveries that signed orders make due, always planned; `supplies` is the row of the table that they belong to. */
export function ordersOf(context: ActorContext, deeds: readonly Deed[], supplies: RelationSpec): Deed[] {
  return gather(deeds, (deed) => {
    const order =
      context.entities.get(deed.target.entity)?.kind === 'AGREEMENT' && !deed.relation.speechAct
        ? sellerIn(context, deed.target.entity)
        : null;
    const buyer = context.entities.get(deed.source.entity);
    if (!order || buyer?.kind !== 'COUNTRY' || buyer.id === order.seller.entity) return [];
    const frame = { ...deed.frame, id: '@order', relation: supplies, status: 'PLANNED' as const };
    const ends = { source: order.seller, target: deed.source, item: order.goods };
    return [deedWith(deed, { relation: supplies, frame, ...ends, inferred: true })];
  });
}
