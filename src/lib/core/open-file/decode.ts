import type { Refusal } from './limits.ts';

/** A file's bytes as text, or why they are none. */
export type Decoded =
	{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

/** How files begin that people take for text: spreadsheets are zip archives, older ones compound files. */
const BEGINNINGS: readonly (readonly [Refusal['why'], readonly number[]])[] = [
	['utf-16', [0xff, 0xfe]],
	['utf-16', [0xfe, 0xff]],
	['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
	['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]]
];

/** Reads UTF-8, with or without byte order mark, and nothing else: a guess would turn letters into others in silence. */
export function decode(file: string, bytes: Uint8Array): Decoded {
	const refuse = (why: Refusal['why'], at?: number): Decoded => ({
		ok: false,
		refusal: { file, why, ...(at === undefined ? {} : { at: at + 1 }) }
	});
	const known = BEGINNINGS.find(([, begin]) => begin.every((byte, i) => bytes[i] === byte));
	if (known) return refuse(known[0]);
	const nul = bytes.indexOf(0);
	if (nul >= 0) return refuse('binary', nul);
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.trim() === '' ? refuse('empty') : { ok: true, text };
	} catch {
		return refuse('not-utf-8', findFault(bytes));
	}
}

/** The least and the greatest second byte after some first ones (Unicode 16, table 3-7); 0x80 to 0xbf after others. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
	0xe0: [0xa0, 0xbf],
	0xed: [0x80, 0x9f],
	0xf0: [0x90, 0xbf],
	0xf4: [0x80, 0x8f]
};

/** How many bytes follow a first one; undefined where nothing may begin with it. */
function following(first: number): number | undefined {
	if (first < 0x80) return 0;
	if (first < 0xc2 || first > 0xf4) return undefined;
	return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}

/** The place of the first byte, from 0, of what is no UTF-8; undefined where all is. */
export function findFault(bytes: Uint8Array): number | undefined {
	for (let at = 0; at < bytes.length;) {
		const first = bytes[at]!;
		const more = following(first);
		if (more === undefined) return at;
		for (let i = 1; i <= more; i++) {
			const [low, high] = (i === 1 && SECOND[first]) || [0x80, 0xbf];
			const byte = bytes[at + i] ?? 0;
			if (byte < low || byte > high) return at;
		}
		at += more + 1;
	}
	return undefined;
}
