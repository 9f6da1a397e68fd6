import type { Article, Extraction, Extractor } from '../model/records.ts';
import { RELATIONS } from '../model/relations.ts';
import { linkReferences } from './co-reference.ts';
import { compileFrames } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import { readClaims } from './read-claims.ts';
import { resolveDocument } from './resolve.ts';
import { tagSentences } from './tag.ts';

/**
 * The way of an article through extraction, in reading order:
 * text → tagged sentences → entities, mentions and offices → references → clauses → deeds → claims.
 * Built once for a lexicon; the returned function is pure: the same article gives the same extraction, byte for byte.
 */
export function createExtractor(lexicon: Lexicon): Extractor {
  const frames = compileFrames(RELATIONS);
  return (article: Article): Extraction => {
    const sentences = tagSentences(article.text);
    const document = linkReferences(resolveDocument(article, sentences, lexicon), lexicon);
    const { claims } = readClaims(document, frames);
    return {
      id: article.id,
      entities: [...document.entities],
      mentions: document.mentions.flatMap((mention) => {
        const { tokens } = document.sentences[mention.sentence]!;
        return mention.entities.map((entity) => ({
          entity,
          start: tokens[mention.first]!.start,
          end: tokens[mention.last]!.end,
        }));
      }),
      claims,
    };
  };
}
