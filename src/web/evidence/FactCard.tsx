import type { DeedFragment, SentenceFragment } from '../generated/operations.ts';
import { select } from '../session.ts';
import { counted, dateText, STATUS_WORDS } from '../words.ts';
import { deedText } from './deed-text.ts';
import { Sentence } from './Sentence.tsx';

interface Props {
  fact: DeedFragment;
  claims: readonly SentenceFragment[];
  /** Claims in all, where fewer are shown. */
  total: number;
  /** True where the card is all there is, and links to itself would lead nowhere. */
  alone?: boolean;
}

/** One deed or state with what is known about it and the sentences behind it; those that deny it come last. */
export function FactCard({ fact, claims, total, alone = false }: Props) {
  const { id, status, storyCount, confidence } = fact;
  const { label, meaning } = STATUS_WORDS[status];
  const ordered = [...claims].sort(
    (one, other) => Number(one.polarity === 'DENIED') - Number(other.polarity === 'DENIED'),
  );
  return (
    <article class="fact">
      <header>
        <time>{dateText(fact.date)}</time>
        <span class={`standing ${status.toLowerCase()}`} title={meaning}>
          {label}
        </span>
        <span class="sure" title="How sure it is, from all its claims">
          {counted(storyCount, 'report')}, {Math.round(confidence * 100)} %
        </span>
      </header>
      <h4>{deedText(fact)}</h4>
      <ol>
        {ordered.map((claim) => (
          <Sentence key={claim.id} claim={claim} />
        ))}
      </ol>
      {!alone && total > claims.length && (
        <button type="button" class="link" onClick={() => select({ of: 'fact', id })}>
          All {counted(total, 'sentence')}
        </button>
      )}
    </article>
  );
}
