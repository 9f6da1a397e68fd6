import type { NounPhrase } from '../clauses/chunk.ts';
import type { ClauseReading } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';

/** Bodies of people that act through whoever leads them. */
const LED = wordSet('team delegation mission consortium group coalition party force venture expedition squad');
const LEADING = wordSet('lead head chair captain front');

/** "a team headed by Osman Saleh", "a consortium led by Total": the phrases that name who leads what a phrase speaks of. */
export function leadersOf({ clauses }: ClauseReading, phrase: NounPhrase): NounPhrase[] {
  if (!LED.has(phrase.lemma) || phrase.mentions.some((mention) => mention.form === 'name')) return [];
  return gather(
    clauses.filter((one) => LEADING.has(one.verb.lemma) && one.subject.includes(phrase)),
    (one) =>
      gather(
        one.prepositionals.filter(({ word }) => word === 'by'),
        ({ phrases }) => phrases,
      ),
  );
}
