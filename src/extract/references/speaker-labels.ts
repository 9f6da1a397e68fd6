import type { ResolvedDocument, TaggedSentence } from '../words/document.ts';
import { gather } from '../words/gather.ts';

/** Words up to which a label goes: "FOREIGN MINISTER DMYTRO KULEBA OF UKRAINE:". */
const LONGEST_LABEL = 14;

/** A sentence that is nothing but who speaks next; segmentation parts it from what is said. */
const isLabel = ({ tokens }: TaggedSentence): boolean =>
  tokens.length <= LONGEST_LABEL && tokens.at(-1)!.text === ':' && tokens.every((token) => token.pos !== 'VERB');

/**
 * Who speaks in each sentence of a transcript: the official or body in the label before it, null under a label that names none
 * ("QUESTION:"), undefined where no label came before. A label holds until the next one.
 */
export function labelledSpeakers(document: ResolvedDocument): (string | null | undefined)[] {
  const kinds = new Map(document.entities.map((entity) => [entity.id, entity.kind]));
  let speaker: string | null | undefined;
  return document.sentences.map((sentence) => {
    if (!isLabel(sentence)) return speaker;
    const named = gather(
      document.mentions.filter((mention) => mention.sentence === sentence.index),
      (mention) => mention.entities,
    );
    const official = named.find((id) => kinds.get(id) === 'OFFICIAL');
    speaker = official ?? named.find((id) => kinds.get(id) === 'ORGANIZATION' || kinds.get(id) === 'COUNTRY') ?? null;
    return null;
  });
}
