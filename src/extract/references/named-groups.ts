import type { SentenceMention, TaggedSentence } from '../words/document.ts';

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

/** Lists of two or more named together: "Russia, Iran and Azerbaijan". */
export function groupsIn(
  sentence: TaggedSentence,
  mentions: readonly SentenceMention[],
): { entities: string[]; end: number }[] {
  const groups: { entities: string[]; end: number }[] = [];
  let group: string[] = [];
  let first = 0;
  let last = -1;
  let coordinated = false;
  const close = (): void => {
    if (group.length > 2 && coordinated && endsOpening(sentence, first, last)) group.shift();
    if (group.length > 1 && coordinated) groups.push({ entities: group, end: last });
    group = [];
    coordinated = false;
  };
  for (const mention of mentions) {
    if (mention.use === 'modifier' || mention.first <= last) continue;
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
  return groups;
}
