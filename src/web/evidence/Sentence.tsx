import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { SentenceFragment } from '../generated/operations.ts';
import { dayText, STATUS_WORDS } from '../words.ts';
import { sliceSentence } from './slices.ts';
import { webAddress } from './web-address.ts';

const PART_WORDS: Record<string, string> = {
  source: 'who',
  target: 'whom',
  trigger: 'the deed',
  speaker: 'who says so',
  date: 'when',
  place: 'where',
  item: 'what',
};

/** One claim: the sentence with the words that carry it marked, who vouches, where it was printed, and why it was read so. */
export function Sentence({ claim }: { claim: SentenceFragment }) {
  const { quote, start, spans, before, after, polarity, status } = claim;
  return (
    <li class={`sentence${polarity === 'DENIED' ? ' denies' : ''}`}>
      {polarity === 'DENIED' && <p class="tag">denies it</p>}
      {/* Third-party text stands as text, in its own direction. */}
      <blockquote dir="auto" title={[before?.slice(-160), after?.slice(0, 160)].filter(Boolean).join(' … ')}>
        {sliceSentence(quote, start, spans).map(({ text, parts }, index) => (
          <Fragment key={`${index} ${text}`}>{marked(text, parts)}</Fragment>
        ))}
      </blockquote>
      <p class="source">
        <ArticleLink article={claim.article} />
      </p>
      <dl class="told">
        <Told label="said by">{claim.saidBy?.name ?? 'the article itself'}</Told>
        {status !== 'DONE' && (
          <Told label="told as">
            {STATUS_WORDS[status as keyof typeof STATUS_WORDS]?.label ?? status.toLowerCase()}
          </Told>
        )}
        {claim.place && <Told label="where">{claim.place}</Told>}
        {claim.date?.text && <Told label="when">{claim.date.text}</Told>}
        <Told label="confidence">{Math.round(claim.confidence * 100)} %</Told>
      </dl>
      <Rule rule={claim.rule} />
    </li>
  );
}

/** Why it was read so: the name of the rule, and its words, which may be many. */
function Rule({ rule }: { rule: string }) {
  const [name, words] = rule.split(/: (.*)/s);
  if (!words) return <p class="rule">rule {name}</p>;
  return (
    <details class="rule">
      <summary>rule {name}</summary>
      {words}
    </details>
  );
}

function marked(text: string, parts: readonly string[]): ComponentChildren {
  const part = parts.at(-1);
  if (part === undefined) return text;
  return (
    <mark class={`part-${part}`} title={parts.map((one) => PART_WORDS[one] ?? one).join(', ')}>
      {text}
    </mark>
  );
}

const Told = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

function ArticleLink({ article: { title, url, publisher, publishedAt } }: { article: SentenceFragment['article'] }) {
  const address = webAddress(url);
  const name = title ?? 'untitled article';
  return (
    <>
      {address === null ? (
        <cite>{name}</cite>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          <cite>{name}</cite>
          <span aria-hidden="true"> ↗</span>
          <span class="visually-hidden">, opens a new tab</span>
        </a>
      )}
      <span class="imprint">{[publisher?.name, publishedAt && dayText(publishedAt)].filter(Boolean).join(', ')}</span>
    </>
  );
}
