import type { SentenceExplanation } from '../extract/explain.ts';

const MARKS = { kept: '+', outdone: '=', dropped: '-' } as const;

function sentenceLines({
  text,
  start,
  end,
  mentions,
  clauses,
  claims,
  dropped,
  silent,
}: SentenceExplanation): string[] {
  const seen = new Set<string>();
  const named = mentions
    .map((mention) => `${mention.text} = ${mention.entities.join(' + ')}`)
    .filter((line) => !seen.has(line) && seen.add(line));
  return [
    `${start}–${end}  ${text.replace(/\s+/g, ' ')}`,
    ...named.map((line) => `    who      ${line}`),
    ...clauses.map((clause) => `    clause   ${clause}`),
    ...claims.flatMap((claim) => [
      `    ${claim.kept ? MARKS.kept : MARKS.outdone} claim  ${claim.claim}  (${claim.confidence.toFixed(2)}${claim.uncertain ? ', uncertain' : ''}; ${claim.rule})`,
      ...(claim.because.length > 0 ? [`      sure by  ${claim.because.join(', ')}`] : []),
    ]),
    ...dropped.map((one) => `    ${MARKS.dropped} claim  ${one.candidate}  dropped: ${one.reason}  (${one.rule})`),
    ...silent.map((reason) => `    nothing  ${reason}`),
    '',
  ];
}

/** The explanation of an article for the eye. A claim marked "=" is told better by another sentence, which stands for it. */
export const explanationText = (sentences: readonly SentenceExplanation[]): string =>
  `${sentences.flatMap(sentenceLines).join('\n')}\n`;
