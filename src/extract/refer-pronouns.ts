import type { SentenceMention } from './document.ts';
import type { Reading } from './reading.ts';
import type { NounContext } from './refer-nouns.ts';
import { lastSeveral } from './refer-nouns.ts';

type Sort = 'he' | 'she' | 'it' | 'they';

const PRONOUNS: Readonly<Record<string, { sort: Sort; possessive: boolean }>> = {
  he: { sort: 'he', possessive: false },
  him: { sort: 'he', possessive: false },
  his: { sort: 'he', possessive: true },
  himself: { sort: 'he', possessive: false },
  she: { sort: 'she', possessive: false },
  her: { sort: 'she', possessive: true },
  herself: { sort: 'she', possessive: false },
  it: { sort: 'it', possessive: false },
  its: { sort: 'it', possessive: true },
  itself: { sort: 'it', possessive: false },
  they: { sort: 'they', possessive: false },
  them: { sort: 'they', possessive: false },
  their: { sort: 'they', possessive: true },
  themselves: { sort: 'they', possessive: false },
};

/** "it was clear that", "it is time to": a subject that means nothing. */
const EMPTY_IT =
  /^(is|was|be|has|had|will|would|seems|seemed|remains|remained|may|might|could|appears|appeared|became|takes|took|emerged)$/;

/** True where a given name or title tells a woman. */
function isWoman(id: string, context: NounContext): boolean {
  const person = context.people.get(id);
  if (!person) return false;
  return (
    person.words.some((word) => context.lexicon.isWord('female-name', word)) ||
    [...person.roles].some((role) => /woman$|^queen$|^princess$/.test(role)) ||
    (/-(hye|wen|wha|hui|jong)$/.test(person.name.toLowerCase()) === true &&
      context.lexicon.isWord('female-name', person.name.toLowerCase().split(' ').at(-1)!))
  );
}

/** The official whom "he" or "she" means: the first of the nearest sentence that names one of that sex. */
function person(reading: Reading, index: number, context: NounContext): string | null {
  const isFemale = PRONOUNS[reading.tokens[index]!.lower]!.sort === 'she';
  for (const antecedent of context.discourse.before(reading.sentence.index, index)) {
    if (antecedent.entities.length !== 1) continue;
    const id = antecedent.entities[0]!;
    if (id.startsWith('official:') && isWoman(id, context) === isFemale) return id;
  }
  return null;
}

/** The state or body that "it" means: the first that acts in this sentence before, else in the one before. */
function thing(reading: Reading, index: number, context: NounContext): string | null {
  const { sentence } = reading;
  for (const antecedent of context.discourse.before(sentence.index, index, 2)) {
    const id = antecedent.entities[0]!;
    if (antecedent.isActor && antecedent.entities.length === 1 && /^(country|organization):/.test(id)) return id;
  }
  return null;
}

/** Those whom "they" means: two or more named together, or the last two of one kind. */
function several(reading: Reading, index: number, context: NounContext): string[] {
  for (const antecedent of context.discourse.nearest(reading.sentence.index, index, 2))
    if (antecedent.entities.length > 1) return [...antecedent.entities];
  const place = { reading, index };
  const officials = lastSeveral(place, context, { count: 2, prefix: 'official:' });
  const states = lastSeveral(place, context, { count: 2, prefix: 'country:' });
  const recent = [...context.discourse.nearest(reading.sentence.index, index, 2)].flatMap(
    (antecedent) => antecedent.entities,
  );
  const near = [states, officials].find((pair) => pair.length === 2 && pair.every((id) => recent.includes(id)));
  return near ?? [];
}

function entitiesOf(reading: Reading, index: number, context: NounContext): string[] {
  const { sort } = PRONOUNS[reading.tokens[index]!.lower]!;
  if (sort === 'they') return several(reading, index, context);
  const id = sort === 'it' ? thing(reading, index, context) : person(reading, index, context);
  return id ? [id] : [];
}

function isEmptyIt(reading: Reading, index: number): boolean {
  if (reading.tokens[index]!.lower !== 'it') return false;
  const [verb, next, third] = [1, 2, 3].map((ahead) => reading.tokens[index + ahead]);
  return (
    EMPTY_IT.test(verb?.lower ?? '') &&
    (/^(that|to|clear|time|likely|unclear|possible|important|when|not|hard|difficult|easy|past)$/.test(
      next?.lower ?? '',
    ) ||
      /^(that|to)$/.test(third?.lower ?? '')) &&
    !/^VERB$/.test(next?.pos ?? '')
  );
}

/** Settles a pronoun; null where the text names nobody whom it may mean. */
export function referPronoun(reading: Reading, index: number, context: NounContext): SentenceMention | null {
  const lower = reading.tokens[index]!.lower;
  if (!Object.hasOwn(PRONOUNS, lower) || isEmptyIt(reading, index)) return null;
  const pronoun = PRONOUNS[lower]!;
  const entities = entitiesOf(reading, index, context);
  if (entities.length === 0) return null;
  const isPossessive =
    pronoun.possessive && (lower !== 'her' || /^(NOUN|ADJ|PROPN|NUM)$/.test(reading.tokens[index + 1]?.pos ?? ''));
  return {
    sentence: reading.sentence.index,
    first: index,
    last: index,
    head: index,
    entities,
    form: isPossessive ? 'possessive' : 'pronoun',
    phraseFirst: index,
    phraseLast: index,
    use: isPossessive ? 'modifier' : 'actor',
  };
}
