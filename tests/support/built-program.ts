import { execFile } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    builtProgram: string;
  }
}

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMPILER = 'node_modules/typescript-native/bin/tsc';

/**
 * Vitest's global set-up of the tests that start the program again and again: builds it as an installation has it (`npm run build` without the
 * dashboard; types are checked elsewhere), which takes a second and halves what each start costs. In a test: `inject('builtProgram')`.
 */
export default async function setup(project: TestProject): Promise<void> {
  await run(process.execPath, [COMPILER, '-p', 'tsconfig.build.json', '--noCheck'], { cwd: ROOT });
  await copyFile(`${ROOT}src/app/local-neo4j/pom.xml`, `${ROOT}dist/app/local-neo4j/pom.xml`);
  project.provide('builtProgram', `${ROOT}dist/app/main.js`);
}
