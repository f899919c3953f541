import { DamagedPhoto } from './damaged.ts';

/** Reads a picture's bytes by position; whoever reads past their end has a damaged picture. */
export class Bytes {
  readonly all: Uint8Array;
  readonly #view: DataView;

  constructor(all: Uint8Array) {
    this.all = all;
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  get length(): number {
    return this.all.byteLength;
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#within(at, 1));
  }

  u16(at: number, little = false): number {
    return this.#view.getUint16(this.#within(at, 2), little);
  }

  u24(at: number): number {
    return this.u16(at, true) + this.u8(at + 2) * 65_536;
  }

  u32(at: number, little = false): number {
    return this.#view.getUint32(this.#within(at, 4), little);
  }

  slice(from: number, to: number): Uint8Array {
    this.#within(from, to - from);
    return this.all.subarray(from, to);
  }

  text(from: number, length: number): string {
    return Buffer.from(this.slice(from, from + length)).toString('latin1');
  }

  #within(at: number, size: number): number {
    if (at < 0 || size < 0 || at + size > this.length) throw new DamagedPhoto('it ends too early');
    return at;
  }
}
