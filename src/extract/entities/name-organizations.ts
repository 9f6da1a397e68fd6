import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SentenceMention } from '../words/document.ts';
import type { Findings, Naming } from './findings.ts';
import type { OrganizationSpan } from './organization-name.ts';
import { Organizations } from './organizations.ts';
import { wordsOf } from './reading.ts';

/** The organizations of a document, and the entity that each span stands for. */
export interface OrganizationNaming extends Naming {
  entityOf: ReadonlyMap<OrganizationSpan, string>;
}

/**
 * The state spoken of before a token: whose ministry "its own foreign ministry" is. Who acts in the sentence comes first, then who acted
 * first in the last sentence that has anybody act. `isAside` tells of mentions in the sentence that do not count.
 */
export function stateBefore(
  states: Naming,
  { sentence, token }: { sentence: number; token: number },
  isAside: (mention: SentenceMention) => boolean = () => false,
): string | null {
  const earlier = states.mentions.filter(
    (mention) =>
      mention.sentence < sentence || (mention.sentence === sentence && mention.first < token && !isAside(mention)),
  );
  const subject = earlier.find((mention) => mention.sentence === sentence && mention.use === 'actor');
  const last = earlier.findLast((candidate) => candidate.use === 'actor');
  const doer = earlier.find((candidate) => candidate.use === 'actor' && candidate.sentence === last?.sentence);
  const mention = subject ?? doer ?? earlier.at(-1);
  return mention ? mention.entities[0]!.slice('country:'.length) : null;
}

/** Gives every organization span its entity. A body left open ("its own foreign ministry") goes to the state last spoken of. */
export function nameOrganizations(findings: readonly Findings[], lexicon: Lexicon, states: Naming): OrganizationNaming {
  const organizations = new Organizations(lexicon);
  const entityOf = new Map<OrganizationSpan, string>();
  const mentions: SentenceMention[] = [];
  for (const found of findings) {
    for (const span of found.organizations) {
      const owner =
        span.isOpen && !span.body ? stateBefore(states, { sentence: span.sentence, token: span.first }) : span.country;
      const settled = span.isOpen ? { ...span, country: owner, isOpen: false } : span;
      const organization = organizations.add(settled, span.surface ?? wordsOf(found.reading, span.first, span.last));
      if (span.phraseFirst < span.first) organization.names.add(wordsOf(found.reading, span.phraseFirst, span.last));
      entityOf.set(span, organization.id);
      const { sentence, first, last, phraseFirst, phraseLast } = span;
      mentions.push({
        sentence,
        first,
        last,
        head: last,
        entities: [organization.id],
        form: 'name',
        phraseFirst,
        phraseLast,
        use: useOf(found, span),
      });
    }
  }
  const entities = organizations.all.map((organization) => ({ ...organization, kind: 'ORGANIZATION' as const }));
  return { entities, mentions, offices: [], entityOf };
}

/** "NATO expansion", "ECOWAS chairman": a name before a noun only qualifies it. */
function useOf(found: Findings, span: OrganizationSpan): 'actor' | 'modifier' {
  const next = found.reading.tokens[span.last + 1];
  if (span.surface) return 'modifier';
  return next && (next.pos === 'NOUN' || next.text === "'s") ? 'modifier' : 'actor';
}
