import { oneOf } from '../words/one-of.ts';
import type { NameRun } from './find-names.ts';
import { type LinkContext, textAt } from './link-context.ts';
import { investedRun } from './link-invested.ts';
import { afterList, listAfter, namesBehind, respectively } from './link-title-lists.ts';
import { stateEndingAt } from './reading.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { link, runStartingAt, type TitledName } from './titled-name.ts';

/** Title right before the name: "Iranian Foreign Minister Hossein Amir-Abdollahian", "defence secretary at the time" never. */
function before(context: LinkContext, title: TitlePhrase): TitledName[] {
  const ends = [title.head + 1, title.last + 1];
  for (const at of ends) {
    const run = runStartingAt(context, at);
    if (!run) continue;
    return title.isPlural
      ? respectively(title.holders, listAfter(context, title, at))
      : [link(context, run, title, 'office.title-before')];
  }
  return [];
}

/** A name's "of the Netherlands", in words. */
const LONGEST_TAIL = 3;

/** "The premier of India, X, the premier of Fiji, Y, met": behind a name that has its title stands the one of the next. */
const isOfNextName = (context: LinkContext, title: TitlePhrase, linked: readonly TitledName[]): boolean =>
  linked.some((one) => one.title.first < title.first && title.first - 2 - one.run.last <= LONGEST_TAIL) &&
  commaThenName(context, title).length > 0;

/** Title after the name: "Catherine Ashton, the European Union's foreign policy chief". Every title of the list counts: "the president and ECOWAS chairman". */
function after(context: LinkContext, title: TitlePhrase, linked: readonly TitledName[]): TitledName[] {
  const opener = textAt(context, title.first - 1);
  if (opener !== ',' && opener !== '(' && opener !== '-' && opener !== '—') return [];
  // "Trump, whose foreign minister": not he himself
  if (title.determiner === 'whose') return [];
  const run = context.runs.find((candidate) => candidate.last === title.first - 2);
  if (isOfNextName(context, title, linked)) return [];
  if (!run) return nameThenOf(context, title);
  if (title.isPlural) return afterList(context, title, run);
  return [link(context, run, title, 'office.apposition')];
}

/** "Alexander Stubb of Finland, the foreign minister". */
function nameThenOf(context: LinkContext, title: TitlePhrase): TitledName[] {
  const state = stateEndingAt(context.reading, title.first - 2, context.day);
  if (!state || textAt(context, state.first - 1) !== 'of') return [];
  const run = context.runs.find((candidate) => candidate.last === state.first - 2);
  return run
    ? [
        {
          run,
          title,
          holder: title.holder.kind === 'none' ? { kind: 'state', code: state.code } : title.holder,
          rule: 'office.apposition',
        },
      ]
    : [];
}

/** "According to a spokesman, X pressed", "After a lunch with the Belgian premier, X lifted": an office in a phrase that opens the sentence, and somebody else behind it. */
function isAnothers(context: LinkContext, title: TitlePhrase, run: NameRun): boolean {
  const { tokens } = context.reading;
  if (!/^(to|by|from|with|for)$/.test(textAt(context, title.first - 1))) return false;
  if (/^(a|an)$/.test(title.determiner ?? '')) return !/^([,;:)(.—-]|)$/.test(textAt(context, run.last + 1));
  const acts = /^(VERB|AUX)$/.test(
    tokens[run.last + (context.lexicon.isWord('weekday', textAt(context, run.last + 2)) ? 3 : 1)]?.pos ?? '',
  );
  return acts && tokens.every(({ pos }, at) => at >= title.first || (pos !== 'VERB' && pos !== 'AUX'));
}

const isAtTheTime = (context: LinkContext, at: number): boolean =>
  textAt(context, at) === 'at' && textAt(context, at + 1) === 'the' && /^(time|moment)$/.test(textAt(context, at + 2));

/** Name after a comma: "Egypt's foreign minister, Sameh Shoukry, …". */
function commaThenName(context: LinkContext, title: TitlePhrase): TitledName[] {
  if (title.isPlural) return namesBehind(context, title);
  const comma = title.last + (isAtTheTime(context, title.last + 1) ? 4 : 1);
  if (textAt(context, comma) !== ',') return [];
  const run = runStartingAt(context, comma + 1);
  if (!run || (title.holder.kind === 'none' && title.determiner === null)) return [];
  if (isAnothers(context, title, run)) return [];
  if (
    !/^([,.;)"]|said|and|—|-|told|who|as|in|on|to|is|was|has|had|)$/.test(textAt(context, run.last + 1)) &&
    title.holder.kind === 'none'
  )
    return [];
  return [link(context, run, title, 'office.title-comma-name')];
}

/** "X is the president of Y", "X, who is prime minister", "X became foreign minister". */
function byVerb(context: LinkContext, title: TitlePhrase): TitledName[] {
  let at = title.first - 1;
  while (/^(currently|now|also|both|the|a|as)$/.test(textAt(context, at))) at--;
  if (!/^(is|became|becomes|remains)$/.test(textAt(context, at))) return [];
  at--;
  if (/^(who|he|she)$/.test(textAt(context, at))) at -= textAt(context, at - 1) === ',' ? 2 : 1;
  const run = context.runs.find((candidate) => candidate.last === at);
  return run ? [link(context, run, title, 'office.copula')] : [];
}

const serves = oneOf('speak act serve come go travel arrive attend fly appear');

/** "X spoke as head of the Union", "X had come as the envoy of Brazil": in whose office one does something, an article skipped. */
function servingAs(context: LinkContext, title: TitlePhrase): TitledName[] {
  if (title.isPlural || title.holder.kind === 'none' || textAt(context, title.first - 1) !== 'as') return [];
  const { tokens } = context.reading;
  const verb = tokens[title.first - 2];
  if (verb?.pos !== 'VERB' || !serves(verb.lemma)) return [];
  const end = tokens[verb.index - 1]?.pos === 'AUX' ? verb.index - 2 : verb.index - 1;
  const run = context.runs.find((candidate) => candidate.last === end);
  return run ? [link(context, run, title, 'office.copula')] : [];
}

/** "…, the Nigerian president and current ECOWAS chairman": the second title of an apposition. */
function conjoined(context: LinkContext, title: TitlePhrase, linked: readonly TitledName[]): TitledName[] {
  if (textAt(context, title.first - 1) !== 'and') return [];
  const other = linked.find((one) => one.rule === 'office.apposition' && one.title.last === title.first - 2);
  return other ? [link(context, other.run, title, 'office.apposition')] : [];
}

/** "X was sworn in on Friday as the sixth president of Botswana" */
function invested(context: LinkContext, title: TitlePhrase): TitledName[] {
  const run = investedRun(context, title);
  return run ? [link(context, run, title, 'office.copula')] : [];
}

/** True where nothing but "and" stands between a title and the next name. */
function isNextTo(context: LinkContext, { title }: TitledName, { run }: TitledName): boolean {
  const between = context.reading.tokens.slice(title.last + 1, run.honorificFirst);
  return between.length > 0 && between.every(({ lower }) => /^(,|and|mr|mrs|ms|hon|h\.e|\.)$/.test(lower));
}

/** "A, Minister for Foreign Affairs of Japan, and B, Minister of Defense, met": of two told in a row, one tells for both whose they are. */
function withSharedHolder(context: LinkContext, one: TitledName, linked: readonly TitledName[]): TitledName {
  if (one.holder.kind !== 'none' || one.rule !== 'office.apposition' || one.title.isPlural) return one;
  const beside = linked.find(
    (other) =>
      other.rule === one.rule &&
      other.holder.kind === 'state' &&
      (isNextTo(context, other, one) || isNextTo(context, one, other)),
  );
  return beside ? { ...one, holder: beside.holder } : one;
}

const RULES = [before, after, commaThenName, byVerb, servingAs, invested];

/** Joins titles to names within one sentence. A title serves the first rule that finds it a name; a name may have several titles. */
export function linkTitles(context: LinkContext, titles: readonly TitlePhrase[]): TitledName[] {
  const linked: TitledName[] = [];
  for (const title of titles) {
    if (/^(counterparts?|colleague)$/.test(context.reading.tokens[title.head]!.lower) && title.holder.kind !== 'state')
      continue;
    const pairs = RULES.map((rule) => rule(context, title, linked)).find((found) => found.length > 0);
    linked.push(...(pairs ?? conjoined(context, title, linked)));
  }
  return linked.map((one) => withSharedHolder(context, one, linked));
}
