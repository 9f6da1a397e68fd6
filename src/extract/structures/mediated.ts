import type { EntityKind } from '../../model/kinds.ts';
import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import { namedAfter } from '../actors/named-actors.ts';
import { asPhrase, type NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import { BODY, clauseOf, cross, type Joint, ownersBefore, type StructureRule, told } from './rule.ts';

const MEDIATION = wordSet(
  'mediation auspices auspex auspice aegis brokerage facilitation arbitration office sponsorship patronage chairmanship intercession',
);

const LEADING_IN = new Set(['under', 'through', 'via', 'with', 'by', 'thanks to', 'after', 'following']);
const MEDIATED = /-(brokered|mediated|facilitated|sponsored|arranged|hosted)$/;

/** Who a talk, a truce or a deal is between: named after "between" or "with", before the noun, or the subject of its verb. */
function partiesOf(context: ActorContext, noun: NounPhrase, clause: Clause | null): Actor[] {
  const led = (words: readonly string[]): Actor[] => [
    ...gather(told(context, noun, words), (one) => actorsOf(context, one, BODY)),
    ...namedAfter(context, noun, words, BODY),
  ];
  const between = led(['between', 'among']);
  if (between.length > 1) return between;
  const before = ownersBefore(context, noun, BODY);
  const others = led(['with']);
  if (before.length > 1 || (before.length > 0 && others.length > 0)) return [...before, ...others];
  // "agreed to restore ties after talks brokered by X": those whose clause the talks hang on
  for (let host = clause; host; host = host.parent) {
    const subjects = host.verb.passive ? [] : host.subject.filter((one) => one !== noun);
    const all = [...gather(subjects, (one) => actorsOf(context, one, BODY)), ...others];
    if (all.length > 1) return all;
  }
  return boundBy(context, noun);
}

/** "Algeria brokered the accord": the parties that the article names elsewhere. */
function boundBy(context: ActorContext, noun: NounPhrase): Actor[] {
  const { tokens } = context.sentence;
  const span = { start: tokens[noun.first]!.start, end: tokens[noun.last]!.end };
  const parties = gather(noun.mentions, (mention) => mention.entities).map((id) => context.bound?.get(id) ?? []);
  return (parties.find((list) => list.length > 1) ?? []).map((entity) => ({ entity, represented: true, ...span }));
}

/** Those who take no party's side: who hammers out a treaty of its own mediates nothing. */
function thirdOf(context: ActorContext, doers: readonly Actor[], parties: readonly Actor[]): Actor[] {
  const states = new Set(parties.map(({ entity }) => countryOfEnd(context, entity)));
  return doers.filter(({ entity }) => !states.has(countryOfEnd(context, entity)));
}

/** Most sentences speak of no mediation, and need not be looked through for it. */
function speaksOfMediation({ reading }: ActorContext): boolean {
  for (const head of reading.heads) if (MEDIATION.has(head)) return true;
  return false;
}

/** "reached a truce under Egyptian mediation": who mediates owns the mediation. */
const underMediation = (context: ActorContext, kinds: readonly EntityKind[]): Joint[] =>
  gather(context.reading.clauses, (clause) =>
    gather(
      gather(
        clause.prepositionals.filter((one) => LEADING_IN.has(one.word)),
        // "after weeks of mediation by Algeria"
        (one) => gather(one.phrases, (phrase) => [phrase, ...told(context, phrase, ['of'])]),
      ).filter((phrase) => MEDIATION.has(phrase.lemma)),
      (phrase) => {
        const doers = ownersOf(context, phrase, kinds);
        // "the accord was reached through the good offices of Algeria"
        const parties = (clause.verb.passive ? clause.subject : clause.objects.flat())
          .map((noun) => partiesOf(context, noun, clause))
          .find((list) => list.length > 1);
        return cross(doers, parties ?? gather(clause.subject, (one) => actorsOf(context, one, BODY)), phrase, clause);
      },
    ),
  );

/** "agreed after two days of talks under the chairmanship of X": what the talks were held under. */
const talksUnder = (context: ActorContext, kinds: readonly EntityKind[]): Joint[] =>
  gather([...context.reading.ofNoun], ([noun, list]) => {
    if (!TALKS.has(noun.lemma)) return [];
    const under = gather(
      list.filter(({ word }) => word === 'under'),
      ({ phrases }) => phrases.filter(({ lemma }) => MEDIATION.has(lemma)),
    );
    const doers = gather(under, (phrase) => ownersOf(context, phrase, kinds));
    if (doers.length === 0) return [];
    const clause = context.reading.clauses.findLast(({ verb, link }) => verb.last < noun.first && link !== 'relative');
    return cross(doers, partiesOf(context, noun, clause ?? null), noun, null);
  });

/** "US-brokered talks between X and Y": the mediator stands in the modifier. */
const byModifier = (context: ActorContext, kinds: readonly EntityKind[]): Joint[] =>
  gather(context.reading.phrases, (phrase) => {
    const { tokens } = context.sentence;
    const doers = gather(
      phrase.modifiers.filter(
        (mention) => MEDIATED.test(tokens[mention.last]!.lower) || MEDIATED.test(tokens[mention.last + 1]?.lower ?? ''),
      ),
      (mention) =>
        actorsOf(context, asPhrase({ ...phrase, mentions: [mention], modifiers: [], possessor: null }), kinds),
    );
    if (doers.length === 0) return [];
    const clause = clauseOf(context, phrase);
    return cross(doers, partiesOf(context, phrase, clause), phrase, clause);
  });

/** "the truce brokered by Egypt" that is one name as a whole. */
const insideName = (context: ActorContext, kinds: readonly EntityKind[]): Joint[] =>
  gather(context.reading.phrases, (phrase) => {
    const { tokens } = context.sentence;
    const by = tokens.slice(phrase.first, phrase.last + 1).find((token) => token.lower === 'by');
    if (!by || !/^(brokered|mediated|facilitated|sponsored|arranged)$/.test(tokens[by.index - 1]?.lower ?? ''))
      return [];
    const doers = namedAfter(context, phrase, ['by'], kinds);
    return cross(doers, partiesOf(context, phrase, clauseOf(context, phrase)), phrase, null);
  });

/** Verbs of who brings others to a document. */
const BROKERING =
  /^(broker|mediate|facilitate|midwife|arrange|sponsor|guarantee|underwrite|engineer|oversee|hammer|co-sponsor)$/;

/** What one does for others and two do for themselves: "an accord worked out by Kissinger". */
const WORKED_OUT = /^(arrange|engineer|negotiate|work|hammer|thrash|devise|secure)$/;

/** "Algeria brokered the accord", "the treaty that Carter brokered" */
const inActive = (context: ActorContext, kinds: readonly EntityKind[]): Joint[] =>
  context.bound === undefined
    ? []
    : gather(
        context.reading.clauses.filter((clause) => BROKERING.test(clause.verb.lemma) && !clause.verb.passive),
        (clause) => {
          const doers = gather(clause.subject, (phrase) => actorsOf(context, phrase, kinds));
          return gather(clause.objects[0] ?? [], (noun) => {
            const parties = boundBy(context, noun);
            return cross(thirdOf(context, doers, parties), parties, noun, clause);
          });
        },
      );

const TALKS = wordSet('talk negotiation discussion meeting mediation consultation');
/** What a third does for the talks of others; who leads them for one side is none. */
const LEADING = wordSet('lead chair host convene moderate sponsor arrange guide oversee');

/** "after three weeks of talks led by Norway": the talks that a clause is about. */
const talksOf = (context: ActorContext, clause: Clause): NounPhrase[] =>
  gather(clause.subject, (noun) => [noun, ...told(context, noun, ['of'])]).filter(({ lemma }) => TALKS.has(lemma));

/** "signed a pact after talks chaired by Norway": each party whose side the chairman does not take. */
const inTalks = (context: ActorContext, kinds: readonly EntityKind[]): Joint[] =>
  gather(
    context.reading.clauses.filter(({ verb }) => verb.passive && LEADING.has(verb.lemma)),
    (clause) => {
      const talks = talksOf(context, clause);
      if (talks.length === 0) return [];
      const doers = gather(
        clause.prepositionals.filter((one) => one.word === 'by'),
        (one) => gather(one.phrases, (phrase) => actorsOf(context, phrase, kinds)),
      );
      return gather(talks, (noun) => {
        const parties = partiesOf(context, noun, clauseOf(context, noun) ?? clause);
        return parties.length > 1 ? cross(thirdOf(context, doers, parties), parties, noun, clause) : [];
      });
    },
  );

/** "talks with X were mediated by Oman" */
const inPassive = (context: ActorContext, kinds: readonly EntityKind[]): Joint[] =>
  gather(
    context.reading.clauses.filter(
      (clause) =>
        clause.verb.passive &&
        (/^(broker|mediate|facilitate|midwife|sponsor|guarantee)$/.test(clause.verb.lemma) ||
          (clause.link === 'reduced' && WORKED_OUT.test(clause.verb.lemma))),
    ),
    (clause) => {
      const doers = gather(
        clause.prepositionals.filter((one) => one.word === 'by'),
        (one) => gather(one.phrases, (phrase) => actorsOf(context, phrase, kinds)),
      );
      if (doers.length > 1 && WORKED_OUT.test(clause.verb.lemma)) return [];
      return gather(clause.subject, (noun) =>
        cross(doers, partiesOf(context, noun, clauseOf(context, noun)), noun, clause),
      );
    },
  );

/** "reached a truce under Egyptian mediation", "US-brokered talks between X and Y", "talks with X mediated by Oman". */
export const mediated: StructureRule = (context, { source: kinds }) =>
  [
    ...(speaksOfMediation(context) ? [...underMediation(context, kinds), ...talksUnder(context, kinds)] : []),
    ...byModifier(context, kinds),
    ...insideName(context, kinds),
    ...inPassive(context, kinds),
    ...inActive(context, kinds),
    ...inTalks(context, kinds),
  ].filter((joint, _, all) => !all.some((other) => other.source.entity === joint.target.entity));
