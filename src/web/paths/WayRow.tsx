import { useState } from 'preact/hooks';
import { webAddress } from '../evidence/web-address.ts';
import type { PathsQuery } from '../generated/operations.ts';
import { navigate, select, state, vocabulary } from '../session.ts';
import { KindMark } from '../shell/KindMark.tsx';
import { counted, dayText } from '../words.ts';
import { hopWords, wayWords } from './hop-words.ts';

type Way = PathsQuery['paths']['paths'][number];
type Hop = Way['hops'][number];

/** One way: a row of actors with what links them between, and the sentences that prove it below. */
export function WayRow({ way: { hops, length, score } }: { way: Way }) {
  const [proved, setProved] = useState(false);
  return (
    <li class="way">
      <p class="visually-hidden">{wayWords(hops, vocabulary.value)}</p>
      <ol class="hops">
        <li>
          <Actor actor={hops[0]!.from} />
        </li>
        {hops.map((hop, index) => (
          <li key={hop.relation.id}>
            <HopButton hop={hop} />
            <Actor actor={hop.to} inner={index < hops.length - 1} />
          </li>
        ))}
      </ol>
      <p class="way-foot">
        <small>
          {counted(length, 'hop')}, score {Math.round(score * 100)} %
        </small>
        <button type="button" aria-expanded={proved} onClick={() => setProved(!proved)}>
          {proved ? 'Hide proof' : 'Proof of every hop'}
        </button>
      </p>
      {proved && <Proof hops={hops} />}
    </li>
  );
}

interface ActorProps {
  actor: Hop['from'];
  /** True where the way can do without it, perhaps. */
  inner?: boolean;
}

function Actor({ actor: { id, kind, name }, inner = false }: ActorProps) {
  return (
    <span class="chip actor">
      <KindMark kind={kind} />
      <button type="button" class="link" onClick={() => select({ of: 'entity', id })}>
        {name}
      </button>
      {inner && (
        <button
          type="button"
          aria-label={`Avoid ${name}`}
          title="Look for ways around"
          onClick={() => navigate({ avoid: [...state.value.avoid, id] })}
        >
          ×
        </button>
      )}
    </span>
  );
}

/** Chooses everything between the two ends: the evidence stands beside. */
function HopButton({ hop }: { hop: Hop }) {
  const { from, to, relation } = hop;
  const words = hopWords(hop, vocabulary.value);
  const back = relation.source.id !== from.id;
  return (
    <button
      type="button"
      class="hop"
      title={`${from.name} ${words} ${to.name}: ${counted(relation.factCount, 'fact')}`}
      onClick={() => select({ of: 'pair', a: from.id, b: to.id, type: relation.type })}
    >
      <span aria-hidden="true">{back ? '←' : '→'}</span> {words} <b>{relation.factCount}</b>
    </button>
  );
}

const Proof = ({ hops }: { hops: readonly Hop[] }) => (
  <ul class="proof">
    {hops.map((hop) => (
      <li key={hop.relation.id}>
        <h3>
          {hop.from.name} {hopWords(hop, vocabulary.value)} {hop.to.name}
        </h3>
        {hop.proof.map(({ id, quote, article }) => (
          <blockquote key={id} dir="auto">
            {quote}
            <footer>
              <ArticleLink article={article} />
            </footer>
          </blockquote>
        ))}
      </li>
    ))}
  </ul>
);

function ArticleLink({ article: { title, url, publishedAt } }: { article: Hop['proof'][number]['article'] }) {
  const address = webAddress(url);
  const text = `${title ?? 'Untitled article'}${publishedAt ? `, ${dayText(publishedAt)}` : ''}`;
  if (address === null) return <>{text}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="visually-hidden">, opens a new tab</span>
    </a>
  );
}
