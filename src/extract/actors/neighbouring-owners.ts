import type { EntityKind } from '../../model/kinds.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { gather } from '../words/gather.ts';
import type { Actor, ActorContext } from './actor-context.ts';
import { named } from './named-actors.ts';

/** Whose a phrase is, as the phrase before it says. */

/** "Oman is a country whose neutrality": whom a phrase behind "be" says something of. */
const saidOf = ({ reading: { clauses } }: ActorContext, phrase: NounPhrase): NounPhrase | undefined =>
  clauses.find(({ verb, objects }) => verb.lemma === 'be' && !verb.negated && objects[0]?.[0] === phrase)?.subject[0];

/** "Trump, whose government mediated", "Tunisia, one of whose envoys left": the owner is whom the phrase before names. */
export function ownersByWhose(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const ahead = context.reading.phrases.filter((one) => one.last < phrase.first);
  const isCounted = context.sentence.tokens[phrase.first - 1]?.lower === 'of' && ahead.at(-1)?.mentions.length === 0;
  const before = ahead.at(isCounted ? -2 : -1);
  const owner = before?.mentions.length === 0 ? saidOf(context, before) : before;
  return gather(owner?.mentions ?? [], (mention) =>
    named(
      context,
      mention,
      kinds.filter((kind) => kind !== 'OFFICIAL'),
    ),
  );
}

/** "British and French air strikes", "American, British and French protests": peoples in a row share the noun behind the last. */
export function sharersOf(context: ActorContext, noun: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const { phrases } = context.reading;
  const { tokens } = context.sentence;
  const [people] = noun.modifiers;
  if (people?.form !== 'demonym' || tokens[people.first - 1]?.lower !== 'and') return [];
  const actors: Actor[] = [];
  let start = people.first;
  for (let at = phrases.indexOf(noun) - 1; at >= 0; at--) {
    const phrase = phrases[at]!;
    const other = phrase.mentions.find(({ form, last }) => form === 'demonym' && last === phrase.head);
    // "Egyptians and Libyan troops" share nothing
    if (!other || phrase.last !== start - 2 || /[^s]s$/.test(tokens[phrase.head]!.lower)) break;
    if (tokens[start - 1]!.lower !== (start === people.first ? 'and' : ',')) break;
    actors.push(...named(context, other, kinds));
    start = phrase.first;
  }
  return actors;
}
