import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Every view by its name in the address, with what makes it show something. */
export const VIEWS: readonly [name: string, search: string][] = [
  ['graph', '?seeds=IRN&sel=IRN~RUS'],
  ['entity', '?view=entity&a=official:sergey-lavrov'],
  ['pair', '?view=pair&a=IRN&b=RUS&sel=IRN~RUS'],
  ['matrix', '?view=matrix'],
  ['map', '?view=map'],
  ['paths', '?view=paths&a=IRN&b=USA'],
  ['compare', '?view=compare'],
  ['table', '?view=table'],
  ['ingest', '?view=ingest'],
  ['review', '?view=review'],
];

/** Milliseconds that the first questions to a database that has just been started may take. */
const COLD = 40_000;

/** Nothing is awaited any more, on the page as it is. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.panel')).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0, { timeout: COLD });
}

export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`);
  await settled(page);
}

export const panel = (page: Page): Locator => page.getByRole('main');
export const evidence = (page: Page): Locator => page.getByRole('complementary', { name: 'Evidence' });
export const filters = (page: Page): Locator => page.getByRole('complementary', { name: 'Filters' });

/** The first whole number in the text of an element: `1,240 facts` is 1240. */
export async function numberIn(locator: Locator): Promise<number> {
  const text = (await locator.textContent()) ?? '';
  const found = /\d[\d,]*/.exec(text)?.[0];
  if (found === undefined) throw new Error(`no number in "${text}"`);
  return Number(found.replaceAll(',', ''));
}

/** The number of facts that a line tells: `50 of 352 facts` is 352. */
export async function factsTold(locator: Locator): Promise<number> {
  const text = (await locator.textContent()) ?? '';
  const found = /(\d[\d,]*) facts?\b/.exec(text)?.[1];
  if (found === undefined) throw new Error(`no facts in "${text}"`);
  return Number(found.replaceAll(',', ''));
}

/** Asks the service itself, past the page. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
