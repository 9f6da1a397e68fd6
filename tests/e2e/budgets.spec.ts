import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { open } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));
/** Gzipped sizes in 1,000 bytes, as a browser fetches them. */
const kilobytes = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + readFileSync(`${BUILT}${name}.gz`).length, 0) / 1_000;
const built = readdirSync(BUILT, { recursive: true })
  .map(String)
  .filter((name) => /\.(js|css)$/.test(name));
const page = readFileSync(`${BUILT}index.html`, 'utf8');
const named = (pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map((match) => match[1]!.replace(/^\.?\//, ''));

test('the parts of the dashboard stay small', () => {
  const sizes = {
    'first script': kilobytes(named(/(?:src|href)="([^"]+\.js)"/g)),
    style: kilobytes(named(/href="([^"]+\.css)"/g)),
    worker: kilobytes(built.filter((name) => /worker/.test(name))),
    map: kilobytes(built.filter((name) => /MapView/.test(name))),
  };
  console.log('kB gz:', JSON.stringify(sizes));
  expect(sizes['first script']).toBeLessThanOrEqual(40);
  expect(sizes.style).toBeLessThanOrEqual(6);
  expect(sizes.worker).toBeLessThanOrEqual(8);
  expect(sizes.map).toBeLessThanOrEqual(70);
  for (const name of built) expect(readFileSync(`${BUILT}${name}`, 'utf8')).not.toContain('GraphiQL');
});

/** Milliseconds from one frame to the next while something is done at each, the median of 60. */
const frameTime = (target: Page, move: string): Promise<number> =>
  target.evaluate(async (code) => {
    const act = new Function('step', code) as (step: number) => void;
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let step = 0; step < 60; step += 1) {
      act(step);
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times.sort((one, other) => one - other)[30]!;
  }, move);

const LINKS = 1_000;
const NODES = 300;
const KINDS = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION', 'AGREEMENT', 'PROJECT'] as const;

/** A made picture: links that no small graph has. */
function bigPicture() {
  const id = (index: number): string => (index === 0 ? 'country:IRN' : `country:N${String(index).padStart(3, '0')}`);
  const nodes = Array.from({ length: NODES }, (_, index) => ({
    id: id(index),
    degree: 6,
    hidden: 0,
    entity: { __typename: 'Country', id: id(index), kind: KINDS[index % 5]!, name: `Actor ${index}` },
  }));
  const links = Array.from({ length: LINKS }, (_, index) => {
    const source = index < NODES - 1 ? 0 : (index * 7) % NODES;
    const target = index < NODES - 1 ? index + 1 : (index * 13 + 5) % NODES;
    return {
      id: `link-${index}`,
      sourceId: id(source),
      targetId: id(target === source ? (target + 1) % NODES : target),
      factCount: (index % 9) + 1,
      balance: (index % 21) - 10,
      topType: 'MEETS',
      firstDate: '2023-01-01',
      lastDate: '2024-01-01',
      types: [{ type: 'MEETS', factCount: 1, claimCount: 1 }],
    };
  });
  return { subgraph: { nodes, links, nodesTotal: NODES, linksTotal: LINKS, truncated: false } };
}

/** The same lines and shapes without anything of ours: what the machine needs for them at least, at this moment. */
function drawPlain(): void {
  const made = (name: string, attributes: Record<string, string | number>): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const real = document.querySelector<SVGSVGElement>('.graph-frame svg')!;
  const { width, height } = real.getBoundingClientRect();
  const plain = made('svg', { id: 'plain', width, height, viewBox: `0 0 ${width} ${height}` });
  const at = (index: number, to: number): number => (index * 7919) % Math.round(to);
  for (let index = 0; index < 1_000; index += 1) {
    plain.append(
      made('line', {
        x1: at(index, width),
        y1: at(index + 3, height),
        x2: at(index * 5, width),
        y2: at(index * 11, height),
        stroke: 'gray',
        'stroke-width': 2,
      }),
    );
  }
  for (let index = 0; index < 300; index += 1)
    plain.append(
      made('circle', { cx: at(index * 3, width), cy: at(index * 17, height), r: 8, fill: 'white', stroke: 'navy' }),
    );
  real.replaceWith(plain);
}

const pan = (selector: string): string =>
  `const box = document.querySelector('${selector}').viewBox.baseVal; box.x += step % 2 ? 3 : -3;`;

test('a picture of 1,000 links moves within 50 ms a frame, or twice what bare lines take on a busy machine', async ({
  page: view,
}) => {
  await view.route('**/graphql', (route) =>
    /"operationName":"Subgraph"/.test(route.request().postData() ?? '')
      ? route.fulfill({ contentType: 'application/json', body: JSON.stringify({ data: bigPicture() }) })
      : route.continue(),
  );
  await open(view, '?seeds=IRN&size=300');
  const drawn = await view.locator('[data-link]').count();
  const moved = await frameTime(view, pan('.graph-frame svg'));
  await view.evaluate(drawPlain);
  const bare = await frameTime(view, pan('#plain'));
  console.log(
    `median frame: ${moved.toFixed(1)} ms with ${drawn} links, ${bare.toFixed(1)} ms with as many bare lines`,
  );
  expect(drawn).toBeGreaterThanOrEqual(900);
  expect(moved).toBeLessThanOrEqual(Math.max(50, 2 * bare));
});

test('the first graph is drawn soon: the time is told, and is less than ten times what the bare answers take', async ({
  page: view,
  baseURL,
}) => {
  await open(view);
  const begun = Date.now();
  await view.request.post(`${baseURL}/graphql`, {
    data: { query: '{ coverage { revision } matrix(size: 40) { cells { factCount } } }' },
  });
  const bare = Date.now() - begun;
  await view.goto('about:blank');
  const start = Date.now();
  await view.goto('/');
  await view.locator('[data-node]').first().waitFor();
  const drawn = Date.now() - start;
  console.log(`first graph drawn after ${drawn} ms; the bare answers take ${bare} ms`);
  expect(drawn).toBeLessThan(Math.max(1_500, 10 * bare));
});
