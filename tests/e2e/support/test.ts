import { test as base, expect, type Page } from '@playwright/test';

interface Watch {
  /** What the page did that it must not do: asking another host, console errors, breaches of its own policy. */
  offences: string[];
  /** Console messages that a test brings about on purpose, such as those of a request that fails. */
  expected: RegExp[];
}

/**
 * Every test gets a page that is watched, with the service as its base address. At the end of the test nothing may have been asked of
 * another host, and nothing may have gone wrong but what the test said would.
 */
export const test = base.extend<{ watch: Watch; baseURL: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
  baseURL: async ({}, use) => use(process.env.ENTENTE_URL!),
  watch: [
    async ({ page, baseURL }, use) => {
      const watch: Watch = { offences: [], expected: [] };
      const isOwn = (url: string): boolean => url.startsWith(`${baseURL}/`) || /^(data|blob|about):/.test(url);
      page.on('request', (request) => {
        if (!isOwn(request.url())) watch.offences.push(`asked ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          watch.offences.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => watch.offences.push(`thrown: ${error.message}`));
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        ),
      );
      await use(watch);
      const unexpected = watch.offences.filter((offence) => !watch.expected.some((pattern) => pattern.test(offence)));
      expect(unexpected, 'what the page did that it must not do').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The text of the page's status line for screen readers grows and goes: what was spoken last. */
export const spoken = (page: Page) => page.getByRole('status').last();
