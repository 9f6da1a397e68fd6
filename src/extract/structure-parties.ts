import type { EntityKind } from '../model/kinds.ts';
import { type Actor, type ActorContext, actorsOf, namedAfter } from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import { cross, namesOf, ownersBefore, type StructureRule, told, withPossessors } from './structure-rule.ts';

/** Documents that bind nobody yet, or never will. */
const UNBINDING = new Set('draft proposal plan offer bid resolution statement communique communiqué'.split(' '));

/** "the draft of the treaty", "talks on a treaty": it binds nobody yet. */
const isUnbound = (context: ActorContext, phrase: NounPhrase): boolean =>
  [...context.reading.ofNoun].some(
    ([owner, list]) =>
      (UNBINDING.has(owner.lemma) || /^(talk|negotiation|work|text|term|signing|conclusion)$/.test(owner.lemma)) &&
      list.some((one) => one.phrases.includes(phrase)),
  );

/** "the ceasefire between India and Pakistan", "its accession treaty with the Union", "under a treaty with X, Y will". */
export const parties: StructureRule = (context, relation) =>
  withPossessors(context).flatMap((phrase) => {
    const documents = namesOf(context, phrase, ['AGREEMENT']);
    if (documents.length === 0 || UNBINDING.has(phrase.lemma) || isUnbound(context, phrase)) return [];
    const led = (words: readonly string[]): Actor[] => [
      ...told(context, phrase, words).flatMap((one) => actorsOf(context, one, relation.source)),
      ...namedAfter(context, phrase, words, relation.source),
    ];
    const between = led(['between', 'among']);
    if (between.length > 1) return cross(between, documents, phrase, null);
    const others = led(['with']);
    const owners = [...ownersBefore(context, phrase, relation.source), ...underIt(context, phrase, relation.source)];
    if (owners.length > 0 && others.length > 0) return cross([...owners, ...others], documents, phrase, null);
    return owners.length > 1 ? cross(owners, documents, phrase, null) : [];
  });

/** Who acts under a document: "Under a 1960 treaty with Pakistan, India may use the rivers". */
const underIt = (context: ActorContext, document: NounPhrase, kinds: readonly EntityKind[]): Actor[] =>
  context.reading.clauses
    .filter((clause) => clause.prepositionals.some((one) => one.word === 'under' && one.phrases.includes(document)))
    .flatMap((clause) => clause.subject.flatMap((one) => actorsOf(context, one, kinds)));
