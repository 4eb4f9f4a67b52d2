import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataset } from '#lib/core/parse.ts';
import { smallFiles } from '../fixtures/small.ts';

test('no JSON whatever makes it throw', () => {
	const names = Object.keys(smallFiles());
	const files = fc.dictionary(fc.constantFrom(...names, '__proto__', 'other'), fc.jsonValue());
	fc.assert(
		fc.property(files, (some) => {
			expect(parseDataset(some).ok).toBe(false);
		})
	);
});

test('no JSON in any place of a dataset makes it throw', () => {
	const small = smallFiles();
	const places = Object.entries(small).flatMap(([file, data]) => placesIn(`${file}: `, data));
	fc.assert(
		fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
			expect(() => parseDataset(smallFiles({ [place]: value }))).not.toThrow();
		}),
		{ numRuns: 300 }
	);
});

/** The places within a file, as edits name them. */
function placesIn(prefix: string, data: unknown): string[] {
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => {
		const place = Array.isArray(data) ? `${prefix}[${key}]` : `${prefix}.${key}`;
		return [place.replace(': .', ': '), ...placesIn(place.replace(': .', ': '), value)];
	});
}
