import type { SentenceMention, TaggedSentence } from './document.ts';

/** Lists of two or more named together: "Russia, Iran and Azerbaijan". */
export function groupsIn(
  sentence: TaggedSentence,
  mentions: readonly SentenceMention[],
): { entities: string[]; end: number }[] {
  const groups: { entities: string[]; end: number }[] = [];
  let group: string[] = [];
  let last = -1;
  let coordinated = false;
  const close = (): void => {
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
    if (!joins) close();
    else if (between.includes('and')) coordinated = true;
    for (const entity of mention.entities) if (!group.includes(entity)) group.push(entity);
    last = mention.phraseLast;
  }
  close();
  return groups;
}
