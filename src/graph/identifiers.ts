import { createHash } from 'node:crypto';
import type { Article, Claim } from '../model/records.ts';

/**
 * Ids made from content, so that writing the same thing twice finds what the first time wrote. 96 bits of SHA-256: among a billion
 * things of one kind, two meet by chance about once in a hundred billion such collections.
 */
const digest = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/** Hash of what an article says and when and by whom: a changed text, title, day or publisher is a new revision. */
export const contentHash = ({ text, title, publisher, publishedAt }: Article): string =>
  digest(text, title, publisher, publishedAt);

export const revisionId = (article: Article): string => `revision:${digest(article.id, contentHash(article))}`;

export const mentionId = (revision: string, entity: string): string => `mention:${digest(revision, entity)}`;

/** Two claims of one sentence differ by type, ends, stance, speaker, date or item. */
export const claimId = (revision: string, claim: Claim): string =>
  `claim:${digest(
    revision,
    [claim.start, claim.end],
    [claim.type, claim.source, claim.target],
    [claim.status, claim.polarity, claim.saidBy],
    [claim.date?.from ?? null, claim.date?.to ?? null, claim.item],
  )}`;

export const factId = (key: string, anchor: string): string => `fact:${digest(key, anchor)}`;

/** A story is named for its earliest telling. */
export const storyId = (firstRevision: string): string => firstRevision.replace('revision:', 'story:');

/** The outlet's name as an id: case, accents and punctuation do not make another outlet. */
export const sourceId = (publisher: string): string => {
  const words = publisher
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return `source:${words ? words.join('-') : digest(publisher)}`;
};
