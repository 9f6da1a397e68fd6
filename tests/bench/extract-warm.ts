import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import type { Article, Extractor } from '../../src/model/records.ts';
import { built } from './built.ts';
import { type Pass, repeated } from './extract-speed.ts';

/** A process that reads the articles of a file (a JSON array) with the built program and prints how fast it does so on one thread and on two. */

/** Articles of a pass; three passes warm up, since the compiler is not done before some two thousand articles. */
const ARTICLES = 600;
const WARM_UP = 3;
const ROUNDS = 7;
const AHEAD = 32;

const median = (passes: readonly Pass[]): Pass =>
  passes.toSorted((a, b) => a.rate - b.rate)[Math.floor(passes.length / 2)]!;

/** One and two threads by turns, both warm: what else the machine does falls on both. */
async function warm(articles: readonly Article[]): Promise<[Pass, Pass]> {
  const { inOrder } = await built<typeof import('../../src/app/in-order.ts')>('app/in-order.js');
  const { extractorOf } = await built<typeof import('../../src/app/extractor.ts')>('app/extractor.js');
  const { loadTables } = await built<typeof import('../../src/app/lexicon.ts')>('app/lexicon.js');
  const { tagSentences } = await built<typeof import('../../src/extract/tagging/tag.ts')>('extract/tagging/tag.js');
  const { parallelExtractor } =
    await built<typeof import('../../src/app/parallel-extractor.ts')>('app/parallel-extractor.js');
  const extract: Extractor = extractorOf(loadTables());
  const queue = repeated(articles, ARTICLES);
  const sentences = queue.reduce((sum, article) => sum + tagSentences(article.text).length, 0);
  const lanes = [1, 2].map((threads) => ({ pool: parallelExtractor(extract, threads), passes: [] as Pass[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const { pool, passes } of lanes) {
      const before = process.cpuUsage();
      const begun = performance.now();
      for await (const _ of inOrder(Readable.from(queue) as AsyncIterable<Article>, pool.extract, AHEAD));
      const milliseconds = performance.now() - begun;
      const { user, system } = process.cpuUsage(before);
      if (round >= WARM_UP)
        passes.push({ rate: (sentences / milliseconds) * 1000, processor: (user + system) / sentences });
    }
  await Promise.all(lanes.map(({ pool }) => pool.close()));
  return [median(lanes[0]!.passes), median(lanes[1]!.passes)];
}

const [, , file = ''] = process.argv;
console.log(JSON.stringify(await warm(JSON.parse(readFileSync(file, 'utf8')) as Article[])));
