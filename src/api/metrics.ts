import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Times in seconds, from a look-up by key to the deadline. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the service is asked, how long it takes, what goes wrong. Labels are of closed sets: no client may fill the memory with names of its own. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #operations = new Counter({
    name: 'entente_operations_total',
    help: 'Operations by kind and outcome: ok, or the code of the first error.',
    labelNames: ['kind', 'outcome'],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: 'entente_operation_seconds',
    help: 'Time of operations from admission to answer.',
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #cost = new Counter({
    name: 'entente_cost_total',
    help: 'Objects that operations asked for.',
    registers: [this.#registry],
  });

  constructor() {
    this.#gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage().rss);
    this.#gauge('process_heap_used_bytes', 'Memory that JavaScript uses.', () => process.memoryUsage().heapUsed);
    this.#gauge('process_uptime_seconds', 'Seconds since the start.', () => Math.round(process.uptime()));
  }

  operation({ kind, outcome, seconds }: { kind: string; outcome: string; seconds: number }): void {
    this.#operations.inc({ kind, outcome });
    this.#seconds.observe(seconds);
  }

  cost(amount: number): void {
    this.#cost.inc(amount);
  }

  /** Everything, in Prometheus' text format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(read());
      },
    });
  }
}
