import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SentenceMention } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { detectDocuments } from './detect-documents.ts';
import type { DocumentSpan } from './document-span.ts';
import { Undertakings } from './documents.ts';
import type { Findings, Naming } from './findings.ts';
import { isPossessiveMark, wordsOf } from './reading.ts';
import type { Undertaking } from './undertaking.ts';
import { isBuilt, isPlaced } from './works-built.ts';

const MAKING =
  /^(sign|strike|reach|conclude|clinch|seal|ratify|initial|broker|cut|ink|finalize|finalise|announce|accept|negotiate|adopt)$/;
const DOUBT = /^(without|lasting|possible|potential|eventual|future|comprehensive-enough)$/;

/** The longest relative clause between commas behind a document, in words. */
const RELATIVE_REACH = 16;

/** "The treaty, whose parties include Chad and Mali, was signed": position behind a relative clause between commas, where an auxiliary goes on. */
function behindRelative({ tokens }: Findings['reading'], at: number): number {
  if (tokens[at]?.text !== ',' || !/^(whose|which)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  for (let index = at + 2; index < Math.min(at + RELATIVE_REACH, tokens.length); index++)
    if (tokens[index]!.text === ',' && tokens[index + 1]?.pos === 'AUX') return index + 1;
  return at;
}

/** The token after "has been signed", "was struck", where such a passive follows the phrase; -1 where none does. */
function passiveEnd({ reading }: Findings, span: DocumentSpan): number {
  let at = behindRelative(reading, span.last + 1);
  // "The memorandum, signed by Ethiopia in January, …"
  const aside = at + (reading.tokens[at]?.text === ',' ? 1 : 0);
  if (/^(signed|initialled|concluded|struck|brokered|ratified)$/.test(reading.tokens[aside]?.lower ?? ''))
    return aside + 1;
  if (/^(has|have|had)$/.test(reading.tokens[at]?.lower ?? '')) at++;
  if (!/^(been|was|were|is|are)$/.test(reading.tokens[at]?.lower ?? '')) return -1;
  return /^(signed|struck|reached|sealed|concluded|initialled|agreed|clinched)$/.test(
    reading.tokens[at + 1]?.lower ?? '',
  )
    ? at + 2
    : -1;
}

/** "a contract has been signed for Russia to build the third unit": what it is about stands behind the verb. */
function purposeSurface(found: Findings, span: DocumentSpan): string[] {
  const { reading } = found;
  const at = passiveEnd(found, span);
  if (at < 0 || reading.tokens[at]?.lower !== 'for') return [];
  const stop = reading.tokens.findIndex((token, index) => index > at && (token.pos === 'PUNCT' || index - at > 14));
  const purpose = wordsOf(reading, at, (stop < 0 ? reading.tokens.length : stop) - 1);
  return [`${wordsOf(reading, span.first, span.head)} ${purpose}`];
}

/** "Yudh Abhyas, an annual exercise", "the drill, Sea Shield,": a name set beside the description by a comma. */
function nameBeside({ reading, runs }: Findings, span: DocumentSpan): string[] {
  if (span.family !== 'exercise' || span.listed) return [];
  const { tokens } = reading;
  const run = runs.find(
    (one) =>
      one.listed === null &&
      ((one.last === span.phraseFirst - 2 && tokens[span.phraseFirst - 1]!.text === ',') ||
        one.first === span.head + 1 ||
        (one.first === span.head + 2 && tokens[span.head + 1]!.text === ',')),
  );
  return run ? [run.text] : [];
}

/** Wordings of a phrase, fullest first: with its complement, without, and with its owner. */
function surfacesOf(found: Findings, span: DocumentSpan): string[] {
  const { reading } = found;
  const full = span.listed ? wordsOf(reading, span.first, span.head) : wordsOf(reading, span.first, span.last);
  const owned = span.determiner === "'s" ? [wordsOf(reading, span.phraseFirst, span.head)] : [];
  const core = wordsOf(reading, span.first, span.head);
  return [...new Set([...purposeSurface(found, span), full, core, ...owned, ...nameBeside(found, span)])];
}

/** "an accord they signed in Lima", "a deal which he had concluded": the verb of the relative clause that follows. */
function isMadeBehind({ reading: { tokens } }: Findings, span: DocumentSpan): boolean {
  const behind = tokens.slice(span.last + 1, span.last + 9);
  const verb = behind.findIndex(({ pos }) => pos === 'VERB');
  const opener = behind[0]?.lower ?? '';
  if (verb < 1 || !MAKING.test(behind[verb]!.lemma) || behind.slice(0, verb).some(({ pos }) => pos === 'PUNCT'))
    return false;
  // "the treaty Egypt signed"
  return (
    /^(they|he|she|that|which)$/.test(opener) ||
    behind.slice(0, verb).every(({ pos }) => /^(PROPN|AUX|CCONJ)$/.test(pos))
  );
}

const isBundle = oneOf(
  'package series set raft bundle batch number pair string host clutch slew flurry bunch dozen dozens score scores',
);

/** "a package of | 27 documents": where the words begin that count papers by the bundle, else the phrase itself. */
function bundleFirst({ reading: { tokens } }: Findings, { phraseFirst }: DocumentSpan): number {
  if (tokens[phraseFirst - 1]?.lower !== 'of' || !isBundle(tokens[phraseFirst - 2]?.lower ?? '')) return phraseFirst;
  let at = phraseFirst - 2;
  while (/^(ADJ|DET|NUM)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return at;
}

/** A verb of making stands close: "struck a deal", "a contract has been signed". */
const isMade = (found: Findings, span: DocumentSpan): boolean =>
  passiveEnd(found, span) > 0 ||
  isMadeBehind(found, span) ||
  found.reading.tokens
    .slice(Math.max(0, bundleFirst(found, span) - 3), bundleFirst(found, span))
    .some(
      (token) =>
        MAKING.test(token.lemma) ||
        /^(struck|signed|reached|clinched|sealed|concluded|signatures?|names)$/.test(token.lower),
    );

const SIGNING = /^(?:sign|initial|initialed|initialled|ratify|countersign)$/;

/** Right behind a verb of signing, or with one in the passive: whatever it is called, it is a paper. */
function isSigned(found: Findings, span: DocumentSpan): boolean {
  const { tokens } = found.reading;
  // "Signed by Chad and Mali in 1979, the treaty lapsed"
  if (
    /^(signed|initialled|initialed|concluded|ratified)$/.test(tokens[0]?.lower ?? '') &&
    tokens[span.phraseFirst - 1]?.text === ','
  )
    return !tokens.slice(1, span.phraseFirst - 1).some(({ text, pos }) => text === ',' || pos === 'VERB');
  const end = passiveEnd(found, span);
  const at = end > 0 ? end - 1 : bundleFirst(found, span) - 1;
  const token = tokens[at];
  return (
    token !== undefined && (SIGNING.test(token.lemma) || /^(?:signed|initialed|initialled|ratified)$/.test(token.lower))
  );
}

const isDoubtful = ({ reading }: Findings, span: DocumentSpan): boolean =>
  // "at the port of Odesa" tells where something is.
  (span.family === 'port' &&
    /^(at|in|from|near|into|off|to)$/.test(reading.tokens[span.phraseFirst - 1]?.lower ?? '')) ||
  reading.tokens.slice(Math.max(0, span.phraseFirst - 1), span.head).some((token) => DOUBT.test(token.lower));

/** "…, a mutual-defence pact": the phrase just named again in other words. */
function appositionTo(
  { reading }: Findings,
  span: DocumentSpan,
  before: { span: DocumentSpan; undertaking: Undertaking } | null,
): Undertaking | null {
  if (before === null || before.span.sentence !== span.sentence) return null;
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
    phraseLast: span.phraseLast,
    use: isModifier ? 'modifier' : 'actor',
  };
}

/** The agreements and projects of a document: one entity each, however often and variously the article describes them. */
export function nameDocuments(findings: readonly Findings[], lexicon: Lexicon, day: string): Naming {
  const undertakings = new Undertakings(day);
  const met: { found: Findings; span: DocumentSpan; undertaking: Undertaking }[] = [];
  for (const found of findings) {
    let before: { span: DocumentSpan; undertaking: Undertaking } | null = null;
    for (const span of detectDocuments(found.reading, lexicon, found.organizations)) {
      const clue = {
        isApposition: appositionTo(found, span, before),
        isMade: isMade(found, span),
        isSigned: isSigned(found, span),
        isBuilt: isBuilt(found, span),
        isPlaced: isPlaced(found, span),
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
