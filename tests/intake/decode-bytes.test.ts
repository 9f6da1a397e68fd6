import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/intake/decode-bytes.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const WORDS = 'The talks in Malm\u00f6 between the two ministers went on until the evening.';

describe('the encoding is told by mark, by argument, by declaration, else it is UTF-8', () => {
  it.each([
    ['UTF-8', utf8(WORDS), undefined],
    ['UTF-8 with a mark, against a wrong argument', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(WORDS)]), 'windows-1251'],
    [
      'UTF-16 with a mark',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...WORDS].map((c) => c.charCodeAt(0))).buffer)]),
      undefined,
    ],
    ['by argument', latin(WORDS), 'iso-8859-1'],
    ['undeclared Western European', latin(WORDS), undefined],
    ['declared UTF-8, but Western European', latin(WORDS), 'utf-8'],
  ])('%s', (_, bytes, charset) => {
    expect(decodeBytes({ name: 'a.txt', bytes, charset })).toEqual({ ok: true, value: WORDS });
  });

  it.each([
    ['HTML', '<meta charset="windows-1251"><p>\xce\xf1\xeb\xee</p>', 'Осло'],
    [
      'HTML, older form',
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xef\xd3\xcc\xcf</p>',
      'Осло',
    ],
    ['XML', '<?xml version="1.0" encoding="ISO-8859-2"?><a>\xa3\xf3d\xbc</a>', 'Łódź'],
  ])('%s declares its own', (_, source, word) => {
    const decoded = decodeBytes({ name: 'page', bytes: latin(source) });
    expect(decoded.ok && decoded.value).toContain(word);
  });
});

describe('what is no text is refused with what is allowed', () => {
  it.each([
    ['a PDF file', latin('%PDF-1.7 ...'), /PDF.*allowed are text, Markdown, HTML/],
    ['NUL bytes', new Uint8Array([65, 0, 66, 0]), /NUL bytes/],
    [
      'another script without declaration',
      latin('\xce\xf1\xeb\xee \xce\xf1\xeb\xee'),
      /not valid UTF-8: convert it, or declare/,
    ],
  ])('%s', (_, bytes, reason) => {
    const decoded = decodeBytes({ name: 'a.txt', bytes });
    expect(decoded).toMatchObject({ ok: false, problem: { input: 'a.txt', reason: expect.stringMatching(reason) } });
  });

  it('an unknown encoding is named', () => {
    const decoded = decodeBytes({ name: 'a.txt', bytes: utf8('Words.'), charset: 'klingon' });
    expect(decoded).toMatchObject({
      ok: false,
      problem: { field: 'encoding', reason: expect.stringContaining('"klingon"') },
    });
  });
});
