/** PackStream, the way Bolt writes values: as much of it as messages of the stub need. */

export class Structure {
  readonly signature: number;
  readonly fields: readonly unknown[];
  constructor(signature: number, fields: readonly unknown[]) {
    this.signature = signature;
    this.fields = fields;
  }
}

const bytes = (...values: number[]) => Buffer.from(values);

/** A marker with a size: in the marker itself where it is small, else in 16 bits. */
function sized(tiny: number, wide: number, size: number): Buffer {
  return size < 16 ? bytes(tiny + size) : bytes(wide, size >> 8, size & 0xff);
}

export function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return bytes(0xc0);
  if (typeof value === 'boolean') return bytes(value ? 0xc3 : 0xc2);
  if (typeof value === 'number') return packNumber(value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([sized(0x80, 0xd1, text.length), text]);
  }
  if (Array.isArray(value)) return Buffer.concat([sized(0x90, 0xd5, value.length), ...value.map(pack)]);
  if (value instanceof Structure) {
    return Buffer.concat([bytes(0xb0 + value.fields.length, value.signature), ...value.fields.map(pack)]);
  }
  const entries = Object.entries(value);
  return Buffer.concat([
    sized(0xa0, 0xd9, entries.length),
    ...entries.flatMap(([key, entry]) => [pack(key), pack(entry)]),
  ]);
}

function packNumber(value: number): Buffer {
  if (value >= -16 && value < 128) return bytes(value & 0xff);
  const wide = Buffer.alloc(9);
  if (Number.isInteger(value)) {
    wide[0] = 0xcb;
    wide.writeBigInt64BE(BigInt(value), 1);
  } else {
    wide[0] = 0xc1;
    wide.writeDoubleBE(value, 1);
  }
  return wide;
}

export const unpack = (data: Buffer): unknown => new Unpacker(data).value();

class Unpacker {
  readonly #data: Buffer;
  #at = 0;

  constructor(data: Buffer) {
    this.#data = data;
  }

  value(): unknown {
    const marker = this.#unsigned(1);
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 256;
    const low = marker & 0x0f;
    if (marker < 0x90) return this.#text(low);
    if (marker < 0xa0) return this.#list(low);
    if (marker < 0xb0) return this.#map(low);
    if (marker < 0xc0) return this.#structure(low);
    const read = this.#wide[marker];
    if (read === undefined) throw new Error(`no value begins with 0x${marker.toString(16)}`);
    return read();
  }

  readonly #wide: Record<number, () => unknown> = {
    192: () => null,
    193: () => this.#take(8).readDoubleBE(0),
    194: () => false,
    195: () => true,
    200: () => this.#take(1).readInt8(0),
    201: () => this.#take(2).readInt16BE(0),
    202: () => this.#take(4).readInt32BE(0),
    203: () => Number(this.#take(8).readBigInt64BE(0)),
    208: () => this.#text(this.#unsigned(1)),
    209: () => this.#text(this.#unsigned(2)),
    210: () => this.#text(this.#unsigned(4)),
    212: () => this.#list(this.#unsigned(1)),
    213: () => this.#list(this.#unsigned(2)),
    216: () => this.#map(this.#unsigned(1)),
    217: () => this.#map(this.#unsigned(2)),
  };

  #take(size: number): Buffer {
    const part = this.#data.subarray(this.#at, this.#at + size);
    this.#at += size;
    return part;
  }

  #unsigned(size: number): number {
    return this.#take(size).readUIntBE(0, size);
  }

  #text(size: number): string {
    return this.#take(size).toString();
  }

  #list(size: number): unknown[] {
    return Array.from({ length: size }, () => this.value());
  }

  #map(size: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length: size }, () => [this.value() as string, this.value()]));
  }

  #structure(size: number): Structure {
    const signature = this.#unsigned(1);
    return new Structure(signature, this.#list(size));
  }
}
