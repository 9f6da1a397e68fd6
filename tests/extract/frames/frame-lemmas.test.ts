import { expect, test } from 'vitest';
import { compileFrame } from '../../../src/extract/frames/compile-frame.ts';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';
import type { PartOfSpeech } from '../../../src/extract/words/document.ts';
import { RELATIONS } from '../../../src/model/relations.ts';

/** A frame finds a word by the lemma of its token: where the tagger spells that otherwise ("dialog"), the frame would never fit. */

const SENTENCES: Readonly<Record<'noun' | 'verb', (word: string) => string>> = {
  noun: (word) => `France welcomed the ${word} of the ministers in Paris.`,
  verb: (word) => `France will ${word} Iran soon.`,
};
const TAGS = { noun: 'NOUN', verb: 'VERB' } as const satisfies Record<string, PartOfSpeech>;

/** The last word of a compound, whose lemma its phrase has. */
const headOf = (word: string): string => word.split('_').at(-1)!;

/** The lists of alternatives in the table's frames, with what part of speech they are. */
function listsOfFrames(): [part: 'noun' | 'verb', words: readonly string[]][] {
  const frames = RELATIONS.flatMap((relation) =>
    relation.frames.filter((text) => !text.startsWith('@')).flatMap((text) => compileFrame(relation, text)),
  );
  return frames.flatMap((frame) => [
    [frame.part === 'verb' ? 'verb' : 'noun', frame.lemmas] as ['noun' | 'verb', readonly string[]],
    ...frame.slots.flatMap(({ literal, heads }) =>
      [literal, heads].filter((list) => list !== null).map((list): ['noun', readonly string[]] => ['noun', list]),
    ),
  ]);
}

/** The past of another verb as well: as a plain form the sentence does not tell them apart. */
const ALSO_PAST = new Set(['bore']);

test('every word of a frame is in its list with the lemma that the tagger gives it', () => {
  const lost = new Set<string>();
  const lemmas = new Map<string, string | null>();
  const lemmaOf = (part: 'noun' | 'verb', head: string): string | null => {
    const key = `${part} ${head}`;
    if (!lemmas.has(key)) {
      const token = tagSentences(SENTENCES[part](head))[0]!.tokens.find(({ lower }) => lower === head);
      lemmas.set(key, token?.pos === TAGS[part] ? token.lemma : null);
    }
    return lemmas.get(key)!;
  };
  for (const [part, words] of listsOfFrames()) {
    const heads = new Set(words.map(headOf));
    for (const head of heads) {
      const lemma = lemmaOf(part, head);
      if (lemma !== null && !heads.has(lemma) && !ALSO_PAST.has(head)) lost.add(`${part} ${head} is ${lemma}`);
    }
  }
  expect([...lost]).toEqual([]);
}, 30_000);
