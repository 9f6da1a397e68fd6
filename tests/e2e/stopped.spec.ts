import { openTestDatabase } from '../support/database.ts';
import { entente } from '../support/entente.ts';
import { panel, settled } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

/** A cold database of its own, where the run has none, takes its time to start. */
const PATIENCE = 240_000;

test('with a service that was really stopped the page says so, and works again when it is back', async ({
  page,
  watch,
}) => {
  test.setTimeout(PATIENCE);
  watch.expected.push(/console: Failed to load resource/, /asked http/);
  const database = await openTestDatabase();
  const stops: (() => Promise<void>)[] = [];
  const start = async (command: 'start' | 'serve', port: string) => {
    const environment = {
      PORT: port,
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
    };
    const service = entente([command], { environment });
    const url = await Promise.race([addressOf(service.out, service.err), service.ended]);
    if (typeof url !== 'string') throw new Error(`the service did not come up:\n${service.err.join('\n')}`);
    const stop = async (): Promise<void> => {
      service.process.kill('SIGTERM');
      await service.ended;
    };
    stops.push(stop);
    return { url, stop };
  };
  try {
    const first = await start('start', '0');
    await page.goto(`${first.url}/?view=table`);
    await settled(page);
    await first.stop();
    await page.getByRole('checkbox', { name: /signs/ }).check();
    const notice = panel(page).getByRole('alert').first();
    await expect(notice).toContainText(/does not answer/);
    await start('serve', new URL(first.url).port);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(panel(page).getByRole('alert')).toHaveCount(0);
  } finally {
    for (const stop of stops) await stop();
    await database.stop();
  }
});

/** Where a service that is starting will answer, as soon as it says so on either of its outputs. */
async function addressOf(...outputs: readonly (readonly string[])[]): Promise<string> {
  for (;;) {
    const line = outputs.flat().find((one) => /(GraphQL|answers at) .*http/.test(one));
    if (line !== undefined) return /http\S+(?=\/graphql)/.exec(line)![0];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
