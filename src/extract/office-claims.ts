import type { Claim } from '../model/records.ts';
import { RELATIONS } from '../model/relations.ts';
import type { OfficeMention, ResolvedDocument } from './document.ts';

/** The row of the table whose edges come from titles. */
const OFFICE = RELATIONS.find((relation) => (relation.frames as readonly string[]).includes('@office'))!;
/** Share of office readings that were right on the development articles: titles beside names leave little to doubt. */
const CONFIDENCE = 0.9;

function officeClaim(document: ResolvedDocument, office: OfficeMention): Claim {
  const { text } = document.article;
  const sentence = document.sentences[office.sentence]!;
  const first = sentence.tokens[office.first]!;
  const last = sentence.tokens[office.last]!;
  return {
    type: OFFICE.type,
    source: office.official,
    target: office.of,
    status: 'DONE',
    polarity: 'AFFIRMED',
    saidBy: null,
    cue: null,
    date: null,
    place: null,
    item: null,
    topic: null,
    mode: null,
    role: office.role,
    quote: text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    spans: [{ start: first.start, end: last.end, part: 'trigger', entity: office.official }],
    rule: `${OFFICE.type.toLowerCase()}: ${office.rule}`,
    confidence: CONFIDENCE,
  };
}

/** One claim for each office that is held now; former, designated and dead holders give none (codebook 6.9). First telling wins. */
export function officeClaims(document: ResolvedDocument): Claim[] {
  const seen = new Set<string>();
  const claims: Claim[] = [];
  for (const office of document.offices) {
    const key = `${office.official}|${office.of}`;
    if (!office.current || seen.has(key)) continue;
    seen.add(key);
    claims.push(officeClaim(document, office));
  }
  return claims;
}
