import type { Page } from '@playwright/test';
import { evidence, open, panel, settled } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

/** The checklist for people who read with keys, ears, large letters or colours of their own. What axe can judge is judged in `looks.spec.ts`. */

const PICTURES = [
  ['graph', '?seeds=IRN'],
  ['entity', '?view=entity&a=IRN'],
  ['pair', '?view=pair&a=IRN&b=RUS'],
  ['matrix', '?view=matrix'],
  ['map', '?view=map'],
  ['compare', '?view=compare'],
] as const;

for (const [name, search] of PICTURES) {
  test(`the picture of ${name} has an equal table one key away, with caption and headers`, async ({ page }) => {
    await open(page, search);
    await page.getByRole('button', { name: 'As table' }).press('Enter');
    const table = panel(page).getByRole('table').first();
    await expect(table.locator('caption')).not.toBeEmpty();
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(1);
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(0);
    await expect(page).toHaveURL(/table=1/);
    await expect(page.getByRole('button', { name: 'As table' })).toHaveAttribute('aria-pressed', 'true');
  });
}

const focused = (page: Page, attribute: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, attribute);

test('the graph is walked to a sentence by keys alone; the focus stays, and the evidence is spoken of', async ({
  page,
}) => {
  await open(page, '?seeds=IRN');
  await page.locator('[data-node][tabindex="0"]').focus();
  expect(await focused(page, 'data-node')).toBe('country:IRN');
  const seen = new Set<string | null>();
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
    await page.keyboard.press(key);
    seen.add(await focused(page, 'data-node'));
  }
  expect(seen.size).toBeGreaterThan(1);
  await page.locator('[data-node="country:IRN"][role=button]').focus();
  await page.keyboard.press('l');
  const link = await focused(page, 'data-link');
  expect(link).toContain('country:IRN');
  await page.keyboard.press('Enter');
  await expect(evidence(page).locator('.sentence').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Evidence: \d+ facts?$/ })).toHaveCount(1);
  expect(await focused(page, 'data-link')).toBe(link);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/sel=/);
});

test('keys zoom and fit; nothing else of the page is taken', async ({ page }) => {
  await open(page, '?seeds=IRN');
  const view = () => page.locator('svg.graph').getAttribute('viewBox');
  const whole = await view();
  await page.locator('[data-node][tabindex="0"]').focus();
  await page.keyboard.press('+');
  expect(await view()).not.toBe(whole);
  await page.keyboard.press('Home');
  expect(await view()).toBe(whole);
  const before = await page.evaluate(() => scrollY);
  await page.locator('svg.graph').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await view()).toBe(whole);
});

test('a question mark lists the keys; keys of a single letter can be turned off, and stay off', async ({ page }) => {
  await open(page, '?seeds=IRN');
  const node = page.locator('[data-node][tabindex="0"]');
  await node.press('?');
  await expect(panel(page).getByText('nearest actor that way')).toBeVisible();
  await page.getByRole('checkbox', { name: 'keys of a single letter' }).uncheck();
  await page.reload();
  await settled(page);
  await node.focus();
  const at = await focused(page, 'data-node');
  await page.keyboard.press('n');
  await page.keyboard.press('/');
  expect(await focused(page, 'data-node')).toBe(at);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=IRN/);
});

/** What the focus looks like where it is: outline, or the marks that stand for one in a picture. */
const lookOfFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const style = getComputedStyle(element);
    const grip = element.querySelector('.grip');
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const above = document.elementFromPoint(x, y);
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`,
      outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      mark: grip === null ? 'none' : getComputedStyle(grip).stroke,
      inside: x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight,
      covered: above !== null && !element.contains(above) && !above.contains(element),
    };
  });

test('the focus can be seen at each of the first forty stops, and nothing lies over it', async ({ page }) => {
  await open(page, '?seeds=IRN&sel=IRN~RUS');
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, outline, mark, inside, covered } = await lookOfFocus(page);
    if (name.startsWith('BODY')) break;
    expect(outline >= 3 || mark !== 'none', `${name} shows its focus`).toBe(true);
    expect(inside && !covered, `${name} is in sight`).toBe(true);
  }
});

test('both ends of the period are sliders that speak days, moved by keys', async ({ page }) => {
  await open(page, '?view=table');
  const first = page.getByRole('slider', { name: 'First day' });
  await expect(first).toHaveAttribute('aria-valuetext', /^\d{1,2} [A-Z][a-z]+ \d{4}$/);
  const before = await first.getAttribute('aria-valuetext');
  await first.press('PageUp');
  await expect(first).not.toHaveAttribute('aria-valuetext', before!);
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d/);
  await page.getByLabel('until before').fill('2023-06-01');
  await page.getByLabel('until before').blur();
  await expect(page).toHaveURL(/to=2023-06-01/);
});

test('in forced colours the selected link and actor stand out, by more than colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '?seeds=IRN&sel=IRN');
  const shapes = await page.locator('[data-node][role=button]').evaluateAll((nodes) =>
    nodes.map((node) => ({
      pressed: node.getAttribute('aria-pressed'),
      fill: getComputedStyle(node.querySelector('.shape')!).fill,
    })),
  );
  const fills = (pressed: string) => new Set(shapes.filter((one) => one.pressed === pressed).map(({ fill }) => fill));
  expect(fills('true').size).toBe(1);
  // A full shape among hollow ones.
  for (const fill of fills('true')) expect(fills('false').has(fill)).toBe(false);
  const dashes = await page
    .locator('.graph .link .stroke')
    .evaluateAll((lines) => new Set(lines.map((line) => getComputedStyle(line).strokeDasharray)).size);
  expect(dashes).toBeGreaterThan(1);
});

test('words may stand wider apart without being cut or pushed out of the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?view=table&sel=IRN~RUS');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);
});

test('the page has one language, one heading of the first level, and says which links leave it', async ({ page }) => {
  await open(page, '?seeds=IRN&sel=IRN~RUS');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const sentence of await evidence(page).locator('blockquote').all())
    await expect(sentence).toHaveAttribute('dir', 'auto');
  for (const link of await page.locator('a[target=_blank]').all()) await expect(link).toContainText('opens a new tab');
  await expect(page.getByRole('region', { name: 'Period' })).toContainText('Days are UTC');
});
