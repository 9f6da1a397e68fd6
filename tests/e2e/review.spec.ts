import type { Locator, Page } from '@playwright/test';
import { ask, open, panel } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

const SHORT = 'official:amina-otieno';
const FULL = 'official:amina-wanjiru-otieno';

/** Two reports that may name one woman: near enough to be asked about, not near enough to be held for one. */
const REPORTS = [
  {
    title: 'A minister in Oslo',
    publisher: 'Sample Desk',
    publishedAt: '2024-05-08',
    text: 'Kenyan Foreign Minister Amina Wanjiru Otieno met Norwegian Foreign Minister Espen Barth Eide in Oslo on Tuesday.',
  },
  {
    title: 'A minister in Quito',
    publisher: 'Other Desk',
    publishedAt: '2024-05-12',
    text: 'Kenyan Foreign Minister Amina Otieno met Ecuadorian Foreign Minister Gabriela Sommerfeld in Quito on Friday.',
  },
];

interface Ingested {
  ingestArticles: { article: { id: string; retracted: boolean } }[];
}

/** Both articles are in the graph while this goes on, and are taken back after it. */
async function withReports(page: Page, work: () => Promise<void>): Promise<void> {
  const { ingestArticles } = await ask<Ingested>(
    page,
    'mutation ($inputs: [ArticleInput!]!) { ingestArticles(inputs: $inputs) { article { id retracted } } }',
    { inputs: REPORTS },
  );
  // What an earlier test took back stays so until it is reinstated.
  for (const { article } of ingestArticles.filter((one) => one.article.retracted))
    await ask(page, 'mutation ($id: ID!) { reinstateArticle(id: $id) { id } }', { id: article.id });
  try {
    await work();
  } finally {
    for (const { article } of ingestArticles)
      await ask(page, 'mutation ($id: ID!) { retractArticle(id: $id, reason: "of a test") { id } }', {
        id: article.id,
      });
  }
}

/** Who answers to an id: the entity itself, or the one that it was merged into. */
async function bearerOf(page: Page, id: string): Promise<string> {
  const { entity } = await ask<{ entity: { id: string } }>(page, 'query ($id: ID!) { entity(id: $id) { id } }', { id });
  return entity.id;
}

async function isProposed(page: Page): Promise<boolean> {
  const { identityProposals } = await ask<{ identityProposals: { edges: { node: { id: string } }[] } }>(
    page,
    '{ identityProposals(first: 50) { edges { node { id } } } }',
  );
  return identityProposals.edges.some(({ node }) => node.id === `${SHORT}|${FULL}`);
}

const twoOf = (page: Page): Locator => panel(page).getByRole('region', { name: 'Are these two one?' });
const said = (page: Page, words: string): Locator => page.getByRole('status').filter({ hasText: words });

/** The queue at the pair of the reports; those before it, which the sample articles propose, are skipped. */
async function openQueue(page: Page): Promise<Locator> {
  await open(page, '?view=review&queue=identity');
  const card = twoOf(page);
  await card.focus();
  const candidates = card.locator('.candidates');
  for (;;) {
    const names = (await candidates.textContent())!;
    if (names.includes('Amina Wanjiru Otieno')) return card;
    await page.keyboard.press('s');
    await expect(candidates).not.toHaveText(names);
  }
}

test('one key makes two entities one, keeping the chosen one; another undoes it', async ({ page }) => {
  await withReports(page, async () => {
    const card = await openQueue(page);
    await expect(card).toContainText('differ by a middle name');
    await expect(card).toContainText(/After a merge \d+ facts? (is|are) new/);
    const before = await card.locator('.candidates').textContent();
    await page.keyboard.press('2');
    await expect(said(page, 'Merged into Amina Wanjiru Otieno')).toHaveCount(1);
    expect(await bearerOf(page, SHORT)).toBe(FULL);

    await expect(page.locator('.review-card')).toBeFocused();
    await page.keyboard.press('z');
    await expect(said(page, 'Undone')).toHaveCount(1);
    expect(await bearerOf(page, SHORT)).toBe(SHORT);
    expect(await isProposed(page)).toBe(true);
    await expect(twoOf(page).locator('.candidates')).toHaveText(before!);
    await expect(twoOf(page)).toBeFocused();

    await page.keyboard.press('1');
    await expect(said(page, 'Merged into Amina Otieno')).toHaveCount(1);
    expect(await bearerOf(page, FULL)).toBe(SHORT);
    await page.keyboard.press('z');
    await expect(said(page, 'Undone')).toHaveCount(1);
    expect(await bearerOf(page, FULL)).toBe(FULL);
  });
});

test('one key says that two differ: nobody is asked again until another key takes it back', async ({ page }) => {
  await withReports(page, async () => {
    const card = await openQueue(page);
    await card.press('d');
    await expect(said(page, 'Marked as different')).toHaveCount(1);
    expect(await isProposed(page)).toBe(false);
    await page.reload();
    await expect(page.locator('.review-card').first()).toBeVisible();
    await expect(panel(page)).not.toContainText('Amina Wanjiru Otieno');

    await ask(page, `mutation { unmarkDifferent(a: "${SHORT}", b: "${FULL}", reason: "of a test") }`);
    await openQueue(page);
    await page.keyboard.press('d');
    await expect(said(page, 'Marked as different')).toHaveCount(1);
    await page.keyboard.press('z');
    await expect(said(page, 'Undone')).toHaveCount(1);
    expect(await isProposed(page)).toBe(true);
    await expect(twoOf(page)).toContainText('Amina Wanjiru Otieno');
  });
});

test('the end of a queue still leads back', async ({ page }) => {
  await withReports(page, async () => {
    await openQueue(page);
    while (await twoOf(page).isVisible()) await page.keyboard.press('s');
    const end = panel(page).getByRole('region', { name: 'End of the queue' });
    await expect(end).toBeFocused();
    await page.keyboard.press('z');
    await expect(twoOf(page)).toBeFocused();
  });
});

test('the least sure claims are judged by one key, and judged anew after going back', async ({ page }) => {
  interface Review {
    claim: { review: { verdict: string } | null };
  }
  await open(page, '?view=review');
  const queue = await ask<{ claimsToReview: { totalCount: number; edges: { node: { id: string } }[] } }>(
    page,
    '{ claimsToReview(first: 1) { totalCount edges { node { id } } } }',
  );
  const { totalCount, edges } = queue.claimsToReview;
  const verdict = async (): Promise<string | undefined> => {
    const { claim } = await ask<Review>(page, 'query ($id: ID!) { claim(id: $id) { review { verdict } } }', {
      id: edges[0]!.node.id,
    });
    return claim.review?.verdict;
  };
  const card = panel(page).getByRole('region', { name: 'Does the sentence say so?' });
  await expect(card).toContainText(`${totalCount} claims to review`);
  await card.focus();
  const heading = await card.getByRole('heading', { level: 3 }).first().textContent();
  await page.keyboard.press('w');
  await expect(said(page, 'Judged wrong')).toHaveCount(1);
  expect(await verdict()).toBe('WRONG');
  await expect(card).toContainText(`${totalCount - 1} claims to review`);
  await page.keyboard.press('z');
  await expect(card.getByRole('heading', { level: 3 }).first()).toHaveText(heading!);
  await page.keyboard.press('u');
  await expect(said(page, 'Judged unsure')).toHaveCount(1);
  expect(await verdict()).toBe('UNSURE');
});
