import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { cross, type StructureRule, told } from './rule.ts';

const leadsToBehest = oneOf('at on upon');

const BEHESTS = wordSet('wish request invitation behest urging insistence bidding prompting suggestion appeal');
const APPEALS = wordSet('appeal call plea request demand invitation');

/** The phrases of a request in answer to which a clause is done: "at Georgia's request", "in response to an appeal from Haiti". */
const behestsOf = (context: ActorContext, clause: Clause): NounPhrase[] =>
  gather(clause.prepositionals, ({ word, phrases }) => {
    if (leadsToBehest(word)) return phrases.filter((phrase) => BEHESTS.has(phrase.lemma));
    if (word !== 'in') return [];
    return gather(
      phrases.filter((phrase) => /^(response|answer|reply)$/.test(phrase.lemma)),
      (phrase) => told(context, phrase, ['to']),
    ).filter((phrase) => APPEALS.has(phrase.lemma));
  });

/** Who does what a clause tells: its subject, or whom "by" leads in. */
export const doersOf = (
  context: ActorContext,
  { verb, subject, prepositionals }: Clause,
  kinds: readonly string[],
): Actor[] => {
  const phrases = verb.passive
    ? gather(
        prepositionals.filter((one) => one.word === 'by'),
        (one) => one.phrases,
      )
    : subject;
  return gather(phrases, (phrase) => actorsOf(context, phrase, ['OFFICIAL', 'COUNTRY', 'ORGANIZATION'])).filter(
    (actor) => kinds.includes(context.entities.get(actor.entity)?.kind ?? 'COUNTRY'),
  );
};

/** At whose request a clause is done. */
export const askedBy = (context: ActorContext, clause: Clause): Actor[] =>
  gather(behestsOf(context, clause), (noun) => ownersOf(context, noun, ['OFFICIAL', 'COUNTRY', 'ORGANIZATION']));

const mayBe = oneOf('may might could would can');
const allows = oneOf('allow permit enable entitle authorize authorise let empower');

/** "may send troops at Japan's request", "would allow it to send police": nobody has asked yet. */
const isNoMereRight = ({ verb, link, parent }: Clause): boolean =>
  !mayBe(verb.modal ?? '') && !(link === 'infinitive' && parent !== null && allows(parent.verb.lemma));

/** "NATO sent ships at Georgia's request": whoever does it was asked by the owner of the request. */
export const behest: StructureRule = (context, relation) =>
  gather(context.reading.clauses.filter(isNoMereRight), (clause) =>
    gather(behestsOf(context, clause), (noun) =>
      cross(ownersOf(context, noun, relation.source), doersOf(context, clause, relation.target), noun, null),
    ),
  );
