import type { Result } from '../model/records.ts';
import { refuse } from './article-draft.ts';

/** Bytes with what was told about them outside: `charset` from a header or an option, if any. */
export interface EncodedSource {
  name: string;
  bytes: Uint8Array;
  charset?: string | undefined;
}

/** Where a source states its own encoding, in the order in which we believe it. Only the first 4 KB are looked at. */
const DECLARATIONS = [
  /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
];

const BYTE_ORDER_MARKS: { bytes: number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
];

/** First bytes of files that people take for text. */
const BINARY_FORMATS: { bytes: number[]; label: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], label: 'a PDF file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], label: 'a ZIP archive or an office document' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], label: 'an office document' },
  { bytes: [0x1f, 0x8b], label: 'a gzip archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], label: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], label: 'a JPEG image' },
];

const ALLOWED = 'allowed are text, Markdown, HTML, JSON, NDJSON, RSS and Atom';

const startsWith = (bytes: Uint8Array, prefix: number[]): boolean => prefix.every((byte, at) => bytes[at] === byte);

const latin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

/** Share of bytes above ASCII up to which text that is no UTF-8 passes for Western European: English with some accents has 1 to 5 %. */
const WESTERN_SHARE = 0.1;

/** Windows-1252 as a last resort, for English pages of the years before UTF-8; null where the bytes look like another script or like no text. */
function decodeWestern(bytes: Uint8Array): string | null {
  const high = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  const text = latin(bytes);
  return high <= bytes.length * WESTERN_SHARE && !/[\u0080-\u009f]/.test(text) ? text : null;
}

function declaredCharset({ bytes, charset }: EncodedSource): string | null {
  const mark = BYTE_ORDER_MARKS.find((row) => startsWith(bytes, row.bytes));
  if (mark) return mark.charset;
  if (charset !== undefined && charset !== '') return charset;
  const head = latin(bytes.subarray(0, 4096));
  return DECLARATIONS.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined) ?? null;
}

/**
 * Bytes as text: by byte order mark, else the charset given, else what XML or HTML declares, else UTF-8, else Windows-1252 where that is plausible.
 * A wrong declaration falls back the same way. Binary files and unknown encodings are refused with what is allowed.
 */
export function decodeBytes(source: EncodedSource): Result<string> {
  const { name, bytes } = source;
  const binary = BINARY_FORMATS.find((row) => startsWith(bytes, row.bytes));
  if (binary) return refuse(name, null, `is ${binary.label}: ${ALLOWED}`);
  const charset = declaredCharset(source);
  if (charset !== null && !isKnown(charset))
    return refuse(name, 'encoding', `declares the unknown encoding "${charset}": use UTF-8 or another WHATWG label`);
  const text = decode(bytes, charset ?? 'utf-8') ?? decode(bytes, 'utf-8') ?? decodeWestern(bytes);
  if (text === null) return refuse(name, 'encoding', 'is not valid UTF-8: convert it, or declare its encoding');
  if (text.includes('\0')) return refuse(name, null, `is binary (it holds NUL bytes): ${ALLOWED}`);
  return { ok: true, value: text };
}
