import { expect, test } from 'vitest';
import { Metrics } from '../../src/api/metrics.ts';
import { StoreError } from '../../src/graph/store-error.ts';
import { emptyAnswers, startApiOn } from '../support/api.ts';

test('operations are counted by outcome and timed', async () => {
  const metrics = new Metrics();
  metrics.operation({ kind: 'query', outcome: 'ok', seconds: 0.02 });
  metrics.operation({ kind: 'query', outcome: 'ok', seconds: 20 });
  metrics.operation({ kind: 'mutation', outcome: 'FORBIDDEN', seconds: 0.001 });
  const text = await metrics.text();
  expect(text).toContain('entente_operations_total{kind="query",outcome="ok"} 2\n');
  expect(text).toContain('entente_operations_total{kind="mutation",outcome="FORBIDDEN"} 1\n');
  expect(text).toContain('entente_operation_seconds_bucket{le="0.005"} 1\n');
  expect(text).toContain('entente_operation_seconds_bucket{le="0.025"} 2\n');
  expect(text).toContain('entente_operation_seconds_bucket{le="+Inf"} 3\n');
  expect(text).toContain('entente_operation_seconds_count 3\n');
});

test('they are served to who may read', async () => {
  const open = await startApiOn(emptyAnswers());
  const lost = await startApiOn(emptyAnswers({ read: () => Promise.reject(new StoreError('UNAVAILABLE', 'gone')) }));
  await open.ask('{ entity(id: "x") { id } }');
  await lost.request('{ sources { id } }');
  expect(await (await fetch(`${lost.url}/metrics`)).text()).toContain(
    'entente_operations_total{kind="query",outcome="UNAVAILABLE"} 1',
  );
  await lost.close();
  const text = await (await fetch(`${open.url}/metrics`)).text();
  expect(text).toContain('entente_operations_total{kind="query",outcome="ok"} 1');
  await open.close();
  const locked = await startApiOn(emptyAnswers(), { access: { keys: [], anonymous: null } });
  expect((await fetch(`${locked.url}/metrics`)).status).toBe(401);
  await locked.close();
});
