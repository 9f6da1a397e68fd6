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
  // Another service on the same database can be started, and stopped, by a test.
  Object.assign(process.env, environment, { ENTENTE_URL: url });
  return async () => {
    service.process.kill('SIGTERM');
    await service.ended;
    await database.stop();
    await rm(home, { recursive: true, force: true });
  };
}
