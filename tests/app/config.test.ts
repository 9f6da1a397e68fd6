import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/app/config.ts';

describe('the configuration', () => {
  test('has a default for everything, and starts a local database', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      origins: [],
      frames: [],
      access: { keys: [], anonymous: 'ADMIN', tokens: null },
      console: true,
      home: resolve('.entente'),
      database: null,
      localDatabase: { heap: '1g', pageCache: '128m', java: 'java' },
    });
  });

  test('takes an empty variable as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  test('uses the server of NEO4J_URI', () => {
    const given = { NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'news' };
    expect(readConfig(given).database).toEqual({
      uri: 'neo4j+s://graph.example:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'news',
    });
  });

  test.each([
    ['https://a.example, http://localhost:5173', ['https://a.example', 'http://localhost:5173']],
    ['https://a.example/', null],
    ['*', null],
  ])('reads origins: %s', (text, origins) => {
    const read = () => readConfig({ CORS_ORIGINS: text }).origins;
    if (origins) expect(read()).toEqual(origins);
    else expect(read).toThrow('CORS_ORIGINS must be origins');
  });

  test.each([
    [{}, 'ADMIN'],
    [{ HOST: 'localhost' }, 'ADMIN'],
    [{ HOST: '0.0.0.0' }, 'READER'],
    [{ HOST: '0.0.0.0', ANONYMOUS: 'editor' }, 'EDITOR'],
    [{ ANONYMOUS: 'none' }, null],
  ])('lets somebody without a key do: %j', (environment, role) => {
    expect(readConfig(environment).access.anonymous).toBe(role);
  });

  test('reads keys, and says what is wrong with one', () => {
    const hash = 'a'.repeat(64);
    const keys = readConfig({ API_KEYS: `bot:EDITOR:${hash}` }).access.keys;
    expect(keys).toEqual([{ name: 'bot', role: 'EDITOR', hash }]);
    expect(() => readConfig({ API_KEYS: 'bot:EDITOR' })).toThrow(/API_KEYS has a wrong key bot: .*name:ROLE:hash/);
  });

  test('names every problem in one message', () => {
    const wrong = { PORT: '99999', LOG_LEVEL: 'loud', NEO4J_URI: 'http://x', LOCAL_NEO4J_HEAP: 'much' };
    expect(() => readConfig(wrong)).toThrow(
      /PORT must be 0 .*\n {2}LOG_LEVEL must be one of .*\n {2}NEO4J_URI must look like .*\n {2}LOCAL_NEO4J_HEAP must be a size/,
    );
  });
});
