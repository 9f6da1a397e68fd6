import { factsTold, filters, numberIn, open, panel, settled } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

const PAIR = 'IRN,RUS';

test('link, matrix cell, pair page, table and exported file tell the same number of facts', async ({ page }) => {
  await open(page, `?seeds=${PAIR}&sel=IRN~RUS`);
  const link = await page
    .getByRole('button', { name: /^(Iran and Russia|Russia and Iran), / })
    .getAttribute('aria-label');
  const onLink = Number(/(\d+) facts?/.exec(link!)![1]);

  await page.getByRole('button', { name: 'As table' }).click();
  const row = page.getByRole('row', { name: /Iran.*Russia/ }).first();
  expect(await numberIn(row.getByRole('cell').nth(1))).toBe(onLink);

  await open(page, '?view=matrix');
  const cell = panel(page).getByTitle(/^Iran – Russia: /);
  expect(await numberIn(cell)).toBe(onLink);
  await cell.click();
  await expect(page).toHaveURL(/view=pair/);
  await expect(panel(page).locator('.summary').first()).toHaveText(`${onLink} facts`);

  await open(page, `?view=table&seeds=${PAIR}`);
  expect(await factsTold(panel(page).locator('.summary').first())).toBe(onLink);

  const exported = await (await page.request.get('/export?format=gexf&level=facts')).text();
  const edges = exported.match(/<edge [^>]*source="country:(IRN|RUS)" target="country:(IRN|RUS)"/g) ?? [];
  expect(edges.length).toBe(onLink);
});

test('the page of an entity counts as its table, its links and its matrix row do', async ({ page }) => {
  await open(page, '?view=entity&a=IRN');
  const facts = await factsTold(panel(page).locator('.entity-head .summary'));
  const russia = panel(page)
    .getByRole('region', { name: 'Deals most with' })
    .getByRole('listitem')
    .filter({ hasText: /^\s*\S*\s*Russia/ });
  const withRussia = await factsTold(russia.locator('small'));
  const [dated, undated] = (await panel(page).locator('.sparkline .summary').textContent())!
    .match(/\d[\d,]*/g)!
    .map(Number);
  expect(dated! + undated!).toBe(facts);
  await russia.getByRole('button').click();
  await expect(panel(page).locator('.summary').first()).toHaveText(`${withRussia} facts`);
  await open(page, '?view=table&seeds=IRN');
  expect(await factsTold(panel(page).locator('.summary').first())).toBe(facts);
});

test('facts over time can be counted for each 1,000 articles; the table beside them holds both', async ({ page }) => {
  await open(page, '?view=table');
  const period = page.getByRole('region', { name: 'Period' });
  const dated = await numberIn(period.locator('.summary').first());
  const bars = period.locator('.histogram-bar');
  const all = await bars.count();
  await period.getByLabel('Columns').selectOption('per 1,000 articles');
  await expect(page).toHaveURL(/per=articles/);
  await expect(period).toContainText(/the tallest column: [\d,]+ for each 1,000 articles/);
  await period.getByText('Over time as a table').click();
  const rows = await period
    .locator('tbody tr')
    .evaluateAll((elements) =>
      elements.map((row) => [...row.children].map((cell) => cell.textContent!.replaceAll(',', ''))),
    );
  expect(rows.length).toBe(all);
  expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(dated);
  for (const [, , facts, articles, rate] of rows)
    expect(rate).toBe(articles === '0' ? '–' : String(Math.round((Number(facts) / Number(articles)) * 1_000)));
  expect(await bars.count()).toBe(rows.filter(([, , , articles]) => articles !== '0').length);
});

test('a relation that is ticked, and a period, change the numbers of all panels alike', async ({ page }) => {
  await open(page, '?view=table');
  const all = await factsTold(panel(page).locator('.summary').first());
  const choice = filters(page).locator('label', { hasText: /^signs/ });
  const told = await numberIn(choice.locator('.number'));
  await choice.getByRole('checkbox').check();
  await expect(panel(page).locator('.summary').first()).toHaveText(new RegExp(`\\b${told} facts`));
  expect(told).toBeLessThan(all);
  const period = page.getByRole('region', { name: 'Period' });
  await settled(page);
  const [dated, undated] = (await period.locator('.summary').first().textContent())!.match(/\d[\d,]*/g)!.map(Number);
  expect(dated! + undated!).toBe(told);

  await open(page, '?view=matrix&types=SIGNS&n=200&table=1');
  const sum = async (column: number): Promise<number> =>
    (await panel(page).locator(`tbody td:nth-child(${column})`).allTextContents()).reduce(
      (total, text) => total + Number(text),
      0,
    );
  expect(await sum(3)).toBe(told);

  await open(page, '?view=table&types=SIGNS&from=2023-01-01&to=2024-01-01');
  const within = await factsTold(panel(page).locator('.summary').first());
  await open(page, '?view=matrix&types=SIGNS&from=2023-01-01&to=2024-01-01&n=200&table=1');
  expect(await sum(3)).toBe(within);
  expect(within).toBeLessThan(told);
});

test('the sums of a comparison are those of its rows and of the table', async ({ page }) => {
  await open(page, '?view=compare&x=2022-01-01..2023-01-01&y=2023-01-01..2024-01-01');
  const summary = (await panel(page).locator('.summary').first().textContent())!;
  const [before, after] = [...summary.matchAll(/(\d+) facts? in/g)].map((match) => Number(match[1]));
  const sum = async (column: number): Promise<number> =>
    (await panel(page).locator(`tbody td:nth-child(${column})`).allTextContents()).reduce(
      (total, text) => total + Number(text),
      0,
    );
  expect([await sum(3), await sum(4)]).toEqual([before, after]);
  for (const [period, number] of [
    ['from=2022-01-01&to=2023-01-01', before],
    ['from=2023-01-01&to=2024-01-01', after],
  ] as const) {
    await open(page, `?view=table&undated=without&${period}`);
    expect(await factsTold(panel(page).locator('.summary').first())).toBe(number);
  }
});

test('the file of a panel holds its rows', async ({ page }) => {
  await open(page, '?view=map');
  const rows = await numberIn(panel(page).locator('.summary').first());
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const stream = await (await waiting).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
  expect(lines[0]).toBe('\ufeffCountry,Facts,Balance');
  expect(lines.length - 1).toBe(rows);
});
