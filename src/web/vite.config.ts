import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompressed } from './build/precompressed.ts';
import { worldOutline } from './build/world-outline.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The dashboard as plain files in dist/web: hashed names, no foreign host, gzip and brotli beside each file. */
export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The browsers that know light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Data addresses would let pictures slip past the list of files, and the polyfill is an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  plugins: [worldOutline(), precompressed()],
  // `npm run dev:web` beside a running service.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
});
