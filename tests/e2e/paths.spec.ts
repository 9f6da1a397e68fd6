import { evidence, open, panel, settled } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

test('a way has a sentence for every hop, and leads around who is avoided', async ({ page }) => {
  await open(page, '?view=paths&a=IRN&b=USA');
  const first = panel(page).locator('.way').first();
  const hops = await first.locator('.hop').count();
  await first.getByRole('button', { name: 'Proof of every hop' }).click();
  await expect(first.locator('.proof > li')).toHaveCount(hops);
  for (const proof of await first.locator('.proof > li').all())
    expect(await proof.locator('blockquote').count()).toBeGreaterThan(0);

  const avoid = first.getByRole('button', { name: /^Avoid / }).first();
  const name = (await avoid.getAttribute('aria-label'))!.replace('Avoid ', '');
  await avoid.click();
  await settled(page);
  await expect(page).toHaveURL(/avoid=/);
  await expect(panel(page).getByRole('list', { name: 'Avoided' })).toContainText(name);
  await expect(panel(page).locator('.way .actor', { hasText: name })).toHaveCount(0);
  await page.getByRole('button', { name: `Allow ${name} again` }).click();
  await settled(page);
  await expect(panel(page).locator('.way').first()).toContainText(name);
});

test('a hop opens what lies between its two ends', async ({ page }) => {
  await open(page, '?view=paths&a=IRN&b=USA');
  await panel(page).locator('.hop').first().click();
  await settled(page);
  await expect(evidence(page).locator('.sentence').first()).toBeVisible();
});

test('where there is no way the page says how far it looked', async ({ page }) => {
  await open(page, '?view=paths&a=IRN&b=USA&hops=1');
  await expect(panel(page)).toContainText('No way of up to 1 hop');
  await page.getByRole('button', { name: 'Up to 2 hops' }).click();
  await expect(page).toHaveURL(/hops=2/);
});

test('a search that was cut short is no proof that there is no way', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('"exhausted":true', '"exhausted":false') });
  });
  await open(page, '?view=paths&a=IRN&b=USA');
  await expect(panel(page)).toContainText('Not searched further than 4 hops');
});
