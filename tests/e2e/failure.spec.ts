import type { Page, Route } from '@playwright/test';
import { open, panel, settled, VIEWS } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

const FAILED = /console: Failed to load resource/;

/** What the views ask for besides the start of the page: that is answered, so that the view itself has to tell of the fault. */
const isStart = (route: Route): boolean => /"operationName":"(Start|Coverage)"/.test(route.request().postData() ?? '');

async function breakWith(page: Page, fault: (route: Route) => Promise<void>): Promise<() => void> {
  let broken = true;
  await page.route('**/graphql', (route) => (broken && !isStart(route) ? fault(route) : route.continue()));
  return () => {
    broken = false;
  };
}

const masked = {
  errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL', requestId: 'e2e-1' } }],
};

const FAULTS: readonly [name: string, fault: (route: Route) => Promise<void>, said: RegExp][] = [
  ['stopped', (route) => route.abort('connectionrefused'), /does not answer/],
  [
    'answering an error',
    (route) =>
      route.fulfill({
        status: 200,
        contentType: 'application/json',
        headers: { 'x-request-id': 'e2e-1' },
        body: JSON.stringify(masked),
      }),
    /went wrong on our side/,
  ],
];

/** Views that ask by themselves; the one that takes articles in asks when told to. */
const ASKING = VIEWS.filter(([name]) => name !== 'ingest');

for (const [name, search] of ASKING) {
  for (const [fault, act, said] of FAULTS) {
    test(`${name}, with the service ${fault}, says so and tries again`, async ({ page, watch }) => {
      watch.expected.push(FAILED);
      const mend = await breakWith(page, act);
      await page.goto(`/${search}`);
      const notice = panel(page).getByRole('alert').first();
      await expect(notice).toContainText(said);
      mend();
      await notice.getByRole('button', { name: 'Try again' }).click();
      await expect(panel(page).getByRole('alert')).toHaveCount(0);
      await settled(page);
    });
  }

  test(`${name}, with a service that takes two seconds, says that it waits`, async ({ page }) => {
    await breakWith(page, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      await route.continue().catch(() => {});
    });
    await page.goto(`/${search}`);
    await expect(
      panel(page)
        .getByText(/slow to answer/)
        .first(),
    ).toBeVisible();
    await expect(panel(page).getByRole('button', { name: 'Try again' }).first()).toBeVisible();
  });
}

const TEXT = 'Norwegian Foreign Minister Espen Barth Eide met Kenyan President William Ruto in Nairobi on Tuesday.';

test('nothing that was typed is lost: neither by a fault, nor by another view, nor by a reload', async ({
  page,
  watch,
}) => {
  watch.expected.push(FAILED);
  const mend = await breakWith(page, (route) => route.abort('connectionrefused'));
  await open(page, '?view=ingest');
  await page.getByLabel('Text', { exact: true }).fill(TEXT);
  await page.getByRole('button', { name: 'See what it says' }).click();
  await expect(page.getByText('The day of publication is needed')).toBeVisible();
  await expect(page.getByLabel('Published on')).toBeFocused();
  await page.getByLabel('Published on').fill('2024-05-08');
  await page.getByRole('button', { name: 'See what it says' }).click();
  await expect(panel(page).getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(TEXT);

  await page.getByRole('link', { name: 'Table' }).click();
  await page.getByRole('link', { name: 'Ingest' }).click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(TEXT);
  await page.reload();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(TEXT);
  mend();
  await page.getByRole('button', { name: 'See what it says' }).click();
  await panel(page)
    .getByRole('button', { name: /Eide.*meets.*Ruto|Ruto.*meets.*Eide/ })
    .click();
  await expect(panel(page).locator('.preview-text mark.part-trigger')).toContainText('met');
});
