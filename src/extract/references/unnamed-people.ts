import { PERSONS, REPRESENTATIVES } from '../words/actor-words.ts';
import type { SentenceMention, TaggedSentence } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';

/** Unnamed people, forces and things that act for a state or body: "Turkish jets", "an envoy of Iran", "Chad sent two negotiators", "the Egyptians". */
export interface UnnamedPeople {
  entity: string;
  sentence: number;
  token: number;
  /** What they are called: "jet", "envoy"; "people" where only their state is told. */
  lemma: string;
  plural: boolean;
  /** They do what the clause tells. */
  doer: boolean;
}

const isOwner = oneOf('of from');
const isFellow = oneOf('partners colleagues members ministers leaders allies governments');
const sends = oneOf('send dispatch despatch');
const isCollective = oneOf('delegation mission team crew police people');
/** Peoples whose name is not a plural in -s. */
const isPeople = /(s|ese|ish|ch|sh|swiss)$/;

/** The noun that the words from a place on lead up to; none where another word comes first. */
function headFrom({ tokens }: TaggedSentence, from: number): number | null {
  let head: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const { pos } = tokens[at]!;
    if (pos === 'NOUN') head = at;
    else if (head !== null || !/^(ADJ|NUM|DET)$/.test(pos)) break;
  }
  return head;
}

/** "Iranian envoy Ali Bagheri": who has a name is known by it. */
const isNamed = (named: readonly SentenceMention[], head: number): boolean =>
  named.some(({ first, form }) => first === head + 1 && form !== 'demonym');

/** The noun whose owner, sender or adjective a mention is. */
function headOf(sentence: TaggedSentence, mention: SentenceMention): number | null {
  const { tokens } = sentence;
  const next = tokens[mention.last + 1];
  const before = tokens[mention.phraseFirst - 1];
  if (mention.form === 'demonym') {
    const head = headFrom(sentence, mention.last + 1);
    if (head !== null) return head;
    return tokens[mention.first - 1]?.lower === 'the' && isPeople.test(tokens[mention.last]!.lower)
      ? mention.last
      : null;
  }
  if (next?.lower === "'s") return headFrom(sentence, mention.last + 2);
  // "his European Community partners": those of a body
  if (mention.use === 'modifier' && isFellow(next?.lower ?? '')) return mention.last + 1;
  if (isOwner(before?.lower ?? '') && tokens[mention.phraseFirst - 2]?.pos === 'NOUN') return mention.phraseFirst - 2;
  let verb = mention.last + 1;
  while (tokens[verb]?.pos === 'AUX' || tokens[verb]?.pos === 'ADV') verb++;
  if (!sends(tokens[verb]?.lemma ?? '')) return null;
  return headFrom(sentence, verb + 1);
}

/** "NATO ministers", but "Norway's ministers" and "Norwegian ministers". */
const isOfBody = ({ form, use, last }: SentenceMention, head: number, noun: string): boolean =>
  form === 'name' && use === 'modifier' && head === last + 1 && isFellow(noun);

/** The unnamed people of a sentence. */
export const unnamedPeopleIn = (sentence: TaggedSentence, named: readonly SentenceMention[]): UnnamedPeople[] =>
  gather(named, (mention): UnnamedPeople[] => {
    if (mention.entities.length !== 1 || !/^(demonym|name|capital)$/.test(mention.form)) return [];
    const head = headOf(sentence, mention);
    if (head === null) return [];
    const { tokens } = sentence;
    const own = head === mention.last;
    const { lemma, lower } = tokens[head]!;
    if (!own && ((!REPRESENTATIVES.has(lemma) && !isOfBody(mention, head, lower)) || isNamed(named, head))) return [];
    const sent = !own && mention.form !== 'demonym' && mention.last < head && tokens[mention.last + 1]?.lower !== "'s";
    return [
      {
        entity: mention.entities[0]!,
        sentence: sentence.index,
        token: head,
        lemma: own ? 'people' : lemma,
        plural: own || lower !== lemma || isCollective(lemma),
        doer: sent || isDoer(sentence, head, mention),
      },
    ];
  });

/** "An envoy of Iran arrived", "Russian soldiers without badges are": a verb follows them, or none stands before. */
function isDoer({ tokens }: TaggedSentence, head: number, mention: SentenceMention): boolean {
  if (/^(VERB|AUX|ADV)$/.test(tokens[Math.max(head, mention.phraseLast) + 1]?.pos ?? '')) return true;
  const first = Math.min(head, mention.phraseFirst);
  return tokens.every(({ pos }, at) => at >= first || !/^(VERB|AUX|ADP)$/.test(pos));
}

/** Words for envoys of any kind, each of which takes up the others. */
const isEnvoy = oneOf(
  'envoy emissary delegation delegate negotiator mission team visitor diplomat representative mediator official guest',
);

/** True where a noun that refers back may mean people so called. */
export const takesUp = (noun: string, { lemma }: UnnamedPeople): boolean =>
  noun === lemma ||
  (isEnvoy(noun) && (isEnvoy(lemma) || lemma === 'ambassador') && noun !== 'official' && noun !== 'diplomat');

export const isPerson = ({ lemma, plural }: UnnamedPeople): boolean => !plural && PERSONS.has(lemma);
