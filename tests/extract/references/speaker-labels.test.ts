import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { resolveDocument } from '../../../src/extract/entities/resolve.ts';
import { restoreCase } from '../../../src/extract/page/restore-case.ts';
import { labelledSpeakers } from '../../../src/extract/references/speaker-labels.ts';
import { isEverydayWord, tagSentences } from '../../../src/extract/tagging/tag.ts';

const lexicon = loadLexicon();

function speakersOf(text: string): unknown[][] {
  const article = { id: 'a', url: null, title: null, publisher: null, publishedAt: '2023-05-04', text };
  const document = resolveDocument(article, tagSentences(restoreCase(text, lexicon, isEverydayWord)), lexicon);
  const speakers = labelledSpeakers(document);
  return document.sentences.map(({ start, end }, index) => [text.slice(start, end), speakers[index]]);
}

describe('who speaks in a transcript is told by the label before it', () => {
  it.each([
    [
      'until the next label; a label that names nobody we know ends it',
      'FOREIGN MINISTER DMYTRO KULEBA OF UKRAINE: Thank you. We need more.\n\nQUESTION: Why now?\n\nSergey Lavrov: That is a good question.',
      [
        ['FOREIGN MINISTER DMYTRO KULEBA OF UKRAINE:', null],
        ['Thank you.', 'official:dmytro-kuleba'],
        ['We need more.', 'official:dmytro-kuleba'],
        ['QUESTION:', null],
        ['Why now?', null],
        ['Sergey Lavrov:', null],
        ['That is a good question.', 'official:sergey-lavrov'],
      ],
    ],
    [
      'not by what announces a quotation',
      'PRIME MINISTER BROWN SAID: "We are glad."\n\nLavrov said: "We are glad too."',
      [
        ['PRIME MINISTER BROWN SAID: "We are glad."', undefined],
        ['Lavrov said: "We are glad too."', undefined],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
