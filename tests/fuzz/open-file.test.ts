import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { decode } from '#lib/core/open-file/decode.ts';
import { openFiles, type GivenBytes } from '#lib/core/open-file/open-file.ts';
import { toTables } from '#lib/core/import/to-tables.ts';
import type { Read } from '#lib/core/open-file/read.ts';
import { speak } from '#lib/words/locale.ts';
import { sayRefusal } from '#lib/words/open-file.ts';
import { smallDataset } from '../fixtures/generators.ts';
import { smallFiles } from '../fixtures/small.ts';
import { noFigures } from './derive.ts';
import { editText, edits, hostile } from './hostile.ts';
import { changes, mutate, toBase, type Files } from './mutate.ts';
import { fuzz, RUNS } from './runs.ts';

beforeAll(() => speak(() => 'nb'));

vi.mock('$app/state', () => ({
	page: { params: {}, route: { id: '/' }, url: new URL('https://x/') }
}));

const TOLD = { language: 'en', day: '2026-11-22' };

/** What readers choose, before anything is done to it: a folder's files, a whole matrix, tables. */
const dataset = smallDataset();
const folder = toBase(smallFiles());
const whole = toBase({ 'matrix.json': { version: 'v1', ...dataset } });
const tables = Object.values(toTables(dataset, 'en'));

const utf8 = new TextEncoder();
const toBytes = (files: Files): GivenBytes[] =>
	Object.entries(files).map(([name, value]) => ({
		name,
		bytes: utf8.encode(typeof value === 'string' ? value : JSON.stringify(value))
	}));
const changed = fc.oneof(
	{ weight: 1, arbitrary: fc.constant([]) },
	{ weight: 4, arbitrary: changes }
);

const texts = fc.oneof(
	changed.map((all) => mutate(folder, all)),
	changed.map((all) => mutate(whole, all)),
	fc
		.array(edits(hostile), { maxLength: 1 })
		.map((all) =>
			Object.fromEntries(
				tables.map(({ name, text }, i) => [name, all[i] ? editText(text, all[i]) : text])
			)
		),
	fc
		.tuple(fc.constantFrom('x.json', 'x.csv', 'x', 'matrix.json'), hostile, fc.nat(40_000))
		.map(([name, text, times]) => ({ [name]: text.slice(0, 4).repeat(times) })),
	fc
		.tuple(fc.constantFrom('[', '{"a":', '[[],', '"', '{"site":{},"positions":['), fc.nat(2000))
		.map(([text, times]) => ({ 'x.json': text.repeat(times) }))
);

/** What a disk, a mail program or an old computer does to bytes. */
const harm = fc.oneof(
	{ weight: 4, arbitrary: fc.constant(undefined) },
	{
		weight: 1,
		arbitrary: fc.record({
			at: fc.nat(0xfffff),
			cut: fc.oneof(fc.constant(0), fc.nat(5), fc.constant(1e6)),
			put: fc.oneof(
				fc.uint8Array({ maxLength: 6 }),
				fc.constantFrom(
					...[
						[0],
						[0xff, 0xfe],
						[0xef, 0xbb, 0xbf],
						[0xc3],
						[0xed, 0xa0, 0x80],
						[0xf8, 0x88, 0x80, 0x80, 0x80],
						[0x50, 0x4b, 3, 4],
						[0xe5]
					].map((bytes) => Uint8Array.from(bytes))
				)
			)
		})
	}
);
const files = fc.tuple(texts, harm).map(([all, done]): GivenBytes[] =>
	toBytes(all).map(({ name, bytes }, i) => {
		if (!done || i > 0) return { name, bytes };
		const at = done.at % (bytes.length + 1);
		const whole = [...bytes.subarray(0, at), ...done.put, ...bytes.subarray(at + done.cut)];
		return { name, bytes: Uint8Array.from(whole) };
	})
);
const random = fc
	.tuple(fc.constantFrom('x', 'x.json', 'x.csv'), fc.uint8Array({ maxLength: 200 }))
	.map(([name, bytes]): GivenBytes[] => [{ name, bytes }]);

/** What came of files, by a word; and what about it cannot be told to a reader. */
function told(read: Read, given: readonly GivenBytes[]): string {
	if (read.ok) return 'right';
	if (!('refusal' in read)) return read.problems.length > 0 ? 'wrong' : 'wrong, without a problem';
	const { at, file } = read.refusal;
	const bytes = given.find(({ name }) => name === file)?.bytes;
	const isPlace = at === undefined || (bytes !== undefined && at >= 1 && at <= bytes.length + 1);
	return isPlace && sayRefusal(read.refusal) !== '' ? 'refused' : 'refused, at no place';
}

test('bytes are a text that is the same bytes, or refused', () => {
	fuzz(fc.oneof(files, random), (given) => {
		for (const { name, bytes } of given) {
			const decoded = decode(name, bytes);
			// the byte order mark is no part of the text
			const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
			if (decoded.ok)
				expect(Buffer.from(decoded.text).equals(bytes.subarray(isMarked ? 3 : 0))).toBe(true);
		}
	});
});

describe('a reader’s own files, of any bytes', () => {
	const came = { right: 0, wrong: 0, refused: 0 };

	test('are shown, told wrong, or refused', () => {
		const asked = fc.tuple(fc.oneof({ weight: 9, arbitrary: files }, random), fc.nat(), fc.nat());
		fuzz(asked, ([given, at, and]) => {
			const read = openFiles(given, TOLD);
			const word = told(read, given);
			expect(Object.keys(came)).toContain(word);
			came[word as keyof typeof came]++;
			if (!read.ok) return;
			const wrong = noFigures(read.dataset, { query: 't=all&q=lamp', at, and, width: 640 });
			expect(wrong).toEqual([]);
		});
	});

	test('were enough of each kind for that to have been tried', () => {
		expect(Math.min(...Object.values(came))).toBeGreaterThan(RUNS / 20);
	});
});
