import type { SentenceMention } from '../words/document.ts';
import type { Findings } from './findings.ts';
import type { Person } from './people.ts';
import { isPossessiveMark } from './reading.ts';
import type { TitlePhrase } from './title-phrase.ts';

const POWER = /^(government|administration|cabinet|regime|junta|presidency)$/;

/** States and bodies inside the title of a named person only qualify: "Polish" in "Polish President Lech Kaczynski". */
export function qualifyTitles(mentions: readonly SentenceMention[], titles: readonly TitlePhrase[]): SentenceMention[] {
  const bySentence = new Map<number, TitlePhrase[]>();
  for (const title of titles) bySentence.set(title.sentence, [...(bySentence.get(title.sentence) ?? []), title]);
  return mentions.map((mention) => {
    const inTitle = (bySentence.get(mention.sentence) ?? []).some(
      (title) => mention.first >= title.first && mention.last <= title.last,
    );
    if (!inTitle || mention.use !== 'actor' || /^official:/.test(mention.entities[0]!) || mention.form === 'title')
      return mention;
    return {
      sentence: mention.sentence,
      first: mention.first,
      last: mention.last,
      head: mention.last,
      entities: mention.entities,
      form: mention.form,
      phraseFirst: mention.first,
      phraseLast: mention.last,
      use: 'modifier',
    };
  });
}

/** Phrases for states by who leads them, and what each state is so called. */
export interface Powers {
  mentions: SentenceMention[];
  surfaces: [id: string, surface: string][];
}

/** "the Modi government", "Castro's government", "the administration of Donald Trump": the state acts, its leader only tells which. */
export function namePowers(
  findings: readonly Findings[],
  officials: readonly SentenceMention[],
  people: ReadonlyMap<string, Person>,
): Powers {
  const mentions: SentenceMention[] = [];
  const surfaces: [string, string][] = [];
  for (const official of officials) {
    const { tokens } = findings[official.sentence]!.reading;
    const country = people.get(official.entities[0]!)?.country;
    const id = `country:${country}`;
    if (!country) continue;
    const after = official.last + (isPossessiveMark(tokens[official.last + 1]) ? 2 : 1);
    const isBefore = tokens[official.first - 1]?.lower === 'of' && POWER.test(tokens[official.first - 2]?.lower ?? '');
    const head = POWER.test(tokens[after]?.lower ?? '') ? after : isBefore ? official.first - 2 : -1;
    if (head < 0) continue;
    const [first, last] = [Math.min(head, official.first), Math.max(head, official.last)];
    mentions.push({
      sentence: official.sentence,
      first,
      last,
      head,
      entities: [id],
      form: 'description',
      phraseFirst: first,
      phraseLast: last,
      use: 'actor',
    });
    const text = findings[official.sentence]!.reading.text;
    surfaces.push([id, text.slice(tokens[first]!.start, tokens[last]!.end)]);
  }
  return { mentions, surfaces };
}
