import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { wordSet, wordTable } from '../words/one-of.ts';
import type { ActorContext } from './actor-context.ts';
import { actorsOf } from './actors.ts';
import type { ToldAct } from './deed-memory.ts';

/** What is done to nobody whom the graph knows, so that it is no edge, and yet what others take a stand on. */

/** The nouns by which an act is taken up again, by its verb. */
const NOUNS: ReadonlyMap<string, ReadonlySet<string>> = wordTable({
  test: wordSet('test launch'),
  'test-fire': wordSet('test launch'),
  fire: wordSet('launch firing test'),
  launch: wordSet('launch test'),
  detonate: wordSet('test explosion detonation'),
  arrest: wordSet('arrest detention'),
  detain: wordSet('arrest detention'),
  jail: wordSet('imprisonment jailing sentence verdict'),
  imprison: wordSet('imprisonment jailing sentence verdict'),
  sentence: wordSet('sentence verdict ruling'),
  execute: wordSet('execution'),
  hang: wordSet('execution hanging'),
  announce: wordSet('announcement plan decision'),
  decide: wordSet('decision plan'),
  enrich: wordSet('enrichment'),
  declare: wordSet('declaration announcement decision'),
  dissolve: wordSet('dissolution'),
  poison: wordSet('poisoning'),
  'set+off': wordSet('test explosion detonation blast'),
  explode: wordSet('test explosion detonation blast'),
  revoke: wordSet('revocation'),
  annex: wordSet('annexation'),
  abolish: wordSet('abolition'),
  ban: wordSet('ban'),
  seize: wordSet('seizure takeover'),
});

/** What a government does and others call a move, a step or a decision. */
const ACTS_OF_STATE = wordSet(
  'revoke annex abolish repeal scrap cancel close shut seal ban bar outlaw lift raise cut halve double order approve adopt pass enact appoint dismiss sack oust dissolve release free pardon arrest detain jail imprison execute sentence seize nationalize nationalise privatize privatise devalue float impose introduce suspend resume reopen extend launch test deploy declare proclaim rename move transfer mobilize mobilise conscript disband ratify reverse restore reinstate rescind annul quit leave abandon postpone delay veto block',
);
const ANY_ACT = wordSet('move step decision action measure');

const ACTORS = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION'] as const;

/** The nouns by which what a clause tells may be taken up; none where it tells nothing done. */
function nounsOf({ verb, particle, link }: Clause): readonly ReadonlySet<string>[] {
  if (verb.passive || verb.negated || verb.modal !== null) return [];
  const own = NOUNS.get(particle ? `${verb.lemma}+${particle}` : verb.lemma);
  const isAct = (link === 'main' || link === 'coordinate') && verb.past && ACTS_OF_STATE.has(verb.lemma);
  return [...(own ? [own] : []), ...(isAct ? [ANY_ACT] : [])];
}

/** The acts of a sentence that tell no deed: who does them, and by which nouns they are taken up. */
export function actsIn(context: ActorContext): ToldAct[] {
  const { reading, sentence } = context;
  return gather(reading.clauses, (clause) => {
    const told = nounsOf(clause);
    if (told.length === 0) return [];
    const doers = gather(clause.subject, (phrase) => actorsOf(context, phrase, ACTORS));
    return gather(told, (nouns) => doers.map(({ entity }) => ({ source: entity, nouns, sentence: sentence.index })));
  });
}
