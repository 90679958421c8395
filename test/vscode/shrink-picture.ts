import { crc32, deflateSync, inflateSync } from "node:zlib";

/**
 * A screenshot as a PNG of 256 colours, which a picture of an editor looks the same in and half as large. It has to be one
 * of 8 bits a channel without interlacing, as browsers make them (PNG, third edition).
 */
export function shrinkPicture(png: Buffer): Buffer {
  const { width, height, colours } = decode(png);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = choose(counts);
  const indices = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < colours.length; at++)
    // Each row begins with its filter: none.
    rows[at + Math.floor(at / width) + 1] = indices.get(colours[at] as number) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from("\x89PNG\r\n\x1A\n", "latin1");

/** The colours of all points as 0xRRGGBB, row by row. */
function decode(png: Buffer): { width: number; height: number; colours: Uint32Array } {
  let [width, height, size] = [0, 0, 0];
  const data: Buffer[] = [];
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === "IDAT") data.push(body);
    if (type !== "IHDR") continue;
    [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    if (body[8] !== 8 || body[12] !== 0) throw new Error("This is no PNG as browsers make them.");
    size = body[9] === 6 ? 4 : 3;
  }
  const bytes = inflateSync(Buffer.concat(data));
  const colours = new Uint32Array(width * height);
  const stride = width * size;
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const row = bytes.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    unfilter(bytes[y * (stride + 1)] ?? 0, row, above, size);
    for (let x = 0; x < width; x++) colours[y * width + x] = row.readUIntBE(x * size, 3);
    above = row;
  }
  return { width, height, colours };
}

/** Undoes the filter of a row (section 9). */
function unfilter(filter: number, row: Buffer, above: Buffer, size: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = row[at - size] ?? 0;
    const up = above[at] ?? 0;
    const corner = at < size ? 0 : (above[at - size] ?? 0);
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
    row[at] = ((row[at] ?? 0) + (guesses[filter] ?? 0)) & 255;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The 256 colours that the others are nearest to: each time the one that is missed most. */
function choose(counts: ReadonlyMap<number, number>): number[] {
  const palette: number[] = [];
  const left = [...counts].map(([colour, count]) => ({ colour, count, far: Infinity }));
  while (palette.length < 256 && left.length > palette.length) {
    const worst = left.reduce((one, other) => (other.far * other.count > one.far * one.count ? other : one));
    if (worst.far === 0) break;
    palette.push(worst.colour);
    for (const each of left) each.far = Math.min(each.far, distance(each.colour, worst.colour));
  }
  return palette;
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < palette.length; index++)
    if (distance(colour, palette[index] ?? 0) < distance(colour, palette[best] ?? 0)) best = index;
  return best;
}

function distance(one: number, other: number): number {
  const [red = 0, green = 0, blue = 0] = channels(one);
  const [red2 = 0, green2 = 0, blue2 = 0] = channels(other);
  return (red - red2) ** 2 + (green - green2) ** 2 + (blue - blue2) ** 2;
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
