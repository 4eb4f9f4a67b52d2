import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '#lib/core/stem.ts';

describe('stem', () => {
	test.each([
		['straffes', 'nb', 'straff'],
		['straffet', 'nb', 'straff'],
		['straffe', 'nb', 'straff'],
		['straff', 'nb', 'straff'],
		['kommunene', 'nb', 'kommun'],
		['kommuner', 'nb', 'kommun'],
		['behandlingen', 'nb', 'behandl'],
		['behandlinger', 'nb', 'behandl'],
		['behandling', 'nb', 'behandling'],
		['boliger', 'nb', 'bolig'],
		['barna', 'nb', 'barn'],
		['tvang', 'nb', 'tvang'],
		['unge', 'nb', 'unge'],
		['lar', 'nb', 'lar'],
		['behandlingane', 'nn', 'behandl'],
		['kommunar', 'nn', 'kommun'],
		['straffar', 'nn', 'straff'],
		['punishing', 'en', 'punish'],
		['punished', 'en', 'punish'],
		['punishes', 'en', 'punish'],
		['rooms', 'en', 'room'],
		['policies', 'en', 'polic'],
		['police', 'en', 'polic'],
		['decriminalise', 'en', 'decriminalis'],
		['red', 'en', 'red'],
		['straffes', 'de', 'straffes'],
		['', 'nb', '']
	])('"%s" in %s is cut to "%s"', (word, lang, expected) => {
		expect(stem(word, lang)).toBe(expected);
	});

	test('at least four letters are left of a longer word, and it begins as the word does', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'aeinrstgly') }),
				fc.constantFrom('nb', 'nn', 'en', 'fr'),
				(word, lang) => {
					const cut = stem(word, lang);
					expect(word.startsWith(cut)).toBe(true);
					expect(cut.length).toBeGreaterThanOrEqual(Math.min(word.length, 4));
				}
			)
		);
	});
});
