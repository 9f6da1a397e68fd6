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
/**
 * Memory of a thread in megabytes. Twice as much room for what is thrown away while an article is read saves no time that could be measured;
 * without a bound on the rest garbage is left lying to several times what is in use (60 MB). A thread that runs out leaves its articles to this one.
 */
const MEMORY = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 256 };

interface Waiting {
  article: Article;
  resolve: (extraction: Extraction) => void;
  reject: (error: Error) => void;
}

/** What an extracting thread reports to the one that shares out the articles. */
interface Overseer {
  /** It has room for more. */
  onFree(): void;
  /** It failed; these articles it has not read. */
  onFailure(error: Error, unread: readonly Waiting[]): void;
}

/** Starts extraction-worker.ts; in a checkout through tsx, which has to be registered in every thread anew. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./extraction-worker.js', import.meta.url), { resourceLimits: MEMORY });
  const worker = JSON.stringify(new URL('./extraction-worker.ts', import.meta.url));
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${worker}); });`;
  return new Worker(code, { eval: true, resourceLimits: MEMORY });
}

/** A thread with the jobs that it has been given. */
class ExtractionThread {
  readonly #jobs = new Map<number, Waiting>();
  readonly #worker = startWorker();
  readonly #overseer: Overseer;
  #ready = false;
  #given = 0;

  constructor(overseer: Overseer) {
    this.#overseer = overseer;
    this.#worker.on('message', (answer: ExtractionAnswer | 'ready') => this.#take(answer));
    this.#worker.on('error', (error) => this.#fail(error));
  }

  get isFree(): boolean {
    return this.#ready && this.#jobs.size <= QUEUE;
  }

  read(waiting: Waiting): void {
    const job = this.#given++;
    this.#jobs.set(job, waiting);
    this.#worker.postMessage({ job, article: waiting.article } satisfies ExtractionJob);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: ExtractionAnswer | 'ready'): void {
    if (answer === 'ready') this.#ready = true;
    else {
      const waiting = this.#jobs.get(answer.job);
      this.#jobs.delete(answer.job);
      if ('error' in answer) waiting?.reject(new Error(answer.error));
      else waiting?.resolve(answer.extraction);
    }
    this.#overseer.onFree();
  }

  #fail(error: Error): void {
    const unread = [...this.#jobs.values()];
    this.#jobs.clear();
    this.#ready = false;
    this.#overseer.onFailure(error, unread);
  }
}

/** The articles that no thread reads yet. Each thread, this one included, takes the next when it is done with its last: none is promised one in advance. */
class ExtractionPool {
  readonly #extract: Extractor;
  readonly #waiting: Waiting[] = [];
  readonly #others: ExtractionThread[] = [];
  #readsHere = false;

  constructor(extract: Extractor) {
    this.#extract = extract;
  }

  get isAlone(): boolean {
    return this.#others.length === 0;
  }

  startThread(): void {
    const thread = new ExtractionThread({
      onFree: () => this.#shareOut(),
      onFailure: (error, unread) => {
        process.emitWarning(`a thread of extraction failed, fewer are at work: ${error.message}`);
        this.#waiting.unshift(...unread);
        void this.#readHere();
      },
    });
    this.#others.push(thread);
  }

  read(article: Article): Promise<Extraction> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ article, resolve, reject });
      this.#shareOut();
      void this.#readHere();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#others.map((thread) => thread.close()));
  }

  #shareOut(): void {
    for (const thread of this.#others)
      while (thread.isFree && this.#waiting.length > 0) thread.read(this.#waiting.shift()!);
  }

  /** Reads on this thread, one article a turn of the event loop, so that answers and signals come in between. */
  async #readHere(): Promise<void> {
    if (this.#readsHere) return;
    this.#readsHere = true;
    for (;;) {
      await setImmediate();
      const next = this.#waiting.shift();
      if (!next) break;
      try {
        next.resolve(this.#extract(next.article));
      } catch (error) {
        next.reject(error as Error);
      }
    }
    this.#readsHere = false;
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
  const pool = new ExtractionPool(extract);
  return {
    extract: (article) => {
      if (read > SMALL_INPUT && pool.isAlone) for (let count = 1; count < threads; count++) pool.startThread();
      read += article.text.length;
      return pool.read(article);
    },
    close: () => pool.close(),
  };
}
