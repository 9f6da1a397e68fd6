import { useEffect, useRef, useState } from 'preact/hooks';
import { sliceSentence } from '../evidence/slices.ts';
import type { PreviewQuery } from '../generated/operations.ts';
import { Notice } from '../panel/Notice.tsx';
import { KindMark } from '../shell/KindMark.tsx';
import { dateText } from '../words.ts';
import { claimWords, namesOf, type PreviewClaim } from './claims-table.ts';

interface Props {
  /** The text that the offsets of the preview refer to. */
  text: string;
  preview: PreviewQuery['preview'];
  /** True where the text was changed since. */
  outdated: boolean;
}

/** The text with the sentences that say something marked, and beside it what they say. */
export function PreviewPane({ text, preview, outdated }: Props) {
  const [chosen, setChosen] = useState(0);
  const names = namesOf(preview);
  const current = preview.claims[chosen];
  return (
    <>
      {outdated && <Notice tone="info">The article was changed since; look again before you store it.</Notice>}
      {preview.claims.length === 0 && (
        <p class="empty">Nothing in it is read as a deed between states, officials, bodies or agreements.</p>
      )}
      <ul class="chips" aria-label="Entities">
        {preview.entities.map(({ id, kind, name }) => (
          <li key={id} class="chip">
            <KindMark kind={kind} />
            {name}
          </li>
        ))}
      </ul>
      <div class="preview">
        <MarkedText text={text} claims={preview.claims} current={current} />
        <ol class="preview-claims" aria-label="Claims">
          {preview.claims.map((claim, index) => (
            <li key={index}>
              <button type="button" aria-pressed={index === chosen} onClick={() => setChosen(index)}>
                <ClaimLine claim={claim} names={names} />
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function ClaimLine({ claim, names }: { claim: PreviewClaim; names: ReadonlyMap<string, string> }) {
  const { status, polarity, saidBy, date, place, item, confidence, rule } = claim;
  const told = [
    polarity === 'DENIED' && 'denied',
    status !== 'DONE' && status.toLowerCase(),
    saidBy !== null && `said by ${names.get(saidBy) ?? saidBy}`,
    date !== null && dateText(date),
    place,
    item,
  ];
  return (
    <span>
      <b>{claimWords(claim, names)}</b>
      <small>{told.filter(Boolean).join(', ')}</small>
      <small>
        {Math.round(confidence * 100)} %, rule {rule.split(':')[0]}
      </small>
    </span>
  );
}

interface TextProps {
  text: string;
  claims: readonly PreviewClaim[];
  current: PreviewClaim | undefined;
}

/** Third-party text stands as text: every piece is a text node. */
function MarkedText({ text, claims, current }: TextProps) {
  const region = useRef<HTMLElement>(null);
  const sentences = claims.map(({ start, end }) => ({ start, end, part: 'sentence' }));
  const chosen = current === undefined ? [] : [{ start: current.start, end: current.end, part: 'chosen' }];
  const slices = sliceSentence(text, 0, [...sentences, ...chosen, ...(current?.spans ?? [])]);
  useEffect(() => {
    region.current?.querySelector('.in-chosen')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={region} class="preview-text" aria-label="Text with what was read marked" tabIndex={0} dir="auto">
      {slices.map(({ text: piece, parts }, index) => {
        const look = parts.map((part) => (part === 'sentence' || part === 'chosen' ? `in-${part}` : `part-${part}`));
        return parts.length === 0 ? (
          piece
        ) : (
          <mark key={index} class={look.join(' ')}>
            {piece}
          </mark>
        );
      })}
    </section>
  );
}
