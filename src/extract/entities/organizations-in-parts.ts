import { gather } from '../words/gather.ts';
import type { OrganizationContext, OrganizationSpan } from './organization-name.ts';

/** Listed bodies that are one part of a hyphenated word. */

const PART_TAILS =
  /^(led|backed|brokered|mediated|sponsored|facilitated|hosted|supported|member|mandated|authori[sz]ed|run|funded|financed|imposed|monitored|supervised|organi[sz]ed|trained|affiliated|aligned|linked|allied|appointed|approved|drafted|built|owned|controlled|wide|\p{Lu}.*)$/u;

/** "the NATO-led force", "the EU-Mercosur pact": a listed body that is one part of a hyphenated word. */
export function byPart({ reading }: OrganizationContext): OrganizationSpan[] {
  return gather(reading.hits, (hit): OrganizationSpan[] => {
    const entry = hit.entries.find((candidate) => candidate.type === 'body');
    if (!hit.partial || !entry || hit.first !== hit.last || hit.entries.some((one) => one.type === 'state')) return [];
    const surface = reading.text.slice(hit.start, hit.end);
    const joined = hit.start > reading.tokens[hit.first]!.start;
    if (/^(non|anti|pro|ex|post|pre)[-–]/i.test(reading.tokens[hit.first]!.text)) return [];
    if (!PART_TAILS.test(hit.tail) && !(joined && hit.tail === '')) return [];
    return [
      {
        sentence: reading.sentence.index,
        first: hit.first,
        last: hit.last,
        phraseFirst: hit.first,
        phraseLast: hit.last,
        body: entry.body.id,
        name: entry.body.name,
        country: entry.body.state,
        isOpen: false,
        isStateBody: false,
        acronym: null,
        surface,
        rule: 'organization.part',
      },
    ];
  });
}
