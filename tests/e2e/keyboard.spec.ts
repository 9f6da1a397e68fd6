import { evidence, open, panel, settled } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

test('from the address bar to a sentence without a pointer', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Lavrov');
  await expect(page.getByRole('option', { name: /Sergey Lavrov/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(evidence(page)).toContainText('Lavrov');
  await expect(evidence(page).locator('.sentence').first()).toBeVisible();
});

test('the skip link leads to the panel', async ({ page }) => {
  await open(page, '?view=table');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the panel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
});

test('the matrix is one stop; arrows move, Enter opens the pair', async ({ page }) => {
  await open(page, '?view=matrix');
  const grid = panel(page).getByRole('grid');
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await settled(page);
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const filled = grid.locator('tbody tr').first().locator('td.filled').first();
  const column = await filled.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex - 1);
  for (let at = 1; at < column; at += 1) await page.keyboard.press('ArrowRight');
  await expect(filled).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=pair/);
});

test('a matrix too large for a table is a picture to walk through, with the same pairs as rows', async ({ page }) => {
  await open(page, '?view=matrix&n=200');
  const picture = panel(page).getByRole('application', { name: /^Matrix of \d+ actors/ });
  const cells = picture.locator('path.filled');
  expect(await cells.count()).toBeLessThan(20);
  await picture.focus();
  const before = await panel(page).locator('.readout').textContent();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).locator('.readout')).not.toHaveText(before!);
  await page.getByRole('button', { name: 'As table' }).click();
  await expect(panel(page).getByRole('row').nth(1)).toContainText(/\d/);
});

test('the graph is one stop; arrows go to neighbours, Enter selects, Escape clears', async ({ page }) => {
  await open(page, '?seeds=IRN');
  await expect(page.locator('[data-node][tabindex="0"]')).toHaveCount(1);
  await page.locator('[data-node][tabindex="0"]').focus();
  const first = await page.locator('[data-node]:focus').getAttribute('data-node');
  await page.keyboard.press('n');
  const next = await page.locator('[data-node]:focus').getAttribute('data-node');
  expect(next).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/sel=/);
});

test('countries of the map are buttons', async ({ page }) => {
  await open(page, '?view=map');
  await panel(page)
    .getByRole('button', { name: /^Iran: \d+ facts/ })
    .focus();
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page).toHaveURL(/focus=IRN/);
});

test('one key judges a claim, and another takes it back', async ({ page }) => {
  await open(page, '?view=review');
  const card = panel(page).getByRole('region', { name: 'Does the sentence say so?' });
  const before = await card.getByRole('heading', { level: 3 }).first().textContent();
  await card.focus();
  await page.keyboard.press('s');
  await page.keyboard.press('r');
  await expect(card.locator('.summary').first()).toBeVisible();
  await expect(page.locator('[role=status]').filter({ hasText: 'Judged right' })).toHaveCount(1);
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await expect(card.getByRole('heading', { level: 3 }).first()).toHaveText(before!);
});
