import { open, panel, settled } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

test('the address reopens the view as it was, and Back goes back', async ({ page }) => {
  await open(page, '?view=matrix&types=MEETS&order=name&n=10');
  const text = await panel(page).textContent();
  await page.reload();
  await settled(page);
  expect(await panel(page).textContent()).toBe(text);

  await page.getByRole('link', { name: 'Paths' }).click();
  await expect(page).toHaveURL(/view=paths&types=MEETS/);
  await page.goBack();
  await expect(page).toHaveURL(/view=matrix/);
  await settled(page);
  expect(await panel(page).textContent()).toBe(text);
});

test('what the address tells wrongly is left out and said', async ({ page }) => {
  await open(page, '?view=table&conf=900&colour=red');
  await expect(page.getByText(/could not be read and were left out: conf, colour/)).toBeVisible();
});

test('a service that was moved answers any path with the page', async ({ page }) => {
  await page.goto('/somewhere/else');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Entente');
});
