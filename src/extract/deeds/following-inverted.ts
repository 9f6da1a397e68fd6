import type { ClaimStatus } from '../../model/kinds.ts';
import type { Actor, ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { listFrom } from '../actors/roster-lists.ts';
import type { Token } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import { fits, followed, frameHeld, lastOf } from './followed-deeds.ts';

/** "So did Chile", "as has Norway": who does likewise stands behind the verb that says so. */

/** "So did his colleague Robert Menendez", "so did its ally Lebanon": who is named behind the verb, with what stands before the name. */
function personBehind(context: ActorContext, at: number): Actor | null {
  const { tokens } = context.sentence;
  const mention = context.mentions.find(
    ({ form, phraseLast, entities }) =>
      form === 'name' &&
      phraseLast >= at &&
      /^(OFFICIAL|COUNTRY)$/.test(context.entities.get(entities[0]!)?.kind ?? ''),
  );
  if (!mention || tokens.slice(at, mention.first).some(({ pos }) => /^(VERB|AUX|PUNCT|ADP|CCONJ)$/.test(pos)))
    return null;
  const [first, last] = [tokens[mention.first]!, tokens[mention.last]!];
  return { entity: mention.entities[0]!, start: first.start, end: last.end, represented: false };
}

/** "So did Robert Menendez.", "So does China": at a sentence's head the deed of the sentence before, of whatever type, its words too. */
export function invertedAtHead(
  context: ActorContext,
  before: readonly Deed[],
  statusOf: (deed: Deed) => ClaimStatus | null,
): Deed[] {
  const { tokens } = context.sentence;
  if (tokens[0]?.lower !== 'so') return [];
  const verb = tokens.findIndex(({ lower }) => /^(did|does|do|has|have|had)$/.test(lower));
  if (verb < 1 || verb > 6) return [];
  const list = listFrom(context, verb + 1);
  const person = list ? null : personBehind(context, verb + 1);
  const followers = list?.names ?? (person ? [person] : []);
  const told = before.filter(
    ({ relation, clause }) =>
      !relation.symmetric &&
      relation.plover !== 'STATE' &&
      // "Kagame, who visited Rabat, lobbied for it. So did Senegal": what only describes its doer is not meant
      (clause === null || (clause.parent === null && clause.link !== 'relative')),
  );
  // "deplored the attack on Egypt. So did Lebanon": what the verb tells is done again
  const first = told.find(({ noun }) => noun === null) ?? told[0];
  if (!first || followers.length === 0) return [];
  const same = told.filter((deed) => deed.clause === first.clause && deed.relation === first.relation);
  return followed(same.filter(fits(context, followers)), followers, {
    clause: null,
    noun: null,
    literal: null,
    like: null,
    item: null,
    frame: frameHeld(first, statusOf(first)),
    trigger: verb,
  });
}

const leadsInTime = oneOf('the last this in on before earlier a');

/** "as had Brazil the year before.": nothing but a time follows who did likewise. */
const endsBehind = (token: Token | undefined): boolean =>
  token === undefined || token.pos === 'NUM' || /^[,.;)]$/.test(token.text) || leadsInTime(token.lower);

/** "as have Jordan and the secretary-general of the League,": one more who is not named at once. */
const goesOnUnnamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and' && tokens[at + 1]?.pos === 'DET';

/** "as did Norway", "so has Denmark": the verb stands for the one before. */
export function inverted(context: ActorContext, deeds: readonly Deed[]): Deed[] {
  const { tokens } = context.sentence;
  return gather(tokens, (token, at) => {
    if (token.lower !== 'as' && token.lower !== 'so') return [];
    // "so, too, did Kenya"
    const verb = tokens[at + 1]?.text === ',' && tokens[at + 3]?.text === ',' ? at + 4 : at + 1;
    if (!/^(did|does|do|has|have|had|will)$/.test(tokens[verb]?.lower ?? '')) return [];
    const list = listFrom(context, verb + 1);
    if (list && !endsBehind(tokens[list.edge + 1]) && !goesOnUnnamed(tokens, list.edge + 1)) return [];
    const person = list ? null : personBehind(context, verb + 1);
    const doers = list?.names ?? (person ? [person] : []);
    return followed(lastOf(deeds, at, fits(context, doers)), doers, {});
  });
}
