import { crc32, deflateSync } from 'node:zlib';

/** An image as its pixels: red, green, blue and opacity, a byte each. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST = 256;

/**
 * A PNG with a palette, after the W3C's specification: a drawing has few colours, and so takes a third of the bytes.
 * Opacity is left out. Where there are more than 256 colours, those that differ least become one.
 */
export function toIndexedPng({ width, height, data }: Pixels): Buffer {
	const { palette, indexes } = index(data);
	const lines = Buffer.alloc(height * (width + 1));
	// each line begins with its filter: none, the best for a palette
	for (let y = 0; y < height; y++)
		lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// 8 bits a pixel, colours from a palette
	header.set([8, 3, 0, 0, 0], 8);
	const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(colours)),
		chunk('IDAT', deflateSync(lines, { level: 6 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** Gives each pixel its colour's place in a palette. */
function index(data: Uint8Array): { palette: readonly number[]; indexes: Uint8Array } {
	const { palette, placeOf } = choosePalette(countColours(data));
	const indexes = new Uint8Array(data.length / 4);
	// most pixels are as the one before
	let [last, place] = [-1, 0];
	for (let i = 0; i < indexes.length; i++) {
		const colour = colourAt(data, i * 4);
		if (colour !== last) place = placeOf.get((last = colour)) ?? 0;
		indexes[i] = place;
	}
	return { palette, indexes };
}

function countColours(data: Uint8Array): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	let [last, run] = [colourAt(data, 0), 0];
	for (let i = 0; i < data.length; i += 4) {
		const colour = colourAt(data, i);
		if (colour !== last) {
			counts.set(last, (counts.get(last) ?? 0) + run);
			[last, run] = [colour, 0];
		}
		run++;
	}
	return counts.set(last, (counts.get(last) ?? 0) + run);
}

/** Drops as few bits of the colours as are needed for a palette; of those that fall together the most frequent stays. */
function choosePalette(counts: ReadonlyMap<number, number>) {
	const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
	for (let bits = 8; ; bits--) {
		const coarse = new Map<number, number>();
		const palette: number[] = [];
		for (const colour of byCount)
			if (!coarse.has(coarsen(colour, bits)))
				coarse.set(coarsen(colour, bits), palette.push(colour) - 1);
		// with two bits each there are 64 at most
		if (palette.length > MOST) continue;
		const placeOf = new Map(
			byCount.map((colour) => [colour, coarse.get(coarsen(colour, bits)) ?? 0])
		);
		return { palette, placeOf };
	}
}

const colourAt = (data: Uint8Array, i: number) =>
	((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);

function coarsen(colour: number, bits: number): number {
	const mask = (0xff << (8 - bits)) & 0xff;
	return colour & ((mask << 16) | (mask << 8) | mask);
}

function chunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
