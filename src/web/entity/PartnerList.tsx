import { toneOf } from '../graph/tone.ts';
import { KindMark } from '../shell/KindMark.tsx';
import { counted, signed } from '../words.ts';
import type { Partner } from './partners.ts';

/** So many are shown; the graph and the table have them all. */
const SHOWN = 12;

interface Props {
  title: string;
  partners: readonly Partner[];
  open: (id: string) => void;
}

/** With whom, or with what, an entity has facts: how many, and of which tone. */
export function PartnerList({ title, partners, open }: Props) {
  if (partners.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul class="partners">
        {partners.slice(0, SHOWN).map(({ actor, factCount, balance }) => (
          <li key={actor.id}>
            <button type="button" class="link" onClick={() => open(actor.id)}>
              <KindMark kind={actor.kind} /> {actor.name}
            </button>
            <small>
              {counted(factCount, 'fact')}, {toneWords(balance)}
            </small>
          </li>
        ))}
      </ul>
      {partners.length > SHOWN && <p class="summary">and {partners.length - SHOWN} more</p>}
    </section>
  );
}

const toneWords = (balance: number): string => {
  const tone = toneOf(balance);
  return tone === 'mixed' ? 'neither or both' : `${tone} ${signed(balance)}`;
};
