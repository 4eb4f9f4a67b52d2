/**
 * A font of boxes, so that an image of a page is the same on every machine, whichever fonts it has: each letter is a
 * box as high as an x and as wide as every other, each space is empty. A text still shows where it stands, how large it
 * is and in which colour. Written as OpenType 1.9 describes a TrueType font, with no more tables than browsers ask for.
 */

/** To the em. */
const UNITS = 1000;
const [ADVANCE, LEFT, RIGHT, HEIGHT] = [560, 40, 520, 500];
const [ASCENT, DESCENT] = [800, -200];
/** Latin, punctuation, arrows and mathematical signs, shapes: all that the site writes or draws with letters. */
const RANGES = [
	[0x20, 0x24f],
	[0x2000, 0x206f],
	[0x2190, 0x22ff],
	[0x25a0, 0x25ff]
] as const;
const isSpace = (code: number) => /\s|\u00ad/u.test(String.fromCharCode(code));

const codes = RANGES.flatMap(([from, to]) =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i)
);
/** The first glyph stands for what the font has not. */
const COUNT = codes.length + 1;

const u16 = (...values: number[]) => values.flatMap((n) => [(n >> 8) & 255, n & 255]);
const u32 = (...values: number[]) =>
	values.flatMap((n) => [...u16(Math.floor(n / 65536) & 65535), ...u16(n & 65535)]);

/** One contour of four corners, the outline's box, no instructions; then its flags and steps from corner to corner. */
const BOX = [
	...u16(1, LEFT, 0, RIGHT, HEIGHT, 3, 0),
	...[1, 1, 1, 1],
	...u16(LEFT, 0, RIGHT - LEFT, 0),
	...u16(0, HEIGHT, 0, -HEIGHT)
];

function cmap(): number[] {
	const segments = [...RANGES, [0xffff, 0xffff] as const];
	const starts = segments.map(([from]) => from);
	// from a code to its glyph, modulo 65,536
	const deltas = RANGES.map(([from]) => codes.indexOf(from) + 1 - from);
	const n = segments.length;
	const power = 2 ** Math.floor(Math.log2(n));
	const table = [
		...u16(n * 2, power * 2, Math.log2(power), (n - power) * 2),
		...u16(...segments.map(([, to]) => to), 0, ...starts, ...deltas, 1),
		...u16(...segments.map(() => 0))
	];
	return [...u16(0, 1, 3, 1), ...u32(12), ...u16(4, table.length + 6, 0), ...table];
}

function outlines(): { glyf: number[]; loca: number[] } {
	const glyf = [...BOX];
	const loca = [...u32(0), ...u32(glyf.length)];
	for (const code of codes) {
		if (!isSpace(code)) glyf.push(...BOX);
		loca.push(...u32(glyf.length));
	}
	return { glyf, loca };
}

function tables(): Record<string, number[]> {
	const name = Array.from('Boxes', (letter) => letter.charCodeAt(0));
	return {
		'OS/2': [
			...u16(4, ADVANCE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0),
			...Array.from({ length: 10 }, () => 0),
			...u32(1, 0, 0, 0, 0x20202020),
			...u16(64, 0x20, 0x25ff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
			...u32(1, 0),
			...u16(HEIGHT, HEIGHT, 0, 32, 1)
		],
		cmap: cmap(),
		...outlines(),
		head: [
			...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
			...u16(3, UNITS),
			...u32(0, 0, 0, 0),
			...u16(0, 0, RIGHT, HEIGHT, 0, 8, 2, 1, 0)
		],
		hhea: [
			...u32(0x10000),
			...u16(ASCENT, DESCENT, 0, ADVANCE, LEFT, ADVANCE - RIGHT, RIGHT, 1, 0, 0),
			...u16(0, 0, 0, 0, 0, COUNT)
		],
		hmtx: Array.from({ length: COUNT }, () => u16(ADVANCE, LEFT)).flat(),
		maxp: [...u32(0x10000), ...u16(COUNT, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
		name: [
			...u16(0, 3, 6 + 3 * 12),
			...[1, 4, 6].flatMap((id) => u16(3, 1, 0x409, id, name.length * 2, 0)),
			...u16(...name)
		],
		post: [...u32(0x30000, 0), ...u16(0, 0), ...u32(1, 0, 0, 0, 0)]
	};
}

const padded = (bytes: readonly number[]) => [
	...bytes,
	...Array.from({ length: (4 - (bytes.length % 4)) % 4 }, () => 0)
];

/** The sum of a table's 32-bit words, modulo 2^32. */
function checksum(bytes: readonly number[]): number {
	const view = new DataView(Uint8Array.from(padded(bytes)).buffer);
	let sum = 0;
	for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}

/** The font's file. */
export function boxFont(): Uint8Array {
	const all = Object.entries(tables()).sort(([a], [b]) => (a < b ? -1 : 1));
	const n = all.length;
	const power = 2 ** Math.floor(Math.log2(n));
	const head = [...u32(0x10000), ...u16(n, power * 16, Math.log2(power), (n - power) * 16)];
	const body: number[] = [];
	for (const [tag, bytes] of all) {
		const at = 12 + n * 16 + body.length;
		head.push(...Buffer.from(tag.padEnd(4)), ...u32(checksum(bytes), at, bytes.length));
		for (const byte of padded(bytes)) body.push(byte);
	}
	return Uint8Array.from([...head, ...body]);
}
