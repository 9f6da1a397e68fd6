import type { FactTableQuery } from '../generated/operations.ts';
import { select } from '../session.ts';
import { dateText, STATUS_WORDS } from '../words.ts';
import { deedText } from './deed-text.ts';

type Fact = FactTableQuery['facts']['edges'][number]['node'];

interface Props {
  facts: readonly Pick<Fact, 'id' | 'type' | 'date' | 'status' | 'source' | 'target'>[];
}

/** The latest of some facts, each a button that shows its sentences; nothing where there is none. */
export const LatestFacts = ({ facts }: Props) =>
  facts.length === 0 ? null : (
    <>
      <h3>The latest told</h3>
      <ul class="newest" aria-label="The latest facts">
        {facts.map((fact) => (
          <li key={fact.id}>
            <button type="button" class="link" onClick={() => select({ of: 'fact', id: fact.id })}>
              {deedText(fact)}
            </button>
            <small>
              {dateText(fact.date)}, {STATUS_WORDS[fact.status].label}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
