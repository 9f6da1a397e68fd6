import { wordSet } from '../words/one-of.ts';
import type { NameRun } from './find-names.ts';
import { type LinkContext, textAt } from './link-context.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Who is given an office by a verb: "X was sworn in on Friday as the sixth president of Botswana", "X was elected prime minister". */

const CHOSEN = wordSet('elected re-elected appointed named proclaimed');
const INSTALLED = new Set(['inaugurated', 'installed', 'sworn']);
const BEFORE_TITLE = /^(?:the|a|an|its|their|new|next|interim|youngest|oldest|[a-z]+(?:st|nd|rd|th))$/;
const AUXILIARY = /^(?:was|were|is|has|been|formally|duly|narrowly|unanimously|easily|again|recently|also)$/;
/** How far behind "sworn in" its office may stand: "sworn in on Friday in the capital as". */
const REACH = 8;

/** Where the verb stands that gives the office, or -1. */
function givingVerb(context: LinkContext, title: TitlePhrase): number {
  let at = title.first - 1;
  if (textAt(context, title.first) !== 'as') while (BEFORE_TITLE.test(textAt(context, at))) at--;
  if (CHOSEN.has(textAt(context, at))) return at;
  if (textAt(context, at) !== 'as') return -1;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const word = textAt(context, back);
    if (INSTALLED.has(word) || CHOSEN.has(word)) return back;
    if (/^(?:took|taken|takes)$/.test(word) && textAt(context, back + 1) === 'office') return back;
    if (word === ',' || word === ';') return -1;
  }
  return -1;
}

/** Whose verb it is: the name right before it, or the one whose aside ends there. */
function bearerBefore(context: LinkContext, verb: number): NameRun | undefined {
  let at = verb - 1;
  while (AUXILIARY.test(textAt(context, at))) at--;
  if (textAt(context, at) === 'who') at -= textAt(context, at - 1) === ',' ? 2 : 1;
  const beside = context.runs.find(({ last }) => last === at);
  if (beside || textAt(context, at) !== ',') return beside;
  const asides = context.runs.filter(({ last }) => last < at && textAt(context, last + 1) === ',');
  return asides.length === 1 ? asides[0] : undefined;
}

/** "was elected president in 1979" of another year than the article's is history. */
const isLongAgo = (context: LinkContext, title: TitlePhrase): boolean => {
  const year = /^(?:in|since)$/.test(textAt(context, title.last + 1)) ? textAt(context, title.last + 2) : '';
  return /^\d{4}$/.test(year) && year !== context.day.slice(0, 4);
};

/** The name that a verb joins to a title of a state or body, or undefined. */
export function investedRun(context: LinkContext, title: TitlePhrase): NameRun | undefined {
  if (title.isPlural || !/^(?:state|organization)$/.test(title.holder.kind)) return undefined;
  const verb = givingVerb(context, title);
  return verb < 0 || isLongAgo(context, title) ? undefined : bearerBefore(context, verb);
}
