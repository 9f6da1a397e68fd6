import type { EntityKind } from '../../model/kinds.ts';
import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { actorsOf } from '../actors/actors.ts';
import { describesFirm, namedAfter } from '../actors/named-actors.ts';
import { asPhrase, type NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { cross, namesOf, ownersBefore, type StructureRule, told, withPossessors } from './rule.ts';

/** Documents that bind nobody yet, or never will. */
const UNBINDING = wordSet('draft proposal plan offer bid resolution statement communique communiqué');

/** "the draft of the treaty", "talks on a treaty": it binds nobody yet. */
const isUnbound = (context: ActorContext, phrase: NounPhrase): boolean =>
  [...context.reading.ofNoun].some(
    ([owner, list]) =>
      (UNBINDING.has(owner.lemma) || /^(talk|negotiation|work|text|term|signing|conclusion)$/.test(owner.lemma)) &&
      list.some((one) => one.phrases.includes(phrase)),
  );

/** "the proposed treaty": nobody is bound by it yet. */
const isOnlyProposed = ({ sentence: { tokens } }: ActorContext, { first, head }: NounPhrase): boolean =>
  tokens.slice(first, head).some(({ lower }) => /^(proposed|planned|draft|stillborn|abortive)$/.test(lower));

/** "the ceasefire between India and Pakistan", "its accession treaty with the Union", "under a treaty with X, Y will". */
export const parties: StructureRule = (context, relation) =>
  gather(withPossessors(context), (phrase) => {
    const documents = namesOf(context, phrase, ['AGREEMENT']);
    if (documents.length === 0 || UNBINDING.has(phrase.lemma) || isUnbound(context, phrase)) return [];
    if (isOnlyProposed(context, phrase)) return [];
    const led = (words: readonly string[]): Actor[] => [
      ...gather(told(context, phrase, words), (one) => actorsOf(context, one, relation.source)),
      ...namedAfter(context, phrase, words, relation.source),
    ];
    const between = led(['between', 'among']);
    if (between.length > 1) return cross(between, documents, phrase, null);
    const others = led(['with']);
    const owners = [
      ...ownersBefore(context, phrase, relation.source),
      ...underIt(context, phrase, relation.source),
      ...havingIt(context, phrase, relation.source),
    ];
    const isWithFirm = phrase.modifiers.some((mention) => describesFirm(context, mention));
    if (owners.length > 0 && (others.length > 0 || isWithFirm))
      return cross([...owners, ...others], documents, phrase, null);
    // "the Brazilian-French accord": the two that its name holds
    const pair = phrase.modifiers.filter(({ first }) => /\p{L}[-–]\p{L}/u.test(context.sentence.tokens[first]!.text));
    const inName = gather(pair, (mention) =>
      actorsOf(context, asPhrase({ ...phrase, mentions: [mention], modifiers: [], possessor: null }), relation.source),
    );
    if (inName.length > 1) return cross(inName, documents, phrase, null);
    return cross(owners.length > 1 ? owners : bound(context, phrase), documents, phrase, null);
  });

/** Who acts under a document: "Under a 1960 treaty with Pakistan, India may use the rivers". */
const underIt = (context: ActorContext, document: NounPhrase, kinds: readonly EntityKind[]): Actor[] =>
  gather(clausesUnder(context, document), ({ subject, prepositionals }) => {
    // "A, B and C sent troops, the Australians under a treaty"
    const after = prepositionals.find(({ word, phrases }) => word === 'under' && phrases.includes(document))?.after;
    const own = after && after.mentions.length > 0 ? actorsOf(context, after, kinds) : [];
    return own.length > 0 ? own : gather(subject, (one) => actorsOf(context, one, kinds));
  });

const has = oneOf('have share maintain possess');

/** "Ethiopia has a treaty of friendship with Italy", "Vietnam, which has a pact with Moscow". */
const havingIt = (context: ActorContext, document: NounPhrase, kinds: readonly EntityKind[]): Actor[] =>
  gather(
    context.reading.clauses.filter(
      ({ verb, objects }) => has(verb.lemma) && !verb.negated && verb.modal === null && objects[0]?.includes(document),
    ),
    (clause) => gather(clause.subject, (one) => actorsOf(context, one, kinds)),
  );

const clausesUnder = (context: ActorContext, document: NounPhrase): Clause[] =>
  context.reading.clauses.filter((clause) =>
    clause.prepositionals.some((one) => one.word === 'under' && one.phrases.includes(document)),
  );

/** Documents that bind whom they do not ask. */
const IMPOSED = wordSet('resolution law act ruling verdict order decree plan charter sanction');
const BOUND = /^(oblige|bind|require|commit|entitle|allow|permit|undertake|pledge|promise|agree|have|be)$/;
const HELD_TO =
  /^(violation|breach|defiance|contravention|accordance|compliance|keeping|disregard|fulfilment|fulfillment|observance)$/;

/** "in breach of the convention": the clauses that tell how a document is kept. */
const clausesHeldTo = (context: ActorContext, document: NounPhrase): Clause[] =>
  context.reading.clauses.filter((clause) =>
    clause.prepositionals.some(
      (one) =>
        one.word === 'in' &&
        one.phrases.some(
          (holder) =>
            HELD_TO.test(holder.lemma) &&
            (context.reading.ofNoun.get(holder) ?? []).some((inner) => inner.phrases.includes(document)),
        ),
    ),
  );

/** "Under the accord Croatia must hand over suspects", "keeps stocks in breach of the convention": a state that a document binds. */
function bound(context: ActorContext, document: NounPhrase): Actor[] {
  if (IMPOSED.has(document.lemma) || UNBINDING.has(document.lemma)) return [];
  const obliged = clausesUnder(context, document).filter(({ verb }) => verb.modal !== null || BOUND.test(verb.lemma));
  return gather([...obliged, ...clausesHeldTo(context, document)], (clause) =>
    gather(clause.subject, (one) => namesOf(context, one, ['COUNTRY'])),
  );
}
