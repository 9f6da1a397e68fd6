import { parentPort } from 'node:worker_threads';
import { extractorOf } from './extractor.ts';
import { messageOf } from './failure.ts';
import { loadTables } from './lexicon.ts';
import type { ExtractionAnswer, ExtractionJob } from './parallel-extractor.ts';

/** A thread of its own that extracts what parallel-extractor.ts sends it, one article at a time. Says "ready" once. */
const port = parentPort;
if (port === null) throw new Error('extraction-worker.ts runs as a worker thread only');

const extract = extractorOf(loadTables());

function answer({ job, article }: ExtractionJob): ExtractionAnswer {
  try {
    return { job, extraction: extract(article) };
  } catch (error) {
    return { job, error: messageOf(error) };
  }
}

port.on('message', (job: ExtractionJob) => port.postMessage(answer(job)));
port.postMessage('ready');
