import { describe, expect, it } from 'vitest';
import { layoutGrid } from '#lib/core/grid.ts';
import { KEYS } from '#lib/core/view/format-view.ts';
import { parseView, type Dropped } from '#lib/core/view/parse-view.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { collator } from '#lib/words/locale.ts';
import { sayDropped } from '#lib/words/dropped.ts';
import { sayCell, sayGrid, sayView } from '#lib/words/view.ts';
import { drawMatrix } from '../fixtures/generators.ts';
import { said } from './said.ts';

const drawn = drawMatrix({ ada: '2 1 .', ben: '2 -2 1', cyd: '. . -1', dot: '1 . .' });
// the last is not a party
const actors = drawn.data.actors.map((actor) => ({ ...actor, party: actor.id !== 'dot' }));
const matrix = { ...drawn, data: { ...drawn.data, actors } };
const { data } = matrix;

const grid = (change: Partial<View>) => {
	const view = { ...defaultView(data), ...change };
	return sayGrid(view, layoutGrid(matrix, view, collator()), data);
};

const views: [change: Partial<View>, nb: string, en: string][] = [
	[{}, '3 partier, 2 temaer, Now', '3 parties, 2 topics, Now'],
	[{ actors: ['ada'], topics: ['c'] }, '1 parti, 1 tema, Now', '1 party, 1 topic, Now'],
	[
		{ actors: ['ada', 'dot'] },
		'1 parti og 1 annen aktør, 2 temaer, Now',
		'1 party and 1 other actor, 2 topics, Now'
	],
	[{ actors: ['dot'] }, '1 annen aktør, 2 temaer, Now', '1 other actor, 2 topics, Now'],
	[{ actors: [], topics: [] }, '0 partier, 0 temaer, Now', '0 parties, 0 topics, Now'],
	[{ period: 'never' }, '3 partier, 2 temaer, ', '3 parties, 2 topics, ']
];

it.each(views)('a view of %j is "%s" and "%s"', (change, nb, en) => {
	const view = { ...defaultView(data), ...change };
	expect(said('nb', () => sayView(view, data))).toBe(nb);
	expect(said('en', () => sayView(view, data))).toBe(en);
});

const grids: [fact: string, change: Partial<View>, nb: string[], en: string[]][] = [
	[
		'how many positions are stated',
		{},
		['4 av 6 standpunkter er oppgitt.'],
		['4 of 6 positions are stated.']
	],
	[
		'that one is stated',
		{ actors: ['ada'], topics: ['a'] },
		['1 av 1 standpunkter er oppgitt.'],
		['1 of 1 positions is stated.']
	],
	[
		'how many topics are hidden since all agree',
		{ differing: true },
		['4 av 6 standpunkter er oppgitt.', '1 tema der de er enige, er skjult.'],
		['4 of 6 positions are stated.', '1 topic on which they agree is hidden.']
	],
	[
		'that no topic is hidden',
		{ differing: true, topics: ['b'] },
		['2 av 3 standpunkter er oppgitt.', '0 temaer der de er enige, er skjult.'],
		['2 of 3 positions are stated.', '0 topics on which they agree are hidden.']
	],
	[
		'how many cells hold what is kept',
		{ stances: ['for', 'not-stated'] },
		['4 av 6 standpunkter er oppgitt.', '4 celler er for eller ikke omtalt.'],
		['4 of 6 positions are stated.', '4 cells are for or not mentioned.']
	],
	[
		'that no stances are kept',
		{ stances: [] },
		['4 av 6 standpunkter er oppgitt.', 'Ingen standpunkter er valgt.'],
		['4 of 6 positions are stated.', 'No stances are chosen.']
	],
	[
		'by whose agreement actors are ordered',
		{ sort: { by: 'agree', actor: 'ben' } },
		[
			'4 av 6 standpunkter er oppgitt.',
			'Aktørene står etter enighet med ben; til sist de det er for lite å sammenligne med.'
		],
		[
			'4 of 6 positions are stated.',
			'Actors stand by agreement with ben; last those with too little to compare.'
		]
	],
	[
		'nothing of other orders',
		{ sort: { by: 'name' } },
		['4 av 6 standpunkter er oppgitt.'],
		['4 of 6 positions are stated.']
	]
];

it.each(grids)('the line above the grid says %s', (_, change, nb, en) => {
	expect(said('nb', () => grid(change))).toEqual(nb);
	expect(said('en', () => grid(change))).toEqual(en);
});

describe('what a link asked for in vain', () => {
	/** A value that means nothing, for every key of an address, and what is said of it. */
	const dropped: Record<Dropped['key'], [value: string, nb: string, en: string]> = {
		period: ['1814', 'Ukjent periode: «1814»', 'Unknown period: “1814”'],
		p: ['zoe', 'Ukjent parti eller aktør: «zoe»', 'Unknown party or actor: “zoe”'],
		t: ['-zinc', 'Ukjent tema: «-zinc»', 'Unknown topic: “-zinc”'],
		s: ['warm', 'Ukjent standpunkt: «warm»', 'Unknown stance: “warm”'],
		q: [
			`${'a'.repeat(100)}bcd`,
			'Søket var for langt. Slutten er kuttet: «bcd»',
			'The search was too long. Its end is cut: “bcd”'
		],
		v: ['globe', 'Ukjent visning: «globe»', 'Unknown view: “globe”'],
		by: ['year', 'Ukjent valg av rader: «year»', 'Unknown choice of rows: “year”'],
		sort: ['agree.zoe', 'Ukjent sortering: «agree.zoe»', 'Unknown order: “agree.zoe”'],
		diff: ['yes', 'Ukjent verdi for «diff»: «yes»', 'Unknown value of “diff”: “yes”'],
		narrow: ['thin', 'Ukjent verdi for «narrow»: «thin»', 'Unknown value of “narrow”: “thin”'],
		cell: ['zoe.a', 'Ukjent celle: «zoe.a»', 'Unknown cell: “zoe.a”'],
		as: [
			'v0',
			'Ukjent dataversjon: «v0». Den nyeste vises.',
			'Unknown data version: “v0”. The newest is shown.'
		]
	};

	it.each(KEYS)('is told for the key %s', (key) => {
		const [value, nb, en] = dropped[key];
		const [one] = parseView(new URLSearchParams({ [key]: value }), matrix).dropped;
		expect(one?.key).toBe(key);
		expect(said('nb', () => sayDropped(one!))).toBe(nb);
		expect(said('en', () => sayDropped(one!))).toBe(en);
	});
});

it('a cell is called by who and what', () => {
	expect(said('nb', () => sayCell('Ada', 'Lamps'))).toBe('Ada: Lamps');
	expect(said('en', () => sayCell('Ada', 'Lamps'))).toBe('Ada: Lamps');
});
