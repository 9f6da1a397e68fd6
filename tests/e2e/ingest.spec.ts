import { fileURLToPath } from 'node:url';
import { ask, open, panel } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

const ARTICLE = fileURLToPath(new URL('../../seed/articles/2023-03-31-iran-russia-moscow.md', import.meta.url));

test('an article of the seed, dropped, is previewed as it was stored, and storing it again changes nothing', async ({
  page,
}) => {
  await open(page, '?view=ingest');
  await page.locator('input[type=file]').setInputFiles(ARTICLE);
  await expect(page.getByLabel('Headline')).toHaveValue(
    'Tehran and Moscow close to a strategic pact after ministers meet',
  );
  await page.getByRole('button', { name: 'See what it says' }).click();
  const claim = panel(page).getByRole('button', { name: /Iran supplies Russia.*said by Iran/ });
  await claim.click();
  await expect(panel(page).locator('.preview-text mark.part-trigger')).toHaveText('supplied');
  await expect(panel(page).locator('.preview-text mark.part-speaker').first()).toHaveText('Iran');
  await page.getByRole('button', { name: 'Store it' }).click();
  await expect(panel(page)).toContainText('Known already, with this very text');
});

test('what is typed is stored once, shows in the numbers, and can be retracted', async ({ page }) => {
  await open(page, '?view=ingest');
  await page.getByLabel('Headline').fill('Rehn in Lima');
  await page.getByLabel('Published on').fill('2024-06-05');
  await page
    .getByLabel('Text', { exact: true })
    .fill('Finland recognized Peru on Tuesday. The Finnish president visited Lima on Monday.');
  await page.getByRole('button', { name: 'See what it says' }).click();
  await expect(panel(page).locator('.preview-claims button').first()).toBeVisible();
  await page.getByLabel('Headline').fill('A president in Lima');
  await expect(page.getByRole('button', { name: 'Store it' })).toBeDisabled();
  await page.getByRole('button', { name: 'See what it says' }).click();
  await page.getByRole('button', { name: 'Store it' }).click();
  await expect(panel(page)).toContainText(/Stored\. \d+ claims? in the graph/);
  const found = await ask<{ articles: { edges: { node: { id: string } }[] } }>(
    page,
    '{ articles(text: "Lima") { edges { node { id } } } }',
  );
  expect(found.articles.edges).toHaveLength(1);
  await ask(page, 'mutation ($id: ID!) { retractArticle(id: $id, reason: "of a test") { id } }', {
    id: found.articles.edges[0]!.node.id,
  });
});

test('a file that is no text is refused with where to take it', async ({ page }) => {
  await open(page, '?view=ingest');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<p>x</p>') });
  await expect(panel(page)).toContainText('entente ingest');
});
