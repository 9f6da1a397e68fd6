import type { Page } from '@playwright/test';
import { open, settled } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

const actor = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, country`) });
const placeOf = (page: Page, name: string) => actor(page, name).getAttribute('transform');

test('hidden neighbours are counted, shown by kind, and nobody moves when they come', async ({ page }) => {
  await open(page, '?seeds=IRN&sel=RUS');
  const before = await placeOf(page, 'Iran');
  const actors = page.locator('.graph [role=button][data-node]');
  const shown = await actors.count();
  const hidden = Number(/(\d+) more hidden/.exec((await actor(page, 'Russia').getAttribute('aria-label'))!)![1]);
  await page.getByRole('button', { name: 'Show more officials' }).click();
  await expect(actors).not.toHaveCount(shown);
  expect((await actors.count()) - shown).toBeLessThan(hidden);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect(actor(page, 'Russia')).not.toHaveAttribute('aria-label', /hidden/);
  expect(await placeOf(page, 'Iran')).toBe(before);
  await page.getByRole('button', { name: 'Fold' }).click();
  await expect(actors).toHaveCount(shown);
});

test('a play narrows the period step by step and moves nobody', async ({ page }) => {
  await open(page, '?seeds=IRN');
  const before = await placeOf(page, 'Iran');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page).toHaveURL(/[?&](from|to)=/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'All time' }).click();
  await settled(page);
  await expect.poll(() => placeOf(page, 'Iran')).toBe(before);
});
