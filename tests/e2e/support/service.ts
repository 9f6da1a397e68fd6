import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDatabase } from '../../support/database.ts';
import { emptyDatabase } from '../../support/empty-database.ts';
import { entente } from '../../support/entente.ts';
import { requireBrowser } from './browser.ts';

/**
 * Playwright's global set-up: a Neo4j, and the whole program started on it as a person would, with the sample articles and the built dashboard.
 * Where it is goes to the tests as ENTENTE_URL; a service that this variable names already is taken as it is, which spares the start while
 * writing tests.
 */
export default async function setup(): Promise<() => Promise<void>> {
  await requireBrowser();
  if (process.env.ENTENTE_URL) return async () => {};
  const database = await openTestDatabase();
  await emptyDatabase(database);
  const home = await mkdtemp(join(tmpdir(), 'entente-e2e-'));
  const environment = {
    ENTENTE_HOME: home,
    PORT: '0',
    LOG_LEVEL: 'warn',
    NEO4J_URI: database.uri,
    NEO4J_USER: database.user,
    NEO4J_PASSWORD: database.password,
  };
  const service = entente(['start'], { environment });
  const url = /http\S+(?=\/graphql)/.exec((await service.line(/GraphQL /)) ?? '')?.[0];
  if (url === undefined) throw new Error(`the service did not come up:\n${service.err.join('\n')}`);
  await warmUp(url);
  // Another service on the same database can be started, and stopped, by a test.
  Object.assign(process.env, environment, { ENTENTE_URL: url });
  return async () => {
    service.process.kill('SIGTERM');
    await service.ended;
    await database.stop();
    await rm(home, { recursive: true, force: true });
  };
}

/** What the views ask for first. A database that was just started plans and reads each of these for the first time, which may take long. */
const FIRST_QUESTIONS = `{
  facets { types { count } statuses { count } kinds { count } publishers { count } }
  histogram(bucket: QUARTER) { total }
  matrix(size: 40) { max }
  countryTotals { factCount }
  subgraph(seeds: ["country:IRN"]) { nodesTotal }
  paths(from: "country:IRN", to: "country:USA") { exhausted }
  pair(a: "country:IRN", b: "country:RUS") { balance facts(first: 5) { edges { node { claims(first: 3) { totalCount } } } } }
  suggest(text: "Lavrov") { matched }
}`;
const TRIES = 10;

async function warmUp(url: string): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: FIRST_QUESTIONS }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors === undefined) return;
  }
  throw new Error('the service did not answer the first questions in time');
}
