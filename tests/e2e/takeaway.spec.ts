import type { Download, Page } from '@playwright/test';
import { factsTold, open, panel } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

/** What can be taken away: pictures, files, the query, the view itself. */

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return bytesOf(await waiting);
}

test('a picture is saved with its title, its address and the colours it has, as lines and as pixels', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '?seeds=IRN&types=SUPPLIES');
  const svg = (await saved(page, 'SVG')).toString('utf8');
  expect(svg).toContain('>Links</text>');
  expect(svg).toContain('seeds=IRN&amp;types=SUPPLIES');
  expect(svg).toContain('>Iran</text>');
  expect(svg).not.toContain('var(--');
  const png = await saved(page, 'PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const frame = (await page.locator('svg.graph').boundingBox())!;
  // Two pixels for each of the page, with a margin around.
  expect(png.readUInt32BE(16)).toBeGreaterThan(2 * frame.width);
});

test('the export of the header holds what the filters leave, edge by edge', async ({ page, baseURL }) => {
  await open(page, '?view=table&types=SIGNS&from=2023-01-01&to=2024-01-01&undated=without');
  const told = await factsTold(panel(page).locator('.summary').first());
  await page.locator('summary', { hasText: 'Export' }).click();
  const address = await page.getByRole('link', { name: /^GEXF/ }).getAttribute('href');
  const gexf = await (await page.request.get(`${baseURL}${address}`)).text();
  expect(gexf.match(/<edge /g)).toHaveLength(told);
});

test('the query of a panel opens in the console with its variables, and is answered there', async ({ page, watch }) => {
  // The editor of the console tells of its own workings; asking another host stays forbidden.
  watch.expected.push(/^console: /);
  await open(page, '?view=matrix&n=5&types=SIGNS');
  const address = await page.getByRole('link', { name: /^Query of this panel/ }).getAttribute('href');
  await page.goto(address!);
  await expect(page.locator('.graphiql-query-editor')).toContainText('query Matrix');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('"matrix"');
});

test('a view within another page is the panel alone', async ({ page }) => {
  await open(page, '?view=matrix&embed=1');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Filters' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Period' })).toHaveCount(0);
  await expect(panel(page).getByRole('grid')).toBeVisible();
});
