/** Counters and histograms in Prometheus' text format: what the service is asked, how long it takes, what goes wrong. */

type Labels = Record<string, string>;

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const escaped = (value: string): string =>
  value.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const header = (name: string, type: string, help: string): string => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;

/** Label values beyond this many are counted together: no client may fill the memory with names of its own. */
const MAX_SERIES = 200;
const OTHERS: Labels = { rest: 'true' };

class Counter {
  readonly #name: string;
  readonly #help: string;
  readonly #series = new Map<string, number>();

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  add(labels: Labels, amount = 1): void {
    const wanted = labelText(labels);
    const key = this.#series.has(wanted) || this.#series.size < MAX_SERIES ? wanted : labelText(OTHERS);
    this.#series.set(key, (this.#series.get(key) ?? 0) + amount);
  }

  text(): string {
    const lines = [...this.#series].map(([labels, value]) => `${this.#name}${labels} ${value}\n`);
    return header(this.#name, 'counter', this.#help) + lines.join('');
  }
}

class Histogram {
  readonly #name: string;
  readonly #help: string;
  readonly #counts = new Array<number>(SECONDS.length + 1).fill(0);
  #sum = 0;

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  observe(seconds: number): void {
    const index = SECONDS.findIndex((bound) => seconds <= bound);
    const bucket = index < 0 ? SECONDS.length : index;
    this.#counts[bucket] = this.#counts[bucket]! + 1;
    this.#sum += seconds;
  }

  text(): string {
    let total = 0;
    const lines = [...SECONDS.map(String), '+Inf'].map((bound, index) => {
      total += this.#counts[index]!;
      return `${this.#name}_bucket{le="${bound}"} ${total}\n`;
    });
    return `${header(this.#name, 'histogram', this.#help)}${lines.join('')}${this.#name}_sum ${this.#sum}\n${this.#name}_count ${total}\n`;
  }
}

const gauge = (name: string, help: string, value: number): string => `${header(name, 'gauge', help)}${name} ${value}\n`;

export class Metrics {
  readonly #operations = new Counter(
    'entente_operations_total',
    'Operations by kind and outcome: ok, or the code of the first error.',
  );
  readonly #seconds = new Histogram('entente_operation_seconds', 'Time of operations from admission to answer.');
  readonly #cost = new Counter('entente_cost_total', 'Objects that operations asked for.');

  operation({ kind, outcome, seconds }: { kind: string; outcome: string; seconds: number }): void {
    this.#operations.add({ kind, outcome });
    this.#seconds.observe(seconds);
  }

  cost(amount: number): void {
    this.#cost.add({}, amount);
  }

  /** Everything, in Prometheus' text format. */
  text(): string {
    const { rss, heapUsed } = process.memoryUsage();
    return [
      this.#operations.text(),
      this.#seconds.text(),
      this.#cost.text(),
      gauge('process_resident_memory_bytes', 'Memory of the process.', rss),
      gauge('process_heap_used_bytes', 'Memory of the process that JavaScript uses.', heapUsed),
      gauge('process_uptime_seconds', 'Seconds since the start.', Math.round(process.uptime())),
    ].join('');
  }
}
