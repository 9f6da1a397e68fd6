import type { Tense } from './resolve.ts';

/** Words that look ahead, with the verb they carry, so that "should be signed" is not read as "signed". */
const AHEAD = [
  "(?:will|won['’]t|would|shall|should|could|may|might|must|cannot|can)(?:\\s{1,6}(?:not|also|soon|then|now|only|both|first|be|have|been))*(?:\\s{1,6}[a-z]+)?",
  "(?<=\\w['’])ll\\s{1,6}[a-z]+",
  '(?:is|are|was|were|be)\\s{1,6}to\\s{1,6}(?:be\\s{1,6})?[a-z]+',
  '(?:due|set|scheduled|expected|planned|slated|supposed|likely|bound|about|ready|willing|plans?|hopes?|hoped|intends?|wants?|aims?|prepar(?:es|ing)|planning)\\s{1,6}(?:not\\s{1,6})?to(?:\\s{1,6}be)?\\s{1,6}[a-z]+',
  '(?:due|scheduled|slated|planned|expected|expects?|hopes?|wants?|intends?|invitation\\s{1,6}for|preparations?\\s{1,6}for|plans\\s{1,6}for|look(?:s|ed|ing)?\\s{1,6}forward\\s{1,6}to|upcoming|forthcoming|looming|deadline|ahead\\s{1,6}of|expires?|sets?\\s{1,6}out|sets?\\s{1,6}off|leaves|departs|heads|flies|arrives|begins|starts|opens)',
].join('|');

/** A commitment: told in the past, it sends what follows it into the future. */
const PLEDGE =
  "(?:invitation|promise|pledge|offer)(?:\\s{1,6}(?:from|by|of)(?:\\s{1,6}[\\w’'.-]+){1,4}?)?\\s{1,6}to\\s{1,6}[a-z]+|(?:agreed|promised|vowed|pledged|offered|threatened|decided|undertook|invited\\s{1,6}\\w+(?:\\s{1,6}\\w+)?|urged\\s{1,6}\\w+|told\\s{1,6}\\w+|ordered\\s{1,6}\\w+|asked\\s{1,6}\\w+)\\s{1,6}(?:not\\s{1,6})?to(?:\\s{1,6}be)?\\s{1,6}[a-z]+";

const BACK =
  'had\\s{1,6}(?:been\\s{1,6})?(?:planned|hoped|intended|wanted|meant|due|scheduled|expected|set|agreed|promised)\\s{1,6}to\\s{1,6}[a-z]+|[a-z]+ed|had|has|have|was|were|said|told|met|held|went|came|flew|took|gave|began|left|sent|struck|drew|saw|spoke|put|made|won|broke|quit|hit|ran|rang|sat|paid|shot|fell|rose|led|fought|sought|bought|brought|thought|cut|set|shut|threw|withdrew|swore|wrote|sank|tore|pulled';

const cuePattern = new RegExp(`\\b(?:(?<ahead>${AHEAD})|(?<pledge>${PLEDGE})|(?<back>${BACK}))\\b`, 'g');

interface Cue {
  start: number;
  /** How a date that follows the verb is meant, and one that stands before it. */
  following: Tense;
  preceding: Tense;
}

function cuesOf(sentence: string): Cue[] {
  const cues: Cue[] = [];
  // `matchAll` would make the expression anew for each sentence
  cuePattern.lastIndex = 0;
  for (let match = cuePattern.exec(sentence); match; match = cuePattern.exec(sentence)) {
    const { ahead, back } = match.groups!;
    cues.push({
      start: match.index,
      following: back === undefined ? 'future' : 'past',
      preceding: ahead === undefined ? 'past' : 'future',
    });
  }
  return cues;
}

/** "By January 26 the envoys were back": a state of things that was reached. */
const wasThen = /^[^,;]{0,60}?\b(?:was|were)\b(?!\s+(?:to|due|expected|scheduled|supposed)\b)/;
/** How far into a sentence a date stands at its head, in UTF-16 units. */
const OPENING = 8;

/** Reads a sentence's verbs once; the function it returns says which way the verb nearest before an offset looks, else the nearest after it. */
export function tenseReader(sentence: string): (offset: number) => Tense {
  let cues: Cue[] | null = null;
  return (offset) => {
    cues ??= cuesOf(sentence);
    if (/\b[Bb]y\s+(?:the\s+)?$/.test(sentence.slice(Math.max(0, offset - 8), offset)) && !/\bhad\b/.test(sentence))
      return offset < OPENING && wasThen.test(sentence.slice(offset)) ? 'past' : 'future';
    return cues.findLast((cue) => cue.start < offset)?.following ?? cues[0]?.preceding ?? null;
  };
}
