import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireJava } from '../../../src/app/local-neo4j/requirements.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-java-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A java that says it is of some version, on stderr as the real one does. */
async function javaThatSays(line: string): Promise<string> {
  const file = join(folder, `java-${Math.random()}`);
  await writeFile(file, `#!/bin/sh\necho '${line}' >&2\n`);
  await chmod(file, 0o755);
  return file;
}

describe('the java of a local database', () => {
  test.each(['openjdk version "17.0.15" 2025-04-15', 'openjdk version "21" 2023-09-19', 'java version "25.0.1"'])(
    'may be %s',
    async (line) => {
      expect(await requireJava(await javaThatSays(line))).toBe(line);
    },
  );

  test('may tell first that it was given options', async () => {
    const version = 'openjdk version "17.0.15" 2025-04-15';
    expect(await requireJava(await javaThatSays(`NOTE: Picked up JDK_JAVA_OPTIONS: -Xmx1g\n${version}`))).toBe(version);
  });

  test.each([
    ['too old', 'openjdk version "1.8.0_412"'],
    ['too old', 'openjdk version "11.0.2" 2019-01-15'],
    ['too old', 'not a java at all'],
  ])('is %s: %s', async (reason, line) => {
    await expect(requireJava(await javaThatSays(line))).rejects.toThrow(reason);
  });

  test('that is missing gives the three ways to have a database', async () => {
    await expect(requireJava(join(folder, 'nowhere'))).rejects.toThrow(
      /was not found[\s\S]*1\. .*NEO4J_URI=[\s\S]*2\. .*docker compose up[\s\S]*3\. java \(17 or 21\) and mvn/,
    );
  });
});
