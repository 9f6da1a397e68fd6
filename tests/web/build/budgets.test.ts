import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CONFIG = fileURLToPath(new URL('../../../src/web/vite.config.ts', import.meta.url));
const KB = 1_000;

let folder: string;
let page: string;
let files: string[];

/** The dashboard built as it is for the service, into a folder of this test. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-build-'));
  await build({ configFile: CONFIG, build: { outDir: folder } });
  page = readFileSync(join(folder, 'index.html'), 'utf8');
  files = readdirSync(join(folder, 'assets'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a browser fetches packed, bytes. */
const packed = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + statSync(join(folder, 'assets', `${name}.gz`)).size, 0);
const named = (pattern: RegExp): string[] => files.filter((name) => pattern.test(name));
/** What index.html itself asks for. */
const first = (extension: string): string[] =>
  [...page.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)]
    .map(([, name]) => name!)
    .filter((name) => name.endsWith(extension));

describe('what a browser has to fetch', () => {
  test.each<[string, () => string[], number]>([
    ['the scripts before anything is seen', () => first('.js'), 40],
    ['their style', () => first('.css'), 6],
    ['the worker of the layout', () => named(/^layout-worker-.*\.js$/), 8],
    ['the map with its outline', () => named(/^MapView-.*\.(js|css)$/), 70],
  ])('%s', (_what, names, budget) => {
    expect(names()).not.toEqual([]);
    expect(packed(names()) / KB).toBeLessThanOrEqual(budget);
  });

  test('comes from this address alone, by names that change with the content', () => {
    expect(page).not.toMatch(/https?:\/\//);
    expect(page).not.toMatch(/<script(?![^>]*src=)[^>]*>|<style|style=/);
    for (const name of files.filter((one) => /\.(js|css|svg)$/.test(one))) expect(name).toMatch(/-[\w-]{8}\.\w+$/);
  });

  test('has neither the map nor the console in what comes first', () => {
    const names = first('.js');
    expect(names.some((name) => name.startsWith('MapView'))).toBe(false);
    for (const name of names)
      expect(readFileSync(join(folder, 'assets', name), 'utf8')).not.toMatch(/monaco|renderYogaGraphiQL/i);
  });

  test('lies packed beside itself, twice', () => {
    for (const name of files.filter((one) => /\.(js|css|svg)$/.test(one))) {
      expect(files).toContain(`${name}.gz`);
      expect(files).toContain(`${name}.br`);
    }
  });
});
