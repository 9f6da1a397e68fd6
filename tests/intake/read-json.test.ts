import { describe, expect, it } from 'vitest';
import { readArticleLine, readArticleRecord } from '../../src/intake/read-json.ts';

const record = { id: 'a1', title: 'Talks', publisher: null, publishedAt: '2021-05-04', text: 'Words.' };

describe('a record becomes an article', () => {
  it('its text is kept unit for unit', () => {
    const text = ' \u00a0Presi\u00addent G\u00fcl\r\nmet.\t\ud83c\udde9\ud83c\uddf0 ';
    expect(readArticleRecord({ ...record, text }, 'in')).toMatchObject({ ok: true, value: { id: 'a1', text } });
  });

  it('an unpaired surrogate, which no store keeps, is replaced at its place', () => {
    expect(readArticleRecord({ ...record, text: 'a\ud800b' }, 'in')).toMatchObject({
      ok: true,
      value: { text: 'a\ufffdb' },
    });
  });

  it('a time after the day is allowed, unknown fields are passed over', () => {
    const sent = { ...record, publishedAt: '2021-05-04T23:00:00-05:00', claims: [1] };
    expect(readArticleRecord(sent, 'in')).toEqual({ ok: true, value: { ...record, url: null } });
  });

  it('without an id it gets one', () => {
    const { id: _, ...rest } = record;
    expect(readArticleRecord(rest, 'in')).toMatchObject({
      ok: true,
      value: { id: expect.stringMatching(/^article:/) },
    });
  });
});

describe('a bad record names the field and what is allowed', () => {
  it.each([
    [{ ...record, text: undefined }, 'text', 'must be a string with the words of the article'],
    [{ ...record, text: 5 }, 'text', 'must be a string with the words of the article'],
    [{ ...record, text: ' ' }, 'text', 'is empty: an article needs at least one sentence'],
    [{ ...record, text: 'a\0b' }, 'text', 'holds a NUL character: only text is allowed'],
    [{ ...record, text: 'x'.repeat(2_000_001) }, 'text', 'must be at most 2000000 characters long'],
    [{ ...record, publishedAt: 'May 4' }, 'publishedAt', 'must be a date as YYYY-MM-DD'],
    [{ ...record, publishedAt: 20210504 }, 'publishedAt', 'must be a date as YYYY-MM-DD'],
    [{ ...record, publishedAt: '2021-02-30' }, 'publishedAt', 'must be a day that the calendar has'],
    [{ ...record, title: {} }, 'title', 'must be a string or null'],
    [{ ...record, publisher: 'x'.repeat(301) }, 'publisher', 'must be at most 300 characters long'],
    [{ ...record, id: '' }, 'id', 'must be a string that is not empty'],
    [{ ...record, id: 'x'.repeat(513) }, 'id', 'must be at most 512 characters long'],
    [{ ...record, url: 'javascript:alert(1)' }, 'url', 'must be an http(s) address'],
    [[], null, 'is not a JSON object with the fields of an article'],
    [null, null, 'is not a JSON object with the fields of an article'],
  ])('%#: %j', (sent, field, reason) => {
    expect(readArticleRecord(sent, 'in')).toEqual({ ok: false, problem: { input: 'in', field, reason } });
  });

  it('a missing day is told as such', () => {
    const { publishedAt: _, ...rest } = record;
    expect(readArticleRecord(rest, 'in')).toMatchObject({ ok: false, problem: { field: 'publishedAt' } });
    expect(readArticleRecord(rest, 'in', { publishedAt: '2020-01-01' })).toMatchObject({ ok: true });
  });
});

describe('a line answers under its own id', () => {
  it.each([
    [JSON.stringify(record), 'a1', { ok: true }],
    ['{"id":"a2","publishedAt":"2021-05-04"}', 'a2', { ok: false, problem: { input: 'a2', field: 'text' } }],
    ['{"publishedAt":"2021-05-04","text":"Words."}', null, { ok: false, problem: { input: 'line 3', field: 'id' } }],
    ['{"id":', null, { ok: false, problem: { input: 'line 3', field: null } }],
    ['null', null, { ok: false, problem: { input: 'line 3', field: null } }],
    ['7', null, { ok: false, problem: { input: 'line 3', field: null } }],
  ])('%s', (line, id, article) => {
    expect(readArticleLine(line, 'line 3')).toMatchObject({ id, article });
  });
});
