import { decodeEntities, isBlockTag } from '../../intake/markup-leftovers.ts';
import type { Edit, Repair } from './text-edit.ts';

/** What goes wherever a pattern matches, or what stands there instead. */
const each = (pattern: RegExp, put: (match: RegExpExecArray) => string = () => '') =>
  function* (text: string): Generator<Edit> {
    for (const match of text.matchAll(pattern)) {
      const instead = put(match);
      if (instead !== match[0]) yield { start: match.index, end: match.index + match[0].length, put: instead };
    }
  };

/** Marks around words: what matches goes, but for the words in its group. */
const around = (pattern: RegExp) =>
  function* (text: string): Generator<Edit> {
    for (const match of text.matchAll(pattern)) {
      const words = match[1]!;
      const start = match.index + match[0].lastIndexOf(words, match[0].indexOf(words));
      const end = match.index + match[0].length;
      if (start > match.index) yield { start: match.index, end: start, put: '' };
      if (end > start + words.length) yield { start: start + words.length, end, put: '' };
    }
  };

/** Scripts, styles and comments, content and all. An opening without its end is no such thing, and ends the search. */
function* hidden(text: string): Generator<Edit> {
  const opening = /<(?:(script|style)\b|!--)/gi;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const closing = match[1] ? new RegExp(`</${match[1]}\\s*>`, 'gi') : /-->/g;
    closing.lastIndex = opening.lastIndex;
    if (!closing.exec(text)) return;
    yield { start: match.index, end: closing.lastIndex, put: '' };
    opening.lastIndex = closing.lastIndex;
  }
}

const TAG =
  /<\/?(a|abbr|address|article|aside|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|label|li|main|mark|nav|nobr|ol|p|picture|pre|q|s|section|small|source|span|strike|strong|sub|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|u|ul|video|wbr)(?:\s[^<>]{0,2000})?\/?>/gi;

/** Signs of which a text has one where anything of `LEFT_OVER_MARKS` is in it: plain text is looked through once and not for each of them. */
export const MARKS =
  /[<&[\]#*_`´>/\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\f\ufb00-\ufb06¹²³⁰⁴-⁹†‡]|[wW]{3}\./;

/** What is left in a text of the format that it was copied from, in the order in which it is taken out. */
export const LEFT_OVER_MARKS: readonly Repair[] = [
  { sample: '<script>…</script>', sign: /<[s!]/i, find: hidden },
  {
    sample: '<sup>2</sup>',
    sign: /<sup/i,
    find: each(/<sup\b[^<>]{0,200}>\s*(?:<a\b[^<>]{0,500}>)?\s*\[?\d{1,3}\]?\s*(?:<\/a>)?\s*<\/sup>/gi),
  },
  {
    sample: '<b>Iran</b>',
    sign: /<[/a-z]/i,
    find: each(TAG, ([, name]) => (isBlockTag(name!) ? '\n\n' : '')),
  },
  {
    sample: 'Norway &amp; Sweden',
    sign: /&[#a-z]/i,
    find: each(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, ([entity]) => decodeEntities(entity)),
  },
  {
    sample: 'Is\u00adrael, with an invisible mark',
    sign: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/,
    find: each(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g),
  },
  {
    sample: 'Iran\u2028Iraq',
    sign: /[\u2028\u2029\f]/,
    find: each(/[\u2028\u2029\f]/g, ([mark]) => (mark === '\u2029' ? '\n\n' : '\n')),
  },
  {
    sample: 'of\ufb01cials',
    sign: /[\ufb00-\ufb06]/,
    find: each(/[\ufb00-\ufb06]/g, ([letters]) => letters.normalize('NFKC')),
  },
  { sample: '![the leaders](leaders.jpg)', sign: /!\[/, find: each(/!\[[^\][\n]{0,500}\]\([^)\n]{0,2000}\)/g) },
  {
    sample: '[Iran](https://example.org)',
    sign: /\]\(/,
    find: around(/\[([^\][\n]{1,500})\]\((?:https?:|\/|#|mailto:|www\.|\.)[^)\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/g),
  },
  { sample: '[[Iran]]', sign: /\[\[/, find: around(/\[\[(?:[^\][|\n]{1,200}\|)?([^\][|\n]{1,200})\]\]/g) },
  {
    sample: 'the talks.[2]',
    sign: /\[(?:\d|note|citation|[a-z]\])/i,
    find: each(/(?<=[\p{L}\p{N}.,;:!?"”’')\]])\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed)\]/gu),
  },
  {
    sample: 'closed its embassy (https://example.org/a)',
    sign: /:\/\/|www\./i,
    find: each(
      /[ \t]*\((?:https?:\/\/|www\.)[^\s()]{1,2000}\)|(?:https?:\/\/|www\.)[^\s<>"”()[\]]{1,2000}[^\s<>"”()[\].,;:!?]/gi,
    ),
  },
  { sample: '> an answer by mail', sign: /^[ \t]{0,3}>/m, find: each(/^[ \t]{0,3}(?:>[ \t]?)+/gm) },
  { sample: '## A heading', sign: /^[ \t]{0,3}#/m, find: each(/^[ \t]{0,3}#{1,6}[ \t]+/gm) },
  { sample: '#Iran', sign: /#\p{L}/u, find: each(/(?<![\p{L}\p{N}&#/])#(?=\p{L})/gu) },
  { sample: '**Iran**', sign: /\*\*|__/, find: around(/(?:\*\*|__)(?=\S)([^\n*_]{1,500}?)(?<=\S)(?:\*\*|__)/g) },
  {
    sample: '*Iran*',
    sign: /[*_]\S/,
    find: around(/(?<![\p{L}\p{N}*_])[*_](?=[^\s*_])([^\n*_]{1,500}?)(?<=[^\s*_])[*_](?![\p{L}\p{N}*_])/gu),
  },
  { sample: '`Iran`', sign: /`\S/, find: around(/(?<![\p{L}\p{N}`])`([^\s`'](?:[^`'\n]{0,200}[^\s`'])?)`(?!`)/gu) },
  { sample: 'Britain`s', sign: /[`´]/, find: each(/(?<=\p{L})[`´](?=\p{L})/gu, () => "'") },
  {
    sample: 'the talks.² and the pact.*',
    sign: /[¹²³⁰⁴-⁹†‡]|[.,]\*/,
    find: each(/(?<=[.,;:!?"”’)]|\p{L}{4})(?:[¹²³⁰⁴-⁹]{1,3}|[†‡])(?!\p{L})|(?<=[\p{L}"”][.,])\*{1,3}(?=\s|$)/gu),
  },
];

/** What prints and typewriters put otherwise than a reader of today has it: in any text, by words and not by signs of a format. */
export const OLD_PRINT: readonly Repair[] = [
  {
    sample: 'H.E. Mr. Agha Shahi',
    sign: /\bH\. ?(?:E|R)\.|Excellenc|Majesty|Highness|Holiness|Hon\.|Honou?rable/,
    find: each(
      /\b(?:H\.(?:E|R\.H)\. |H\. E\. (?=(?:Mrs?|Ms|Dr|Prof|Sheikh|Ambassador)\b)|(?:His|Her|Their) (?:Excellenc(?:y|ies)|(?:Royal |Imperial )?(?:Majest(?:y|ies)|Highness(?:es)?)|Holiness),? |(?:[Tt]he )?(?:R(?:igh)?t\.? )?Hon(?:\.|ou?rable) )(?=\p{Lu}|the \p{Lu})/gu,
    ),
  },
  {
    sample: 'Tilek Tekebaev (pictured), Minister of Transport',
    sign: /\((?:pic|left|right|cent|above|below|file|[LRC]\)|aged? \d|\d\d\))/,
    find: each(
      /(?<=\p{L}) \((?:pictured(?: (?:left|right|above|below))?|(?:front |back )?(?:left|right|cent(?:re|er))|above|below|file photo|[LRC]|aged? \d{2}|\d{2})\)/gu,
    ),
  },
  {
    sample: 'a second "2+2" meeting',
    sign: /["“][a-z0-9]/,
    find: around(
      /(?<=\b(?:an?|the|its|their|his|her|our|so-called|['’]s|first|second|third|fourth|fifth) )["“]([a-z0-9][a-z0-9+-]*(?: [a-z0-9+-]+){0,2})["”](?= [a-z])/g,
    ),
  },
  { sample: 'to-day', sign: /\bto-(?:day|night|morrow)\b/i, find: each(/(?<=\bto)-(?=(?:day|night|morrow)\b)/gi) },
  { sample: 'Russia –– and', sign: /―|[–—]{2}/, find: each(/―|[–—]{2,3}/g, () => '—') },
  {
    sample: 'He left... Russia',
    sign: /(?:\.{3}|…) \p{Lu}/u,
    find: each(/(?<=\p{Ll}{2})(?:\.{3,4}|…)(?= \p{Lu})/gu, () => '.'),
  },
];
