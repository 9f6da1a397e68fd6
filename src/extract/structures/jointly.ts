import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { actorsOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { REPORTING } from '../clauses/words.ts';
import type { Token } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { doersOf } from './behest.ts';
import { BODY, type Joint, type StructureRule, told } from './rule.ts';

/** What several do "jointly" or "together", whatever it is: "Mines were cleared jointly by Chad and Libya", "held joint missile tests". */

const isJointly = oneOf('jointly');
const isTogether = oneOf('together');

/** What several say, agree, own, are or amount to together is no work done. */
const NO_WORK = wordSet(
  'be have do say meet talk call urge propose suggest issue submit table present sign agree pledge promise undertake decide declare vow host chair sponsor own account control hold make make+up constitute represent comprise face live stay come go get bring sit stand appear vote push oppose reject support back endorse welcome praise win lose earn export import consume contain cover belong join band stick come+together get+together bring+together put+together seek demand ask appeal press recognize recognise nominate accuse blame want hope attend visit condemn denounce criticize criticise deplore protest warn threaten mark celebrate commemorate honour honor mourn greet thank congratulate award name raise',
);

/** How far "jointly" may stand behind its verb, in words. */
const REACH = 12;

/** Where what a verb governs ends: before the next verb, at a semicolon. */
function endOf(tokens: readonly Token[], clauses: readonly Clause[], { verb }: Clause): number {
  let end = Math.min(tokens.length, verb.last + REACH);
  for (const one of clauses) if (one.verb.first > verb.last && one.verb.first < end) end = one.verb.first;
  return end;
}

/** "cleared jointly", "jointly cleared", "cleared the mines together"; but "together produce a third" only adds up. */
function isDoneJointly({ sentence: { tokens }, reading: { clauses } }: ActorContext, clause: Clause): boolean {
  const { verb } = clause;
  const end = endOf(tokens, clauses, clause);
  for (let at = Math.max(0, verb.first - 1); at < end; at++) {
    const { lower } = tokens[at]!;
    if (isJointly(lower) || (isTogether(lower) && at > verb.last)) return true;
  }
  return false;
}

/** An undertaking with a name is built, led or planned: rows of its own tell who does. */
const isNamedUndertaking = ({ entities }: ActorContext, { mentions }: NounPhrase): boolean =>
  mentions.some((mention) => mention.entities.some((id) => entities.get(id)?.kind === 'PROJECT'));

/** What is worked on is told: "grew together" tells no work. */
function worksOnThing(context: ActorContext, { verb, objects, subject }: Clause): boolean {
  const things = (verb.passive ? subject : objects.flat()).filter(({ temporal }) => !temporal);
  return things.length > 0 && !things.some((thing) => isNamedUndertaking(context, thing));
}

const PROMISING = wordSet('agree pledge promise undertake vow decide resolve commit swear want hope');

/** "agreed to fight it together": the accord is what is told. */
const isPromised = ({ link, parent }: Clause): boolean =>
  link === 'infinitive' && parent !== null && PROMISING.has(parent.verb.lemma);

const isWork = (context: ActorContext, clause: Clause): boolean =>
  isNoMereTalk(clause) && worksOnThing(context, clause) && isDoneJointly(context, clause);

const isNoMereTalk = ({ verb, particle }: Clause): boolean =>
  !REPORTING.has(verb.lemma) && !NO_WORK.has(verb.lemma) && !(particle && NO_WORK.has(`${verb.lemma}+${particle}`));

const CARRYING = wordSet(
  'hold conduct stage begin start launch carry do undertake plan run mount resume open complete finish perform prepare practise practice rehearse organize organise announce cancel call scrap suspend postpone approve',
);
/** What is joint, and yet only said, written or owned. */
const NO_JOINT_WORK = wordSet(
  'statement communique communiqué declaration conference news_conference press_conference press letter appeal session meeting summit bid proposal resolution message call talk briefing text draft article effort account interest position view stance ownership sovereignty front',
);

/** "joint missile tests", among what a verb carries out. */
const jointWork = ({ verb, objects, subject }: Clause): NounPhrase | undefined =>
  CARRYING.has(verb.lemma)
    ? (verb.passive ? subject : (objects[0] ?? [])).find(
        ({ before, lemma }) => before.includes('joint') && !NO_JOINT_WORK.has(lemma),
      )
    : undefined;

const bodiesOf = (context: ActorContext, phrases: readonly NounPhrase[]): Actor[] =>
  gather(phrases, (phrase) => actorsOf(context, phrase, BODY));

/** Along with whom: "with Chad", behind the verb or its object. */
const companyOf = (context: ActorContext, clause: Clause, noun: NounPhrase | undefined): Actor[] => [
  ...bodiesOf(
    context,
    gather(clause.prepositionals, ({ word, phrases }) => (word === 'with' ? phrases : [])),
  ),
  ...(noun ? bodiesOf(context, told(context, noun, ['with', 'by', 'of'])) : []),
];

/** Every two of those who act, once, in the order of their ids. */
function pairsOf(actors: readonly Actor[], noun: NounPhrase, clause: Clause): Joint[] {
  const each = actors
    .filter((actor, at) => actors.findIndex(({ entity }) => entity === actor.entity) === at)
    .toSorted((one, other) => (one.entity < other.entity ? -1 : 1));
  return gather(each, (source, at) => each.slice(at + 1).map((target) => ({ source, target, noun, clause })));
}

/** The phrase of who does it: what is said of the work itself is no stance on whether it is done together. */
const doerPhrase = ({ verb, subject, prepositionals }: Clause): NounPhrase | undefined =>
  verb.passive ? prepositionals.find(({ word }) => word === 'by')?.phrases[0] : subject[0];

/** Who works together in a clause that tells it by an adverb or an adjective and not by its verb. */
export const jointly: StructureRule = (context) =>
  gather(context.reading.clauses, (clause) => {
    const work = jointWork(clause);
    if (isPromised(clause) || !(work || isWork(context, clause))) return [];
    const doers = doersOf(context, clause, BODY);
    const noun = work ?? doerPhrase(clause);
    return doers.length > 0 && noun ? pairsOf([...doers, ...companyOf(context, clause, work)], noun, clause) : [];
  });
