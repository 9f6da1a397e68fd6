import { type DocumentSpan, detectDocuments } from './detect-documents.ts';
import type { SentenceMention } from './document.ts';
import { type Undertaking, Undertakings } from './documents.ts';
import type { Findings, Naming } from './findings.ts';
import type { Lexicon } from './lexicon.ts';
import { isPossessiveMark, wordsOf } from './reading.ts';

const MAKING =
  /^(sign|strike|reach|conclude|clinch|seal|ratify|initial|broker|cut|ink|finalize|finalise|announce|accept|negotiate|adopt)$/;
const DOUBT = /^(without|lasting|possible|potential|eventual|future|comprehensive-enough)$/;

/** Wordings of a phrase, fullest first: with its complement, without, and with its owner. */
function surfacesOf(found: Findings, span: DocumentSpan): string[] {
  const { reading } = found;
  const full = span.listed ? wordsOf(reading, span.first, span.head) : wordsOf(reading, span.first, span.last);
  const surfaces = [full, wordsOf(reading, span.first, span.head)];
  if (span.determiner === "'s") surfaces.push(wordsOf(reading, span.phraseFirst, span.head));
  return [...new Set(surfaces)];
}

/** A verb of making stands close before: "struck a deal", "signed the contract". */
const isMade = ({ reading }: Findings, span: DocumentSpan): boolean =>
  /^(been|was|were|is) (signed|struck|reached|sealed|concluded|initialled|agreed)$/.test(
    reading.tokens
      .slice(span.head + 1, span.head + 4)
      .map((token) => token.lower)
      .join(' ')
      .replace(/^(has|have|had) /, '')
      .split(' ')
      .slice(0, 2)
      .join(' '),
  ) ||
  reading.tokens
    .slice(Math.max(0, span.phraseFirst - 3), span.phraseFirst)
    .some(
      (token) => MAKING.test(token.lemma) || /^(struck|signed|reached|clinched|sealed|concluded)$/.test(token.lower),
    );

const isDoubtful = ({ reading }: Findings, span: DocumentSpan): boolean =>
  reading.tokens.slice(Math.max(0, span.phraseFirst - 1), span.head).some((token) => DOUBT.test(token.lower));

/** "…, a mutual-defence pact": the phrase just named again in other words. */
function appositionTo(
  { reading }: Findings,
  span: DocumentSpan,
  before: { span: DocumentSpan; undertaking: Undertaking } | null,
): Undertaking | null {
  if (before?.span.sentence !== span.sentence) return null;
  const words = reading.tokens
    .slice(before.span.last + 1, span.phraseFirst)
    .map((token) => token.lower)
    .join(' ');
  if (span.listed && /^,? ?(known as|called|dubbed|named|or)$/.test(words)) return before.undertaking;
  if (!/^(a|an|the)$/.test(span.determiner ?? '')) return null;
  const gap = span.phraseFirst - before.span.last;
  return gap === 2 && reading.tokens[span.phraseFirst - 1]!.text === ',' ? before.undertaking : null;
}

function mentionOf({ reading }: Findings, span: DocumentSpan, id: string): SentenceMention {
  const next = reading.tokens[span.head + 1];
  const isModifier = next !== undefined && (next.pos === 'NOUN' || isPossessiveMark(next));
  return {
    sentence: span.sentence,
    first: span.first,
    last: span.head,
    head: span.head,
    entities: [id],
    form: span.listed || span.named ? 'name' : 'description',
    phraseFirst: span.phraseFirst,
    phraseLast: span.last,
    use: isModifier ? 'modifier' : 'actor',
  };
}

/** The agreements and projects of a document: one entity each, however often and variously the article describes them. */
export function nameDocuments(findings: readonly Findings[], lexicon: Lexicon): Naming {
  const undertakings = new Undertakings();
  const met: { found: Findings; span: DocumentSpan; undertaking: Undertaking }[] = [];
  for (const found of findings) {
    let before: { span: DocumentSpan; undertaking: Undertaking } | null = null;
    for (const span of detectDocuments(found.reading, lexicon, found.organizations)) {
      const clue = {
        isApposition: appositionTo(found, span, before),
        isMade: isMade(found, span),
        isDoubtful: isDoubtful(found, span),
      };
      const undertaking: Undertaking | null = undertakings.meet(span, surfacesOf(found, span), clue);
      if (!undertaking) continue;
      met.push({ found, span, undertaking });
      before = { span, undertaking };
    }
  }
  const mentions = met.map(({ found, span, undertaking }) => mentionOf(found, span, undertaking.id));
  const entities = undertakings.all.map(({ id, kind, name, names }) => ({ id, kind, name, names, country: null }));
  return { entities, mentions, offices: [] };
}
