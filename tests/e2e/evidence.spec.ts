import { evidence, open, settled } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

const SENTENCE = /Lavrov.{0,40}met.{0,60}Amir-Abdollahian/s;

test('within three actions from the front page stands the sentence that Lavrov met Amir-Abdollahian', async ({
  page,
}) => {
  await open(page);
  // One: type a name. Two: take what is found. Three: choose what links the two.
  await page.getByRole('combobox', { name: /^Search/ }).fill('Lavrov');
  await page.getByRole('option', { name: /Sergey Lavrov/ }).click();
  await settled(page);
  const link = page
    .locator('[data-link]', { hasText: '' })
    .and(page.getByRole('button', { name: /Lavrov and .*Amir-Abdollahian|Amir-Abdollahian and .*Lavrov/ }));
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText(SENTENCE);
});

test('the evidence marks who, whom and the deed, says how sure it is, and gives the article', async ({ page }) => {
  await open(
    page,
    '?view=pair&a=official:hossein-amir-abdollahian&b=official:sergey-lavrov&sel=official:hossein-amir-abdollahian~official:sergey-lavrov',
  );
  const sentence = evidence(page).locator('.sentence', { hasText: SENTENCE }).first();
  // A meeting has no doer: either of the two may stand first.
  await expect(sentence.locator('mark.part-source, mark.part-target').filter({ hasText: 'Lavrov' })).toHaveCount(1);
  await expect(sentence.locator('mark.part-trigger')).toContainText('met');
  await expect(sentence).toContainText('Tehran and Moscow close to a strategic pact after ministers meet');
  await expect(sentence).toContainText(/confidence\s*\d+ %/);
  await expect(sentence).toContainText(/rule meets/);
});

test('an alias finds its bearer, and what is chosen is told to screen readers', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: /^Search/ }).fill('Türkiye');
  await page
    .getByRole('option', { name: /Turkey/ })
    .first()
    .click();
  await settled(page);
  await expect(page).toHaveURL(/seeds=TUR/);
  await expect(page.locator('[role=status]').filter({ hasText: /Evidence: \d+ facts/ })).toHaveCount(1);
});

test('an article with an address is a link that opens a new tab and tells nobody where from', async ({
  page,
  baseURL,
}) => {
  const text = 'Norwegian Foreign Minister Espen Barth Eide met Kenyan President William Ruto in Nairobi on Tuesday.';
  const input = {
    title: 'Eide in Nairobi',
    publisher: 'Sample Desk',
    url: 'https://news.example/eide',
    publishedAt: '2024-05-08',
    text,
  };
  const mutation = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { outcome article { id } } }';
  const stored = await page.request.post(`${baseURL}/graphql`, { data: { query: mutation, variables: { input } } });
  const { id } = ((await stored.json()) as { data: { ingestArticle: { article: { id: string } } } }).data.ingestArticle
    .article;
  await open(page, '?view=table&seeds=NOR,KEN');
  await open(page, '?sel=official:espen-barth-eide');
  const link = evidence(page)
    .getByRole('link', { name: /Eide in Nairobi/ })
    .first();
  await expect(link).toHaveAttribute('href', 'https://news.example/eide');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
  const retract = 'mutation ($id: ID!) { retractArticle(id: $id, reason: "of a test") { id } }';
  await page.request.post(`${baseURL}/graphql`, { data: { query: retract, variables: { id } } });
});

test('a script in a sentence or a title, and an address that would run, stay words', async ({ page }) => {
  const script = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const text = (await response.text())
      .replaceAll(/"title":"[^"]*"/g, `"title":${JSON.stringify(script)}`)
      .replaceAll(/"url":(null|"[^"]*")/g, '"url":"javascript:window.ran=true"')
      .replaceAll(/"quote":"/g, `"quote":${JSON.stringify(script).slice(0, -1)}`);
    await route.fulfill({ response, body: text });
  });
  await open(page, '?view=pair&a=IRN&b=RUS&sel=IRN~RUS');
  await expect(evidence(page)).toContainText('<img src=x');
  expect(await evidence(page).locator('img, script, [href^="javascript"]').count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
