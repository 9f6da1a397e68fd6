import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Article, Extraction, Extractor } from '../model/records.ts';

/** Extraction of many articles on all cores. Answers are those of one thread, byte for byte. */
export interface ParallelExtractor {
  /** Rejects where extraction throws; never waits for a thread to start. */
  extract(article: Article): Promise<Extraction>;
  /** Ends the threads; what they still work on is given up. */
  close(): Promise<void>;
}

export interface ExtractionJob {
  job: number;
  article: Article;
}
export type ExtractionAnswer = { job: number; extraction: Extraction } | { job: number; error: string };

/** Characters of text that are read on the one thread before others are started: starting one costs as much as reading some hundred articles. */
const SMALL_INPUT = 300_000;
/** Articles that wait at a thread besides the one it reads, so that it never idles while this thread reads one itself. */
const QUEUE = 3;
const MOST_THREADS = 8;
/** Room for what is thrown away while an article is read; collecting it more often costs a tenth of the time. */
const YOUNG_GENERATION_MB = 48;

interface Waiting {
  article: Article;
  resolve: (extraction: Extraction) => void;
  reject: (error: Error) => void;
}

/** Starts extraction-worker.ts; in a checkout through tsx, which has to be registered in every thread anew. */
function startWorker(): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./extraction-worker.js', import.meta.url), { resourceLimits });
  const worker = JSON.stringify(new URL('./extraction-worker.ts', import.meta.url));
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${worker}); });`;
  return new Worker(code, { eval: true, resourceLimits });
}

/** A thread with the jobs that it has been given. */
class ExtractionThread {
  readonly #jobs = new Map<number, Waiting>();
  readonly #worker: Worker;
  readonly #extract: Extractor;
  #ready = false;
  #given = 0;

  constructor(extract: Extractor) {
    this.#extract = extract;
    this.#worker = startWorker();
    this.#worker.on('message', (answer: ExtractionAnswer | 'ready') => this.#take(answer));
    this.#worker.on('error', (error) => this.#giveBack(error));
  }

  get isFree(): boolean {
    return this.#ready && this.#jobs.size <= QUEUE;
  }

  extract(article: Article): Promise<Extraction> {
    return new Promise((resolve, reject) => {
      const job = this.#given++;
      this.#jobs.set(job, { article, resolve, reject });
      this.#worker.postMessage({ job, article } satisfies ExtractionJob);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: ExtractionAnswer | 'ready'): void {
    if (answer === 'ready') {
      this.#ready = true;
      return;
    }
    const waiting = this.#jobs.get(answer.job);
    this.#jobs.delete(answer.job);
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.extraction);
  }

  /** A thread that fails, for want of memory say, leaves its work to this one. */
  #giveBack(error: Error): void {
    this.#ready = false;
    process.emitWarning(`a thread of extraction failed, fewer are at work: ${error.message}`);
    for (const { article, resolve, reject } of this.#jobs.values()) {
      try {
        resolve(this.#extract(article));
      } catch (error) {
        reject(error as Error);
      }
    }
    this.#jobs.clear();
  }
}

/**
 * Shares articles among `threads` threads, this one included: what no other thread is free for is read here. Small input starts no thread.
 * `extract` must know the same tables as the threads load.
 */
export function parallelExtractor(
  extract: Extractor,
  threads = Math.min(availableParallelism(), MOST_THREADS),
): ParallelExtractor {
  let read = 0;
  const others: ExtractionThread[] = [];
  return {
    extract: async (article) => {
      const isLarge = read > SMALL_INPUT;
      read += article.text.length;
      if (isLarge && others.length === 0)
        for (let count = 1; count < threads; count++) others.push(new ExtractionThread(extract));
      const free = others.find((thread) => thread.isFree);
      if (free) return free.extract(article);
      // lets answers in and signals through between two articles
      await setImmediate();
      return extract(article);
    },
    close: async () => {
      await Promise.all(others.map((thread) => thread.close()));
    },
  };
}
