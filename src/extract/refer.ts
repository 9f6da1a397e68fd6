import { Antecedents } from './antecedents.ts';
import type { SentenceMention } from './document.ts';
import type { EntityDraft, Findings, Naming } from './findings.ts';
import type { OfficialNaming } from './name-officials.ts';
import type { Person } from './people.ts';
import type { TitlePhrase } from './read-titles.ts';
import { type NounContext, referNoun } from './refer-nouns.ts';
import { referPronoun } from './refer-pronouns.ts';
import { referTitles } from './refer-titles.ts';
import type { HolderContext } from './settle-holder.ts';

interface Named {
  officials: OfficialNaming;
  namings: readonly Naming[];
  context: HolderContext;
}

const isWithin = (mention: SentenceMention, sentence: number, index: number): boolean =>
  mention.sentence === sentence && mention.phraseFirst <= index && mention.phraseLast >= index;

/** Names and titles first, then in reading order what stands for them: each settled reference may carry the next. */
export function refer(
  findings: readonly Findings[],
  { officials, namings, context }: Named,
): Naming & { settledTitles: TitlePhrase[] } {
  const named = namings.flatMap((naming) => naming.mentions);
  const discourse = new Antecedents(named.filter((mention) => mention.use !== 'place'));
  const people = new Map<string, Person>(officials.peopleById);
  const titles = referTitles(officials.openTitles, { context, discourse, people, offices: officials.offices });
  for (const mention of titles.mentions) discourse.add(mention);
  const entities = new Map<string, EntityDraft>(
    namings.flatMap((naming) => naming.entities).map((entity) => [entity.id, entity]),
  );
  const nouns: NounContext = { lexicon: context.lexicon, discourse, people, entities };
  const bySentence = new Map<number, SentenceMention[]>(findings.map((found) => [found.reading.sentence.index, []]));
  for (const mention of [...named, ...titles.mentions]) bySentence.get(mention.sentence)?.push(mention);
  const settled: SentenceMention[] = [];
  for (const { reading } of findings) {
    const here = bySentence.get(reading.sentence.index) ?? [];
    for (let index = 0; index < reading.tokens.length; index++) {
      const token = reading.tokens[index]!;
      const mention = token.pos === 'PRON' || token.pos === 'DET' ? referPronoun(reading, index, nouns) : null;
      const found = mention ?? (/^(NOUN|PROPN|ADJ)$/.test(token.pos) ? referNoun({ reading, index }, nouns) : null);
      if (
        !found ||
        here.some(
          (other) =>
            (other.head === index ||
              (other.entities[0]!.match(/^(organization|agreement|project):/) &&
                isWithin(other, reading.sentence.index, index))) &&
            !mention,
        )
      )
        continue;
      settled.push(found);
      discourse.add(found);
    }
  }
  return {
    entities: [],
    mentions: [...titles.mentions, ...settled],
    offices: titles.offices,
    settledTitles: titles.settled,
  };
}
