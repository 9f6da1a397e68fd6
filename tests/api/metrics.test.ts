import { expect, test } from 'vitest';
import { Metrics } from '../../src/api/metrics.ts';
import { emptyAnswers, startApiOn } from '../support/api.ts';

test('operations are counted by outcome and timed', () => {
  const metrics = new Metrics();
  metrics.operation({ kind: 'query', outcome: 'ok', seconds: 0.02 });
  metrics.operation({ kind: 'query', outcome: 'ok', seconds: 20 });
  metrics.operation({ kind: 'mutation', outcome: 'FORBIDDEN', seconds: 0.001 });
  const text = metrics.text();
  expect(text).toContain('entente_operations_total{kind="query",outcome="ok"} 2\n');
  expect(text).toContain('entente_operations_total{kind="mutation",outcome="FORBIDDEN"} 1\n');
  expect(text).toContain('entente_operation_seconds_bucket{le="0.005"} 1\n');
  expect(text).toContain('entente_operation_seconds_bucket{le="0.025"} 2\n');
  expect(text).toContain('entente_operation_seconds_bucket{le="+Inf"} 3\n');
  expect(text).toContain('entente_operation_seconds_count 3\n');
});

test('labels from outside can neither break the format nor fill the memory', () => {
  const metrics = new Metrics();
  metrics.operation({ kind: 'a"\n\\', outcome: 'ok', seconds: 0 });
  for (let index = 0; index < 1000; index += 1) metrics.operation({ kind: `k${index}`, outcome: 'ok', seconds: 0 });
  const lines = metrics
    .text()
    .split('\n')
    .filter((line) => line.startsWith('entente_operations_total'));
  expect(lines[0]).toBe('entente_operations_total{kind="a\\"\\n\\\\",outcome="ok"} 1');
  expect(lines.length).toBeLessThanOrEqual(201);
});

test('they are served to who may read', async () => {
  const open = await startApiOn(emptyAnswers());
  await open.ask('{ entity(id: "x") { id } }');
  const text = await (await fetch(`${open.url}/metrics`)).text();
  expect(text).toContain('entente_operations_total{kind="query",outcome="ok"} 1');
  await open.close();
  const locked = await startApiOn(emptyAnswers(), { access: { keys: [], anonymous: null } });
  expect((await fetch(`${locked.url}/metrics`)).status).toBe(401);
  await locked.close();
});
