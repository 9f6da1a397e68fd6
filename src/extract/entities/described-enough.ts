import { type DocumentSpan, hasComplement } from './document-span.ts';

/** Whether a phrase says enough of an agreement or a project to stand for one that the article has not spoken of. */

/** What the words around a phrase say of what it names. */
export interface DocumentClue {
  /** Somebody makes or reaches it there. */
  isMade: boolean;
  isSigned: boolean;
  /** Somebody builds, runs or pays for the work. */
  isBuilt: boolean;
  /** A name tells where the work is. */
  isPlaced: boolean;
  /** It is wished for, or may not be one. */
  isDoubtful: boolean;
}

interface Told extends DocumentClue {
  span: DocumentSpan;
  /** What its word needs besides itself. */
  needs: NonNullable<DocumentSpan['row']>['needs'];
  /** More than its bare word: adjectives, topics, parties or a price. */
  isDescribed: boolean;
  /** The article has spoken of no agreement yet. */
  isFirst: boolean;
}

const RULED_OUT = /^(no|any|every|each|such)$/;

const isQualified = ({ row, ordinal, marks, words }: DocumentSpan): boolean =>
  row!.qualifiers.some(
    (word) =>
      word === ordinal || words.has(word) || marks.some((mark) => mark === word || mark.split('-').includes(word)),
  );

const yes = (): boolean => true;
const no = (): boolean => false;

/** In order: the first row that applies says whether it is enough. */
const ROWS: readonly (readonly [applies: (told: Told) => boolean, isEnough: (told: Told) => boolean])[] = [
  [({ span }) => span.listed !== null, yes],
  [({ span }) => span.isPlural && span.kind === 'PROJECT' && span.family !== 'exercise', no],
  [({ span, isDoubtful }) => isDoubtful || (span.determiner !== null && RULED_OUT.test(span.determiner)), no],
  [({ span }) => span.family === 'resolution' && /^\d+$/.test(span.named ?? ''), yes],
  [({ span, needs, isSigned }) => isSigned && span.kind === 'AGREEMENT' && !span.isPlural && needs !== 'named', yes],
  // "signed a package of 27 documents"
  [({ span, needs, isSigned }) => isSigned && span.isPlural && needs === 'never' && span.kind === 'AGREEMENT', yes],
  // "reached the understanding": whatever it is, it binds
  [
    ({ needs }) => needs === 'never',
    ({ span, isMade }) => isMade && span.kind === 'AGREEMENT' && span.determiner === 'the',
  ],
  [({ span, needs, isMade }) => span.isPlural && isMade && needs === 'described', yes],
  [
    ({ span, isDescribed }) =>
      span.isPlural && !span.named && !(isDescribed && (hasComplement(span) || span.determiner === 'the')),
    no,
  ],
  // "is building a railway", "a port in Kenya that China runs"
  [({ span, needs, isBuilt }) => isBuilt && !span.isPlural && needs === 'described', yes],
  [({ span, needs, isBuilt, isPlaced }) => isBuilt && isPlaced && !span.isPlural && needs !== 'never', yes],
  [({ needs }) => needs === 'always', yes],
  [({ needs }) => needs === 'named', ({ span }) => span.named !== null],
  [({ span }) => Boolean(span.named), yes],
  [({ needs }) => needs === 'qualified', ({ span }) => isQualified(span)],
  [({ isDescribed, isMade }) => isDescribed || isMade, yes],
  // "Under the accord Cuba will …": the first words for what the article has told of without a name
  [({ isFirst }) => isFirst, ({ span }) => span.sentence > 0 && span.determiner === 'the' && span.family === 'pact'],
];

/** True where the phrase may open a node of its own; `isFirst`: the article has spoken of no agreement before it. */
export function isDescribedEnough(span: DocumentSpan, clue: DocumentClue, isFirst: boolean): boolean {
  const { isMade, isSigned, isBuilt, isPlaced, isDoubtful } = clue;
  const isDescribed = span.marks.length > 0 || hasComplement(span) || span.isPriced;
  const told = {
    span,
    needs: span.row?.needs ?? 'always',
    isDescribed,
    isFirst,
    isMade,
    isSigned,
    isBuilt,
    isPlaced,
    isDoubtful,
  };
  return ROWS.find(([applies]) => applies(told))?.[1](told) ?? false;
}
