import { oneOf } from '../words/one-of.ts';
import { WITH_OVER } from '../words/particle-verbs.ts';
import { endsInS, isPlainForm, type Repair, wordSet } from './repair.ts';

const isTraded = oneOf('blame accusations charges barbs insults threats fire gunfire shots blows recriminations');
const bringsRound = oneOf('bring talk win get');
const gives = oneOf('give send lend sell offer grant supply hand lease promise');

const isPlainParticiple = oneOf(
  'cut put set shut hit let come become overcome run overrun beat bid cast cost hurt quit rid shed split spread thrust upset burst broadcast read',
);

/** What is done "back", "aside" or "away", in the present of headlines. */
const doneBack = oneOf(
  'hands sets rolls strikes scales hits brushes waves turns takes fires pushes gives throws fights',
);
const isBack = oneOf('back aside away');

/** Corrections of words whose reading depends on the turn of phrase around them. */
export const TURN_REPAIRS: readonly Repair[] = [
  // "Norway hands back the islands", "Chad strikes back at Mali", but "its hands back"
  {
    from: ['NOUN'],
    to: 'VERB',
    when: ({ token, before, after }) =>
      doneBack(token.lower) && isBack(after?.lower ?? '') && /^(PROPN|NOUN)$/.test(before?.pos ?? ''),
  },
  { from: ['VERB'], words: wordSet('back'), to: 'ADV', when: ({ before }) => doneBack(before?.lower ?? '') },
  // "France and Mali work together"
  {
    from: ['NOUN'],
    words: wordSet('work works'),
    to: 'VERB',
    when: ({ before, after }) => after?.lower === 'together' && /^(PROPN|NOUN|PRON)$/.test(before?.pos ?? ''),
  },
  // "phone calls between the two", "asset freezes"
  {
    from: ['VERB'],
    words: wordSet('calls freezes'),
    to: 'NOUN',
    when: ({ before }) => /^(phone|telephone|video|conference|asset)$/.test(before?.lower ?? ''),
  },
  { from: ['VERB'], words: wordSet('treaty'), to: 'NOUN', when: () => true },
  // "a road map"
  { from: ['VERB'], words: wordSet('map maps'), to: 'NOUN', when: ({ before }) => before?.lower === 'road' },
  // "the Sudanese army chief accused Chad", "the Group of Seven accused Chad"
  {
    from: ['NOUN'],
    words: wordSet('accused'),
    to: 'VERB',
    when: ({ before, after }) =>
      /^(PROPN|DET|PRON)$/.test(after?.pos ?? '') && /^(NOUN|PROPN|ADJ|NUM)$/.test(before?.pos ?? ''),
  },
  // "not content with a ban"
  {
    from: ['NOUN'],
    words: wordSet('content'),
    to: 'ADJ',
    when: ({ before, after }) => after?.lower === 'with' && /^(not|was|were|is|are)$/.test(before?.lower ?? ''),
  },
  // "Peru, Chile trade blame over the clash"
  {
    from: ['NOUN'],
    words: wordSet('trade'),
    to: 'VERB',
    when: ({ before, after }) => /^(PROPN|NOUN)$/.test(before?.pos ?? '') && isTraded(after?.lower ?? ''),
  },
  {
    from: ['VERB'],
    words: wordSet('blame fire'),
    to: 'NOUN',
    when: ({ before }) => /^(trade|trades|traded|trading|exchange|exchanged)$/.test(before?.lower ?? ''),
  },
  // "hold talks on the sidelines of UN meet": the last word of a line that has its verb
  {
    from: ['VERB'],
    words: wordSet('meet'),
    to: 'NOUN',
    when: ({ tokens, at, before, after }) =>
      after === undefined &&
      before?.pos === 'PROPN' &&
      tokens[at - 2]?.pos === 'ADP' &&
      tokens.slice(0, at).some(({ pos }) => pos === 'VERB'),
  },
  // "India hands over enclaves", but "the talks over oil"
  {
    from: ['NOUN'],
    to: 'VERB',
    when: ({ token, before, after }) =>
      before?.pos === 'PROPN' && after?.lower === 'over' && endsInS(token) && WITH_OVER.has(token.lower.slice(0, -1)),
  },
  // "brought Havana round"
  {
    from: ['NOUN'],
    words: wordSet('round'),
    to: 'ADV',
    when: ({ tokens, at, before, after }) =>
      /^(PROPN|PRON)$/.test(before?.pos ?? '') &&
      (after === undefined || after.pos === 'PUNCT') &&
      tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => bringsRound(lemma)),
  },
  // "lent it pilots": what is given stands behind who is given it
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ tokens, at, token, before, after }) =>
      endsInS(token) &&
      /^(it|them|him|her|us)$/.test(before?.lower ?? '') &&
      gives(tokens[at - 2]?.lemma ?? '') &&
      (after === undefined || /^(PUNCT|ADP|CCONJ)$/.test(after.pos)),
  },
  // "What it sold was oil", "It was pressure from Chad": no participle has the plain form, but for a few
  {
    from: ['VERB'],
    to: 'NOUN',
    when: ({ token, before, after }) =>
      before?.lemma === 'be' &&
      isPlainForm(token) &&
      (after === undefined || after.pos === 'PUNCT' || after.lower === 'from') &&
      !isPlainParticiple(token.lower),
  },
  // "the only state to recognize it"
  {
    from: ['VERB'],
    words: wordSet('state'),
    to: 'NOUN',
    when: ({ before, after }) => /^(only|first|last|next|one)$/.test(before?.lower ?? '') && after?.lower === 'to',
  },
  // "Chad fears being attacked"
  {
    from: ['NOUN'],
    words: wordSet('fears risks'),
    to: 'VERB',
    when: ({ before, after }) => after?.lower === 'being' && /^(PROPN|NOUN|PRON)$/.test(before?.pos ?? ''),
  },
  { from: ['ADP'], words: wordSet('unless'), to: 'SCONJ', when: () => true },
  // "the news that Norway had left Chad spread quickly"
  {
    from: ['NOUN'],
    words: wordSet('spread'),
    to: 'VERB',
    when: ({ before, after }) =>
      /^(PROPN|NOUN)$/.test(before?.pos ?? '') &&
      /^(quickly|rapidly|fast|through|across|like)$/.test(after?.lower ?? ''),
  },
  // "issued a statement warning Chad"
  {
    from: ['NOUN'],
    words: wordSet('warning'),
    to: 'VERB',
    when: ({ before, after }) =>
      /^(statement|letter|note|message|communique|declaration)$/.test(before?.lower ?? '') &&
      /^(DET|PROPN)$/.test(after?.pos ?? ''),
  },
  // "did back the plan", "first to back Kenya", "to back up Mali"; but "was back the next day"
  {
    from: ['ADV'],
    words: wordSet('back'),
    to: 'VERB',
    when: ({ tokens, at, before, after }) =>
      /^(to|do|does|did|will|would|can|could|may|might|must|should|shall|not|n't)$/.test(before?.lower ?? '') &&
      (/^(DET|PROPN)$/.test(after?.pos ?? '') ||
        (after?.lower === 'up' && /^(DET|PROPN|PRON)$/.test(tokens[at + 2]?.pos ?? ''))),
  },
  // "Joint exercises were held": the capital is the sentence's
  {
    from: ['PROPN', 'NOUN'],
    words: wordSet('joint'),
    to: 'ADJ',
    when: ({ at, after }) => at === 0 && after !== undefined && /^\p{Ll}/u.test(after.text),
  },
  {
    from: ['VERB'],
    words: wordSet('exercises'),
    to: 'NOUN',
    when: ({ before }) => /^(joint|naval|military|air)$/.test(before?.lower ?? ''),
  },
  // "the American military bombed it": those who do so, and no bombed city
  {
    from: ['ADJ'],
    words: wordSet('military'),
    to: 'NOUN',
    when: ({ tokens, at, before, after }) =>
      before?.pos !== 'DET' &&
      (after?.pos === 'AUX' ||
        (after?.pos === 'VERB' &&
          /^(PROPN|DET|PRON|ADP)$/.test(tokens[at + 2]?.pos ?? '') &&
          !after.lower.endsWith('ing'))),
  },
];
