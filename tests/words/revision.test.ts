import { expect, test } from 'vitest';
import type { Revision } from '#lib/core/revision.ts';
import { sayChanged, sayRevision } from '#lib/words/revision.ts';
import { smallMatrix } from '../fixtures/generators.ts';
import { said } from './said.ts';

const { data } = smallMatrix();
const name = { actor: 'lark', topic: 'night-ferry', period: null, source: 'lark-page' };

const rows: [said: string, revision: Partial<Revision>][] = [
	['for → both ways.', { stance: { from: 'for', to: 'mixed' } }],
	['New: for.', { stance: { from: null, to: 'for' } }],
	['Withdrawn: for.', { stance: { from: 'for', to: null } }],
	['Not coded → No source.', { topic: null, stance: { from: 'not-coded', to: 'no-source' } }],
	[
		'The source has been read. Before: Not coded.',
		{ topic: null, stance: { from: 'not-coded', to: null } }
	],
	['Now: No source.', { topic: null, stance: { from: null, to: 'no-source' } }],
	['Implied; was stated in so many words.', { basis: { from: 'explicit', to: 'implied' } }],
	['Stated in so many words; was implied.', { basis: { from: 'implied', to: 'explicit' } }],
	['Changed: the quote and the summary.', { parts: ['quote', 'summary'] }],
	[
		'warm → for. Changed: the place in the source.',
		{ stance: { from: 'warm', to: 'for' }, parts: ['locator'] }
	]
];

test.each(rows)('"%s" is said of %j', (words, revision) => {
	expect(said('en', () => sayRevision({ ...name, ...revision }, data))).toBe(words);
});

test.each([
	[{ topic: 'Lamps', period: '2020' }, 'Larks: Lamps, 2020'],
	[{ topic: 'Lamps', period: undefined }, 'Larks: Lamps'],
	[{ topic: undefined, period: '2020' }, 'Larks: all topics, 2020']
])('%j is called %s', (where, words) => {
	expect(said('en', () => sayChanged({ actor: 'Larks', ...where }))).toBe(words);
});
