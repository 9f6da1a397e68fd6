import type { Claim } from '../../model/records.ts';
import { RELATIONS } from '../../model/relations.ts';
import { WITHOUT_TITLE } from '../entities/read-offices.ts';
import type { OfficeMention, ResolvedDocument } from '../words/document.ts';
import { gather } from '../words/gather.ts';

/** The row of the table whose edges come from titles. */
const OFFICE = RELATIONS.find((relation) => (relation.frames as readonly string[]).includes('@office'))!;
/** Share of office readings that were right on the development articles: titles beside names leave little to doubt. */
const CONFIDENCE = 0.9;
/** The same of names without a title: 8 of 11. */
const UNTITLED = 0.7;

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
    confidence: WITHOUT_TITLE.has(office.rule) ? UNTITLED : CONFIDENCE,
  };
}

/** One claim for each office of a list that is held now, by whom no claim before gives it; first telling wins. */
function claimsOf(document: ResolvedDocument, offices: readonly OfficeMention[], before: readonly Claim[]): Claim[] {
  const seen = new Set(before.map(({ source, target }) => `${source}|${target}`));
  const claims: Claim[] = [];
  for (const office of offices) {
    const key = `${office.official}|${office.of}`;
    if (!office.current || seen.has(key)) continue;
    seen.add(key);
    claims.push(officeClaim(document, office));
  }
  return claims;
}

/** The offices that titles tell; former, designated and dead holders have none (codebook 6.9). */
export const titledOffices = (document: ResolvedDocument): Claim[] =>
  claimsOf(
    document,
    document.offices.filter(({ rule }) => !WITHOUT_TITLE.has(rule)),
    [],
  );

/** The offices of those without a title whom one of the claims `told` has act ("England's Harry Kane" only scores) and of whom no title says that he held it once. */
export function untitledOffices(document: ResolvedDocument, titled: readonly Claim[], told: readonly Claim[]): Claim[] {
  const acting = new Set(told.flatMap(({ source, target, saidBy }) => [source, target, saidBy]));
  const over = new Set(gather(document.offices, (one) => (one.current ? [] : [`${one.official}|${one.of}`])));
  const offices = document.offices.filter(
    ({ rule, official, of }) => WITHOUT_TITLE.has(rule) && acting.has(official) && !over.has(`${official}|${of}`),
  );
  return claimsOf(document, offices, titled);
}
