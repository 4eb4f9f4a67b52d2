import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Matrix } from '#lib/core/matrix.ts';
import { KEYS, formatView } from '#lib/core/view/format-view.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { addresses, smallMatrix, texts } from '../../fixtures/generators.ts';
import { isValid } from '../../fixtures/valid-view.ts';

const matrix = smallMatrix();
const { data } = matrix;

describe('any address', () => {
	test('of keys and values is a valid view', () => {
		fc.assert(
			fc.property(addresses(data), (pairs) => {
				const { view, dropped } = parseView(new URLSearchParams(pairs), matrix);
				expect(isValid(view, data)).toBe(true);
				expect(dropped.every(({ key, token }) => KEYS.includes(key) && token !== '')).toBe(true);
				expect(dropped.every(({ token }) => token.isWellFormed())).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test.each([
		['characters', texts(200)],
		['graphemes', fc.string({ unit: 'grapheme', maxLength: 200 })],
		['code units, lone surrogates too', fc.array(fc.integer({ max: 0xffff, min: 0 })).map(units)],
		['a web address', fc.webUrl({ withQueryParameters: true })]
	])('of any %s is a valid view', (_, strings) => {
		fc.assert(
			fc.property(strings, fc.constantFrom('', '?', 'p=', 't=-', 'q=', 'cell='), (text, before) => {
				expect(isValid(parseView(before + text, matrix).view, data)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test('means the same when it is written again, and is then written the same', () => {
		fc.assert(
			fc.property(addresses(data), (pairs) => {
				const { view } = parseView(new URLSearchParams(pairs), matrix);
				const written = formatView(view, data);
				const again = parseView(written, matrix);
				expect(again).toEqual({ view, dropped: [] });
				expect(formatView(again.view, data)).toBe(written);
			}),
			{ numRuns: 500 }
		);
	});
});

const units = (codes: number[]) => String.fromCharCode(...codes);

// the other keys are looked up whole, or in a list that stances share with actors
describe('an address twice as long', () => {
	test.each([
		['of actors', 'p', 'lark.otter.'],
		['of unknown actors', 'p', 'heron.'],
		['of topics', 't', 'river-baths.'],
		['of words for many topics', 't', 'all.core.'],
		['of topics taken away', 't', '-river-baths.-night-ferry.'],
		['of unknown topics', 't', '-x.--.'],

		['of dots', 'p', '.']
	])('%s takes twice the look-ups at most', (_, key, tokens) => {
		const [once, twice] = [500, 1000].map((times) =>
			countSteps(`${key}=${tokens.repeat(times)}`)
		) as [number, number];
		expect(twice).toBeLessThanOrEqual(2 * once);
	});

	test('of keys takes twice the look-ups at most', () => {
		const [once, twice] = [500, 1000].map((times) =>
			countSteps('p=lark.x&t=-street-lamps.y&cell=a.b&'.repeat(times))
		) as [number, number];
		expect(twice).toBeLessThanOrEqual(2 * once);
	});
});

/** How often the matrix is asked, and its lists are read, while an address is parsed: a clock that cannot stumble. */
function countSteps(query: string): number {
	let steps = 0;
	const counted = <T extends object>(value: T): T =>
		new Proxy(value, {
			get(target, name) {
				steps++;
				const member: unknown = Reflect.get(target, name);
				return typeof member === 'function' ? member.bind(target) : member;
			}
		});
	const counting: Matrix = {
		...matrix,
		actorAt: counted(matrix.actorAt),
		topicAt: counted(matrix.topicAt),
		data: { ...data, topics: counted(data.topics), core: counted(data.core) }
	};
	parseView(query, counting);
	return steps;
}
