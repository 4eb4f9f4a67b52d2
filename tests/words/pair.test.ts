import { describe, expect, it } from 'vitest';
import type { Agreement } from '#lib/core/agreement.ts';
import { sayAgreement, sayBounds, sayTooLittle, sayUnranked } from '#lib/words/pair.ts';
import { sayCoverage, saySilent } from '#lib/words/party.ts';
import { said } from './said.ts';

const agreed = (more: Partial<Agreement>): Agreement => ({
	shared: 5,
	of: 19,
	value: 0.83,
	low: 0.22,
	high: 0.95,
	...more
});
/** Without the spaces that do not break, which no reader tells from others. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const both = (say: () => string) => [plain(said('nb', say)), plain(said('en', say))];

describe('what is said of an agreement', () => {
	it.each([
		[agreed({}), '83 %, 5 av 19 temaer', '83%, 5 of 19 topics'],
		[agreed({ shared: 1, of: 1, value: 0 }), '0 %, 1 av 1 tema', '0%, 1 of 1 topic'],
		[agreed({ shared: 0, value: undefined }), '0 av 19 temaer', '0 of 19 topics']
	])('a figure never stands without its coverage: %o', (agreement, nb, en) => {
		expect(both(() => sayAgreement(agreement))).toEqual([nb, en]);
	});

	it('its bounds', () => {
		expect(both(() => sayBounds(agreed({})))).toEqual([
			'mellom 22 % og 95 % hvis alt var kjent',
			'between 22% and 95% if all were known'
		]);
	});

	it('that nothing is shared is another thing than that little is', () => {
		const nothing = both(() => sayTooLittle(agreed({ shared: 0, value: undefined }), 3));
		expect(nothing).toEqual([
			'Ingen temaer som begge sier noe om.',
			'No topic on which both say something.'
		]);
		expect(both(() => sayTooLittle(agreed({ shared: 2 }), 3))[0]).toBe(
			'Bare 2 av 19 temaer som begge sier noe om. Det trengs minst 3 for å gi et tall.'
		);
	});

	it('a party whose source is missing is said to have none, not to share nothing', () => {
		const actor = { id: 'a', name: 'A', short: 'A', kindName: 'Party', party: true };
		const gap = { state: 'no-source', why: 'Nothing was found.' } as const;
		const agreement = agreed({ shared: 0, value: undefined });
		expect(both(() => sayUnranked({ actor, agreement, gap }, 3))).toEqual([
			'Ingen kilde. Nothing was found.',
			'No source. Nothing was found.'
		]);
	});
});

it.each([
	['not-stated', 'Sier ikke noe om 4 av 19 temaer', 'Says nothing on 4 of 19 topics'],
	['no-source', 'Ingen kilde: 4 temaer', 'No source: 4 topics'],
	['not-coded', 'Ikke kodet: 4 temaer', 'Not coded: 4 topics']
] as const)('silence and the lack of a text are told apart: %s', (state, nb, en) => {
	expect(both(() => saySilent(state, 4, 19))).toEqual([nb, en]);
});

it('coverage is told of all', () => {
	expect(both(() => sayCoverage({ stated: 15, of: 19 }))).toEqual([
		'15 av 19 temaer',
		'15 of 19 topics'
	]);
});
