import type { SentenceMention, TaggedSentence } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';

/** "Following the example of Norway, Spain and Italy recalled": the first of a list that a phrase at the opening leads in, where the rest has a verb. */
function endsOpening({ tokens }: TaggedSentence, first: number, last: number): boolean {
  if (!/^(VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '')) return false;
  let before = first - 1;
  while (tokens[before]?.pos === 'DET') before--;
  if (tokens[before]?.pos !== 'ADP') return false;
  return tokens.every(
    ({ pos }, at) => at >= before || (pos !== 'AUX' && (pos !== 'VERB' || tokens[at + 1]!.lower === 'by')),
  );
}

const isShared = oneOf('sides parties governments delegations');

/** "the Saudi and Iranian sides": two peoples that share the noun of a side. */
function sharesSides({ tokens }: TaggedSentence, mentions: readonly SentenceMention[], at: number): boolean {
  const { form, last } = mentions[at]!;
  if (form !== 'demonym') return false;
  if (isShared(tokens[last + 1]?.lower ?? '')) return tokens[mentions[at]!.first - 1]?.lower === 'and';
  const next = mentions[at + 1];
  const joins = tokens[last + 1]?.lower === 'and' && next?.first === last + 2 && next.form === 'demonym';
  return joins && isShared(tokens[next.last + 1]?.lower ?? '');
}

const addresses = oneOf(
  'thank praise commend congratulate applaud hail salute condemn criticize criticise denounce blame inform assure',
);

/**
 * "Peru and Chile thanked Iraq and Oman": who speaks of two others is who goes on in what follows, and not those. True for the group that
 * ends at a token of the sentence, right behind such a verb.
 */
const isAddressed = ({ tokens }: TaggedSentence, before: Group, { first }: Group): boolean => {
  const verb = tokens.slice(before.end + 1, first).filter(({ pos }) => pos === 'VERB');
  return verb.length === 1 && addresses(verb[0]!.lemma);
};

interface Group {
  entities: string[];
  first: number;
  end: number;
}

/** "President X of Peru and Premier Y": the state says whose he is, and is none of the list. */
const isStateOfNamed = (
  { tokens }: TaggedSentence,
  mentions: readonly SentenceMention[],
  { at, last }: { at: number; last: number },
): boolean =>
  last >= 0 &&
  mentions[at]!.first === last + 2 &&
  tokens[last + 1]?.lower === 'of' &&
  mentions[at]!.entities[0]!.startsWith('country:') &&
  mentions[at - 1]!.last === last &&
  mentions[at - 1]!.entities[0]!.startsWith('official:');

/** Lists of two or more named together: "Russia, Iran and Azerbaijan". */
export function groupsIn(sentence: TaggedSentence, mentions: readonly SentenceMention[]): Group[] {
  const groups: Group[] = [];
  let group: string[] = [];
  let first = 0;
  let last = -1;
  let coordinated = false;
  const close = (): void => {
    if (group.length > 2 && coordinated && endsOpening(sentence, first, last)) group.shift();
    if (group.length > 1 && coordinated) groups.push({ entities: group, first, end: last });
    group = [];
    coordinated = false;
  };
  for (const [at, mention] of mentions.entries()) {
    if ((mention.use === 'modifier' && !sharesSides(sentence, mentions, at)) || mention.first <= last) continue;
    if (isStateOfNamed(sentence, mentions, { at, last })) {
      close();
      last = mention.phraseLast;
      continue;
    }
    const between = sentence.tokens.slice(last + 1, mention.phraseFirst).map((token) => token.lower);
    const joins =
      last >= 0 &&
      between.length > 0 &&
      between.length <= 3 &&
      between.every((word) => /^(,|and|&|the|as|well)$/.test(word));
    if (!joins) {
      close();
      first = mention.phraseFirst;
    } else if (between.includes('and')) coordinated = true;
    for (const entity of mention.entities) if (!group.includes(entity)) group.push(entity);
    last = mention.phraseLast;
  }
  close();
  return groups.filter((one, at) => at === 0 || !isAddressed(sentence, groups[at - 1]!, one));
}
