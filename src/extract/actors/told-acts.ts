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
});

const ACTORS = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION'] as const;

/** The acts of a sentence that tell no deed: who does them, and by which nouns they are taken up. */
export function actsIn(context: ActorContext): ToldAct[] {
  const { reading, sentence } = context;
  return gather(reading.clauses, ({ verb, subject }) => {
    const nouns = verb.passive || verb.negated || verb.modal !== null ? undefined : NOUNS.get(verb.lemma);
    if (!nouns) return [];
    const doers = gather(subject, (phrase) => actorsOf(context, phrase, ACTORS));
    return doers.map(({ entity }) => ({ source: entity, nouns, sentence: sentence.index }));
  });
}
