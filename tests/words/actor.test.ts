import { describe, expect, it } from 'vitest';
import { actorBasis } from '#lib/words/actor.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { drawMatrix, drawSource } from '../fixtures/generators.ts';
import { said } from './said.ts';

type Source = Partial<MatrixData['sources'][number]>;

/** What the line under the name of a party says, or of an actor that is none. */
function basis(lang: 'nb' | 'en', sources: Source[], more: { party?: boolean } = {}) {
	const { data } = drawMatrix(
		{ ada: '.' },
		{ sources: sources.map((source, i) => drawSource(`s${i}`, { actor: 'ada', ...source })) }
	);
	const actor = { ...data.actors[0]!, ...more };
	return said(lang, () => actorBasis(data, actor, 'now'));
}

/** A fact, the sources, and what is said of a party and of another actor. */
const lines: [fact: string, source: Source, nb: string, en: string, other: string][] = [
	['its kind', { kind: 'party-page', date: '2020' }, 'nettside', 'web page', 'web page, 2020'],
	[
		'that it is a draft',
		{ kind: 'programme-draft', date: '2024-10-01', status: { is: 'draft', basis: 'stated' } },
		'utkast',
		'draft',
		'draft, 2024'
	],
	[
		'with a star that its adoption was worked out',
		{ kind: 'programme', status: { is: 'adopted', basis: 'inferred' } },
		'program\u2060*',
		'programme\u2060*',
		'programme\u2060*, undated'
	],
	[
		'without a star that its adoption is stated',
		{ kind: 'programme', date: '2025', status: { is: 'adopted', basis: 'stated' } },
		'program',
		'programme',
		'programme, 2025'
	],
	[
		'its kind in every period where it belongs to none',
		{ kind: 'speech', period: null, date: '2026-02-06' },
		'innlegg',
		'speech',
		'speech, 2026'
	]
];

it.each(lines)('the line under a name says of its source %s', (_, source, nb, en, other) => {
	expect(basis('nb', [source])).toBe(nb);
	expect(basis('en', [source])).toBe(en);
	expect(basis('en', [source], { party: false })).toBe(other);
});

it.each([
	['no-source', 'ingen kilde', 'no source'],
	['not-coded', 'ikke kodet', 'not coded']
] as const)('the line under a name says %s', (state, nb, en) => {
	const gaps = [{ actor: 'ada', period: 'now', state, why: 'Lost.' }];
	const { data } = drawMatrix({ ada: '.', ben: '.' }, { gaps });
	const [ada, ben] = data.actors;
	expect(said('nb', () => actorBasis(data, ada!, 'now'))).toBe(nb);
	expect(said('en', () => actorBasis(data, ada!, 'now'))).toBe(en);
	expect(said('en', () => actorBasis(data, ben!, 'now'))).toBe('web page');
});

describe('of several sources', () => {
	it('those of another period are left out', () => {
		expect(basis('en', [{ kind: 'speech', period: 'then' }, { kind: 'statement' }])).toBe(
			'statement'
		);
	});

	it('the strongest is told, which is the one that the grid shows', () => {
		expect(basis('en', [{ kind: 'party-page' }, { kind: 'programme' }])).toBe('programme');
	});
});

it('without any source nothing is said', () => {
	expect(basis('en', [])).toBe('');
});
