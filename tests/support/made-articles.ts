import type { LoadItem } from '../../src/graph/article-rows.ts';
import { addDays, monthEnd, monthOf } from '../../src/graph/days.ts';
import { ENTITY_KINDS, type EntityKind } from '../../src/model/kinds.ts';
import type { Claim, Entity, EventDate, Extraction } from '../../src/model/records.ts';
import { RELATIONS, type RelationType } from '../../src/model/relations.ts';
import { type Random, randomFrom } from './random.ts';

/** What made articles are drawn from. Few entities and few days make them meet: that is where projections go wrong. */
export interface MadeOptions {
  seed: number;
  count: number;
  entitiesPerKind?: number;
  /** Above 1, some entities are met far more often than others: 3 gives the first of a hundred every fifth mention. */
  skew?: number;
  /** Days over which publication is spread. */
  days?: number;
  claimsPerArticle?: number;
  /** Share of articles that copy an earlier one with small edits. */
  copies?: number;
  /** Articles differ about the states of officials, so that names are two or three persons'. */
  namesakes?: boolean;
}

const FIRST_DAY = '2023-01-01';
const PUBLISHERS = [
  'Dawn Wire',
  'Harbour Times',
  'Northern Post',
  'Plain Herald',
  'The Ledger',
  'Ridge Radio',
  'Æther News',
  null,
];
const FILLER =
  'talks river border gas port envoy grain treaty winter market council harvest railway border crossing island budget school glass copper north south minister statement reporters evening'.split(
    ' ',
  );

/** Articles with extractions, the same for the same options: quotes are exact slices, ends are of the kinds that the type takes. */
export function madeArticles(options: MadeOptions): LoadItem[] {
  const random = randomFrom(options.seed);
  const items: LoadItem[] = [];
  for (let index = 0; index < options.count; index += 1) {
    const model = items.length > 0 && random.chance(options.copies ?? 0.15) ? random.pick(items) : null;
    items.push(model ? copyOf(model, index, random) : madeArticle(index, random, options));
  }
  return items;
}

function madeArticle(index: number, random: Random, options: MadeOptions): LoadItem {
  const publishedAt = addDays(FIRST_DAY, random.below(options.days ?? 60));
  const drafts = Array.from({ length: 1 + random.below(options.claimsPerArticle ?? 8) }, () =>
    claimDraft(random, publishedAt, options),
  );
  const noise = Array.from({ length: 40 }, () => random.pick(FILLER)).join(' ');
  let text = `Report ${index}: ${noise}.`;
  const claims = drafts.map(({ sentence, ...draft }) => {
    const start = text.length + 1;
    text += ` ${sentence}`;
    return { ...draft, quote: sentence, start, end: text.length };
  });
  return item({ id: `made-${index}`, publishedAt, publisher: random.pick(PUBLISHERS), text }, claims, options);
}

function item(
  head: { id: string; publishedAt: string; publisher: string | null; text: string },
  claims: Claim[],
  options: MadeOptions,
): LoadItem {
  const ids = [
    ...new Set(claims.flatMap(({ source, target, saidBy }) => [source, target, ...(saidBy ? [saidBy] : [])])),
  ];
  const made = ids.map((id) => madeEntity(id, head.id.length % 2 === 0 ? options.seed : 0));
  const entities = options.namesakes
    ? made.map((entity) => ofSomeState(entity, Number(head.id.match(/\d+$/)?.[0])))
    : made;
  const extraction: Extraction = {
    id: head.id,
    entities,
    mentions: ids.map((entity, at) => ({ entity, start: at, end: at + 1 })),
    claims,
  };
  return { article: { ...head, url: null, title: `Title of ${head.id}` }, extraction };
}

/** The same report in another outlet, a day or two later, with a word exchanged and a line of its own. */
function copyOf({ article, extraction }: LoadItem, index: number, random: Random): LoadItem {
  const text = `${article.text} Edited by desk ${index}.`;
  const publishedAt = addDays(article.publishedAt, random.below(3));
  const id = `made-${index}`;
  return {
    article: { ...article, id, publishedAt, publisher: random.pick(PUBLISHERS), text },
    extraction: { ...extraction, id },
  };
}

const COUNTRIES = [
  'IRN',
  'RUS',
  'USA',
  'CHN',
  'FRA',
  'TUR',
  'QAT',
  'EGY',
  'JPN',
  'BRA',
  'IND',
  'KEN',
  'NOR',
  'PER',
  'VNM',
];

function madeId(kind: EntityKind, random: Random, options: MadeOptions): string {
  const number = Math.floor((options.entitiesPerKind ?? 4) * random.next() ** (options.skew ?? 1));
  return kind === 'COUNTRY' ? `country:${codeOf(number)}` : `${kind.toLowerCase()}:made-${number}`;
}

/** The alpha-3 code of a made state; those beyond the list are no real ones. */
const codeOf = (number: number): string =>
  COUNTRIES[number] ?? `X${String.fromCharCode(65 + (Math.floor(number / 26) % 26), 65 + (number % 26))}`;

function madeEntity(id: string, variant: number): Entity {
  const kind = ENTITY_KINDS.find((candidate) => id.startsWith(`${candidate.toLowerCase()}:`))!;
  const number = Number(id.match(/\d+$/)?.[0] ?? 0);
  const country = kind === 'OFFICIAL' || kind === 'ORGANIZATION' ? COUNTRIES[number % COUNTRIES.length]! : null;
  const name =
    kind === 'COUNTRY'
      ? id.slice('country:'.length)
      : `${kind.toLowerCase()} ${number}${variant % 2 ? ' the Second' : ''}`;
  return { id, kind, name, names: [name, `${name} (short)`], country };
}

/** The official as the article of that number knows him: of his state, of another, or of none. */
function ofSomeState(entity: Entity, article: number): Entity {
  const turn = (article * 7 + entity.id.length) % 5;
  return entity.kind === 'OFFICIAL' && turn < 3 ? { ...entity, country: [null, 'KEN', 'PER'][turn]! } : entity;
}

type Draft = Omit<Claim, 'quote' | 'start' | 'end'> & { sentence: string };

const STATUSES = [
  'DONE',
  'DONE',
  'DONE',
  'DONE',
  'ONGOING',
  'PLANNED',
  'PROPOSED',
  'CANCELLED',
  'SUSPENDED',
  'THREATENED',
] as const;

function claimDraft(random: Random, publishedAt: string, options: MadeOptions): Draft {
  const row = random.pick(RELATIONS);
  const source = madeId(random.pick<EntityKind>(row.source), random, options);
  let target = madeId(random.pick<EntityKind>(row.target), random, options);
  while (target === source) target = madeId(random.pick<EntityKind>(row.target), random, options);
  const status = random.pick(STATUSES);
  const polarity = random.chance(0.12) ? ('DENIED' as const) : ('AFFIRMED' as const);
  const saidBy = random.chance(0.25) ? madeId('OFFICIAL', random, options) : null;
  const date = madeDate(random, publishedAt, status === 'PLANNED');
  const sentence = `${source} ${row.label} ${target} (${status}, ${polarity}, ${date?.text ?? 'undated'}, ${saidBy ?? 'told'}, ${random.below(1e6)}).`;
  return {
    type: row.type as RelationType,
    source,
    target,
    status,
    polarity,
    saidBy,
    date,
    sentence,
    cue: saidBy ? random.pick(['said', 'alleged', 'according to']) : null,
    place: null,
    item: null,
    topic: null,
    mode: null,
    role: random.pick(['minister', 'Minister', 'envoy', null]),
    spans: [],
    rule: 'made',
    confidence: 0.5 + random.below(50) / 100,
  };
}

function madeDate(random: Random, publishedAt: string, ahead: boolean): EventDate | null {
  const dice = random.next();
  if (dice < 0.35) return null;
  const day = addDays(publishedAt, (ahead ? 1 : -1) * random.below(dice < 0.75 ? 4 : 40));
  if (dice < 0.8) return { from: day, to: day, precision: 'DAY', text: day };
  if (dice < 0.9) return { from: monthOf(day), to: monthEnd(day), precision: 'MONTH', text: day.slice(0, 7) };
  if (dice < 0.95) return { from: day, to: addDays(day, 3), precision: 'RANGE', text: `${day} and on` };
  return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31`, precision: 'YEAR', text: day.slice(0, 4) };
}
