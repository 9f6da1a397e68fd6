import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../../src/app/local-neo4j/launch.ts';
import { createProgress } from '../../src/app/progress.ts';

/** Where the tests' Neo4j is. In a test: `inject('database')`. */
export interface TestDatabase {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    database: TestDatabase;
  }
}

interface Choice extends TestDatabase {
  described: string;
  stop(): Promise<void>;
}

/** The folder of downloaded artifacts that the checkout's own local database uses too. */
export const artifactCache = fileURLToPath(new URL('../../.entente/artifacts', import.meta.url));

/** What a local server or a container is told on top of what the service would tell it. */
interface Tuning {
  javaFlags?: readonly string[];
  replanInterval?: string;
}

/**
 * For a JVM that lives for minutes and is asked something new all the time: the second compiler, which makes fast what is run for hours, took more
 * processor time than the questions.
 */
export const SHORT_LIVED = ['-XX:TieredStopAtLevel=1'];

/**
 * Tests empty the database and fill it, over and over, and every ten seconds a server looks whether its plans fit what is stored by now: one file had
 * 566 statements planned anew. Which plans are good is tested with fresh ones. What runs for hours, on a graph that grows, keeps the defaults.
 */
const SHORT_RUN: Tuning = { javaFlags: SHORT_LIVED, replanInterval: '1h' };

/**
 * Vitest's global set-up of the projects that need Neo4j: the server named by NEO4J_URI, else a container where an engine answers, else
 * a local server in a temporary folder. Where none of the three can be had, the run fails; nothing is skipped.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const choice = await openTestDatabase(project.name === 'soak' ? {} : SHORT_RUN);
  project.provide('database', { uri: choice.uri, user: choice.user, password: choice.password });
  return () => choice.stop();
}

/** The Neo4j of a test run, to be stopped at its end. */
export async function openTestDatabase(tuning: Tuning = {}): Promise<TestDatabase & { stop(): Promise<void> }> {
  const choice = given() ?? (await container(tuning)) ?? (await local(tuning));
  process.stderr.write(`Tests run on ${choice.described}: ${choice.uri}\n`);
  return choice;
}

function given(): Choice | null {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (!uri) return null;
  return { uri, user, password, described: 'the server of NEO4J_URI (they EMPTY its database)', stop: async () => {} };
}

async function container({ javaFlags, replanInterval }: Tuning): Promise<Choice | null> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const engine = await getContainerRuntimeClient().catch(() => null);
  if (!engine) return null;
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const server = await new Neo4jContainer('neo4j:5.26-community')
    .withEnvironment({
      ...(replanInterval && { NEO4J_dbms_cypher_min__replan__interval: replanInterval }),
      ...(javaFlags && { NEO4J_server_jvm_additional: javaFlags.join(' ') }),
    })
    .withStartupTimeout(240_000)
    .start();
  return {
    uri: server.getBoltUri(),
    user: server.getUsername(),
    password: server.getPassword(),
    described: 'a container of neo4j:5.26-community',
    stop: async () => void (await server.stop()),
  };
}

async function local({ javaFlags = [], replanInterval }: Tuning): Promise<Choice> {
  process.stderr.write('Tests need Neo4j: no NEO4J_URI, no container engine, so a local server is started.\n');
  const home = await mkdtemp(join(tmpdir(), 'entente-tests-'));
  const server = await startLocalNeo4j({
    home,
    cache: artifactCache,
    progress: createProgress(),
    javaFlags,
    settings: replanInterval === undefined ? {} : { 'dbms.cypher.min_replan_interval': replanInterval },
  });
  return {
    ...server,
    described: 'a local Neo4j Community',
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
