import { expectAccessible } from './support/accessibility.ts';
import { open, panel, VIEWS } from './support/dashboard.ts';
import { greatestDifference } from './support/greatest-difference.ts';
import { expect, test } from './support/test.ts';

for (const [name, search] of VIEWS) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name}, ${theme}: axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(page, search);
      await expectAccessible(page);
    });
  }

  test(`${name} fits 320 pixels without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, search);
    // Charts take the width that there is once they stand.
    const excess = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(excess).toBeLessThanOrEqual(0);
  });
}

test('in forced colours the chosen tab, the chosen box and the filled cells can be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '?view=matrix');
  const borderOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderBottomColor, borderBottomWidth, borderBottomStyle } = getComputedStyle(element);
        return `${borderBottomWidth} ${borderBottomStyle} ${borderBottomColor}`;
      });
  expect(await borderOf('.tabs a[aria-current]')).not.toBe(await borderOf('.tabs a:not([aria-current])'));
  expect(await borderOf('.matrix td.filled')).not.toBe(await borderOf('.matrix td:not(.filled):not(.self)'));
  await expectAccessible(page);
});

test('nothing moves by itself where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?seeds=IRN');
  const places = () =>
    page.locator('[data-node]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('transform')));
  const first = await places();
  await page.waitForTimeout(400);
  expect(await places()).toEqual(first);
  const animated = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(animated).toBe(0);
});

/**
 * Six pictures, each taken twice and compared. None is kept in the repository: fonts, smoothing and the browser itself are those of the
 * machine, so that a kept one would tell of Debian's updates, while what is to be shown is that the page draws the same each time.
 */
const PICTURES: readonly [name: string, search: string, theme: 'light' | 'dark', width: number][] = [
  ['graph', '?seeds=IRN', 'light', 1280],
  ['pair', '?view=pair&a=IRN&b=RUS', 'dark', 1280],
  ['matrix', '?view=matrix&m=balance&order=cluster', 'light', 1280],
  ['map', '?view=map&focus=IRN', 'dark', 1280],
  ['compare', '?view=compare', 'light', 1280],
  ['table on a phone', '?view=table', 'light', 360],
];

for (const [name, search, theme, width] of PICTURES) {
  test(`the picture of ${name}, ${theme}, is the same each time`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const take = async (): Promise<Buffer> => {
      await open(page, search);
      // The outline of the map and the legend beside it come in pieces of their own.
      await page.waitForLoadState('networkidle');
      return panel(page).screenshot({ animations: 'disabled', caret: 'hide' });
    };
    // Smoothed corners at fractions of a pixel are rasterised one level apart now and then.
    expect(await greatestDifference(page, await take(), await take())).toBeLessThanOrEqual(1);
  });
}
