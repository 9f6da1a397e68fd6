import { access, constants } from 'node:fs/promises';

/** Debian's Chromium, unless the environment names another. */
export const CHROMIUM = process.env.ENTENTE_CHROMIUM || '/usr/bin/chromium';

/** Fails with what to do where there is no browser. */
export async function requireBrowser(): Promise<void> {
  await access(CHROMIUM, constants.X_OK).catch(() => {
    throw new Error(
      `The browser tests need Chromium, and ${CHROMIUM} is none. Debian: apt-get install chromium. Elsewhere: ENTENTE_CHROMIUM=/path/to/chromium.`,
    );
  });
}
