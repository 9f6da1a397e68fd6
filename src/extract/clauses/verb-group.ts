import type { Token } from '../words/document.ts';
import {
  INNER_ADVERBS,
  isGerundShape,
  isParticipleShape,
  isPast,
  MODALS,
  NEVER_PASSIVE,
  PARTICLES,
  PAST_ONLY,
  PAST_SAME,
} from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import { idiomChunk } from './adverbial-idioms.ts';
import type { VerbGroup } from './chunk.ts';
import { isPrenominal, isVerbal, type SentenceView } from './sentence-view.ts';

const isSelf = oneOf('himself herself itself themselves');
const isPluralOnly = oneOf('have are were do');

const isNot = oneOf("not n't never");
const negates = oneOf('never seldom rarely hardly scarcely neither nor');
const isPastAuxiliary = oneOf('was were had did');
const opensIdiom = oneOf('in by at of for once so on to');
const isFiniteForm = oneOf('was were is are has had did does');
const isGerundAuxiliary = oneOf('being having');

/** What a token is to the group that is being read: "no" stands for "no longer". */
type Part = 'negation' | 'no' | 'idiom' | 'auxiliary' | 'adverb' | 'verb' | 'end';

/** The words of a group: its auxiliaries, its verb where there is one, and whether they negate it. */
interface Gathered {
  auxiliaries: Token[];
  verb: number | null;
  negated: boolean;
  /** "to" opens it. */
  infinitive: boolean;
}

/** "to sign", "to formally sign": the word "to" at a position opens an infinitive and leads in no goal. */
const opensInfinitive = (view: SentenceView, at: number): boolean =>
  view.tokens[at]!.lower === 'to' &&
  !isFiniteForm(view.tokens[at + 1]?.lower ?? '') &&
  !isGerundShape(view.tokens[at + 1]?.lower ?? '') &&
  (isVerbal(view, at + 1) || (view.tokens[at + 1]?.pos === 'ADV' && isVerbal(view, at + 2)));

/** "to help quell an insurgency": the bare form after "help" is one more infinitive. */
function isBareInfinitive({ tokens }: SentenceView, at: number): boolean {
  const before = tokens[at - 1];
  return before?.lemma === 'help' && before.pos === 'VERB' && tokens[at]!.lower === tokens[at]!.lemma;
}

/** What stands before the group denies it: "never recognized", "no longer recognizes", "for not recognising", "vowed not to sign". */
function isNegatedBefore({ tokens }: SentenceView, at: number, infinitive: boolean): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (negates(before)) return true;
  if (before === 'longer') return tokens[at - 2]?.lower === 'no';
  return before === 'not' && (infinitive || isGerundShape(tokens[at]!.lower));
}

/** "accused them of having shelled it", "is said to have massed troops": no verb by itself before a participle. */
function isHaving({ tokens }: SentenceView, index: number): boolean {
  const { lower } = tokens[index]!;
  const next = tokens[index + 1];
  if (!next || (next.pos !== 'VERB' && next.pos !== 'AUX')) return false;
  return lower === 'having' || (lower === 'have' && isParticipleShape(next));
}

/** The verb stands within two adverbs. */
function verbAhead(view: SentenceView, index: number): boolean {
  for (let next = index + 1; next < Math.min(index + 3, view.tokens.length); next++) {
    if (isVerbal(view, next) || view.tokens[next]!.lower === 'not') return true;
    if (view.tokens[next]!.pos !== 'ADV') return false;
  }
  return false;
}

function isInnerAdverb(view: SentenceView, index: number): boolean {
  const { pos, lower } = view.tokens[index]!;
  return (pos === 'ADV' || INNER_ADVERBS.has(lower)) && !PARTICLES.has(lower) && verbAhead(view, index);
}

/** "was in turn bombed", "has of course signed": the length of a turn of phrase between an auxiliary and its verb; 0 where none stands. */
function innerIdiom(view: SentenceView, index: number): number {
  if (!opensIdiom(view.tokens[index]!.lower)) return 0;
  const idiom = idiomChunk(view, index);
  return idiom && view.tokens[idiom.last + 1]?.pos === 'VERB' && isVerbal(view, idiom.last + 1)
    ? idiom.last - index + 1
    : 0;
}

/** "had himself expelled its envoys": the doer once more, between an auxiliary and its verb. */
const isInnerSelf = (view: SentenceView, index: number): boolean =>
  isSelf(view.tokens[index]!.lower) && view.tokens[index + 1]?.pos === 'VERB' && isVerbal(view, index + 1);

/** "has fighting on its border": a gerund goes on behind "be" alone. */
const isOtherGerund = ({ auxiliaries }: Gathered, { lower }: Token): boolean =>
  auxiliaries.length > 0 && isGerundShape(lower) && !auxiliaries.some((word) => word.lemma === 'be');

const isAuxiliary = (view: SentenceView, index: number): boolean =>
  (view.tokens[index]!.pos === 'AUX' || isHaving(view, index)) && !view.covered.has(index);

function partAt(view: SentenceView, index: number, group: Gathered): Part {
  const token = view.tokens[index]!;
  const isOpened = group.auxiliaries.length > 0;
  if (isNot(token.lower)) return 'negation';
  if (isOpened && token.lower === 'no' && view.tokens[index + 1]?.lower === 'longer') return 'no';
  if (isAuxiliary(view, index)) return 'auxiliary';
  if ((isOpened || group.infinitive) && isInnerAdverb(view, index)) return 'adverb';
  if (isOpened && innerIdiom(view, index) > 0) return 'idiom';
  if (isOpened && isInnerSelf(view, index)) return 'adverb';
  return isVerbal(view, index) && !isOtherGerund(group, token) ? 'verb' : 'end';
}

function gatherGroup(view: SentenceView, from: number, infinitive: boolean): Gathered {
  const group: Gathered = { auxiliaries: [], verb: null, negated: false, infinitive };
  for (let index = from; index < view.tokens.length; index++) {
    const part = partAt(view, index, group);
    if (part === 'verb') group.verb = index;
    if (part === 'verb' || part === 'end') break;
    if (part === 'auxiliary') group.auxiliaries.push(view.tokens[index]!);
    if (part === 'no') index++;
    if (part === 'idiom') index += innerIdiom(view, index) - 1;
    group.negated ||= part === 'negation' || part === 'no';
  }
  return group;
}

/** Auxiliaries, adverbs, "not" and the verb, as one group; null where no verb follows. */
export function verbGroup(view: SentenceView, at: number): VerbGroup | null {
  const infinitive = opensInfinitive(view, at);
  if (!infinitive && (!isVerbal(view, at) || isPrenominal(view, at))) return null;
  const { auxiliaries, verb, negated } = gatherGroup(view, infinitive ? at + 1 : at, infinitive);
  // "has a fleet", "is in Oslo": the last auxiliary is the verb
  const head = verb ?? auxiliaries.pop()?.index;
  if (head === undefined) return null;
  return describe(view, {
    at,
    head,
    auxiliaries,
    infinitive: infinitive || isBareInfinitive(view, at),
    negated: negated || isNegatedBefore(view, at, infinitive),
  });
}

interface Found {
  at: number;
  head: number;
  auxiliaries: readonly Token[];
  infinitive: boolean;
  negated: boolean;
}

/** "was signed", "got bombed", "being held"; "were run by France", whose participle is its plain form. */
function isPassive(verb: Token, last: Token | undefined): boolean {
  const undergoes = last !== undefined && (last.lemma === 'be' || last.lower === 'being' || last.lemma === 'get');
  return undergoes && verb.pos === 'VERB' && (isParticipleShape(verb) || verb.lower === 'run');
}

function formOf({ auxiliaries, infinitive }: Found, ing: boolean): VerbGroup['form'] {
  if (infinitive) return 'to';
  const [first] = auxiliaries;
  return (first ? isGerundAuxiliary(first.lower) : ing) ? 'ing' : 'finite';
}

function describe(view: SentenceView, found: Found): VerbGroup {
  const verb = view.tokens[found.head]!;
  const { auxiliaries } = found;
  const modalWord = auxiliaries.find((word) => MODALS.has(word.lower) && word.lemma !== 'have') ?? null;
  const last = auxiliaries.at(-1);
  const ing = verb.lower.endsWith('ing') && (verb.lemma !== verb.lower || verb.pos === 'AUX');
  const passive = !ing && isPassive(verb, last);
  const bare = auxiliaries.length === 0 && !found.infinitive;
  const plain = bare && verb.lower === verb.lemma;
  return {
    kind: 'verb',
    first: found.at,
    last: found.head,
    head: found.head,
    lemma: verb.lower === 'being' ? 'be' : verb.lemma,
    form: formOf(found, ing),
    passive,
    negated: found.negated,
    modal: modalWord ? MODALS.get(modalWord.lower)! : null,
    perfect: auxiliaries.some((word) => word.lemma === 'have') && !ing,
    progressive: (ing && last?.lemma === 'be') || (passive && last?.lower === 'being'),
    past: bare ? isPast(verb) || PAST_SAME.has(verb.lower) : auxiliaries.some((word) => isPastAuxiliary(word.lower)),
    participial: !PAST_ONLY.has(verb.lower) && !NEVER_PASSIVE.has(verb.lemma),
    bare: plain,
    plural: plain || isPluralOnly((auxiliaries[0] ?? verb).lower),
  };
}
