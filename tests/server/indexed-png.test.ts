import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIndexedPng } from '#lib/server/indexed-png.ts';
import { toPng } from '#lib/server/png.ts';

/** What a decoder that knows only this kind of PNG reads: its size and its pixels. */
function decode(png: Buffer) {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type)!);
	const [width, height] = [header!.readUInt32BE(0), header!.readUInt32BE(4)];
	const lines = inflateSync(data!);
	const pixels = Array.from({ length: width * height }, (_, i) => {
		const place = lines[Math.floor(i / width) * (width + 1) + 1 + (i % width)]!;
		return [...palette!.subarray(place * 3, place * 3 + 3)];
	});
	return { width, height, pixels };
}

const draw = (width: number, pixels: readonly (readonly number[])[]) =>
	toIndexedPng({
		width,
		height: pixels.length / width,
		data: Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255]))
	});

describe('toIndexedPng', () => {
	it('begins as every PNG does', () => {
		expect(draw(1, [[0, 0, 0]]).toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
	});

	it('what has few colours is kept to the last pixel', () => {
		const byte = fc.constantFrom(0, 1, 127, 128, 255);
		const pixel = fc.tuple(byte, byte, byte);
		fc.assert(
			fc.property(fc.array(pixel, { minLength: 2, maxLength: 60 }), (all) => {
				const pixels = all.slice(0, Math.floor(all.length / 2) * 2);
				expect(decode(draw(2, pixels))).toEqual({ width: 2, height: pixels.length / 2, pixels });
			})
		);
	});

	it('of more than 256 colours each is close to what it was', () => {
		const pixels = Array.from({ length: 1024 }, (_, i) => [i % 256, (i * 7) % 256, (i * 13) % 256]);
		const { pixels: kept } = decode(draw(32, pixels));
		const apart = pixels.flatMap((pixel, i) =>
			pixel.map((part, j) => Math.abs(part - kept[i]![j]!))
		);
		expect(new Set(kept.map(String)).size).toBeLessThanOrEqual(256);
		expect(Math.max(...apart)).toBeLessThan(64);
	});
});

describe('toPng', () => {
	const svg = (text: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#fff"/><text y="30" font-size="30" font-family="Source Sans 3">${text}</text></svg>`;
	const ink = async (text: string) =>
		decode(await toPng(svg(text))).pixels.filter((pixel) => pixel.some((part) => part < 128))
			.length;

	it('the same drawing is the same bytes', async () => {
		expect(await toPng(svg('Åse'))).toEqual(await toPng(svg('Åse')));
	});

	// a letter that the face has not is drawn as nothing, or as a box that is the same for all
	it.each(['Æ', 'Ø', 'Å', 'æ', 'ø', 'å', '«', '–'])('%s is a letter of its own', async (letter) => {
		expect(await ink(letter)).toBeGreaterThan(10);
		expect(await toPng(svg(letter))).not.toEqual(await toPng(svg('\u{10ffff}')));
	});
});
