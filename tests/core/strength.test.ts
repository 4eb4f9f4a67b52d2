import { expect, test } from 'vitest';
import type { SourceData } from '#lib/core/matrix-data.ts';
import { byStrength } from '#lib/core/strength.ts';
import { drawSource } from '../fixtures/generators.ts';

type Kind = SourceData['kind'];

/** Each line: of the same strength, in falling order. */
const RANKS: Kind[][] = [
	['programme'],
	['party-page', 'statement', 'speech', 'consultation-response', 'mandate'],
	['record'],
	['programme-draft'],
	['report-summary'],
	['collection']
];

const ranked = RANKS.flatMap((kinds, rank) => kinds.map((kind) => [kind, rank] as const));
const everyPair = ranked.flatMap((a) => ranked.map((b) => [...a, ...b] as const));

test.each(everyPair)('%s (%i) is held against %s (%i) by its kind', (a, rankA, b, rankB) => {
	const order = byStrength(drawSource('a', { kind: a }), drawSource('b', { kind: b }));
	expect(Math.sign(order)).toBe(Math.sign(rankA - rankB));
});

test.each<[string | null, string | null, number]>([
	['2021', '2020', -1],
	['2020', '2021', 1],
	['2020', '2020', 0],
	['2020-05', '2020-04-30', -1],
	['2020-05-17', '2020-05', -1],
	['2020-05-09', '2020-05-10', 1],
	['2020', '2020-01', 1],
	['1999-12-31', '2000', 1],
	['2020', null, -1],
	[null, '1990', 1],
	[null, null, 0]
])('among equals a source of %s stands to one of %s as %i', (a, b, expected) => {
	const order = byStrength(drawSource('a', { date: a }), drawSource('b', { date: b }));
	expect(Math.sign(order)).toBe(expected);
});

test('a stronger source comes first though it is older', () => {
	const old = drawSource('old', { kind: 'programme', date: '1990' });
	const young = drawSource('young', { kind: 'party-page', date: '2025' });
	const undated = drawSource('undated', { kind: 'party-page' });
	expect([undated, young, old].sort(byStrength)).toEqual([old, young, undated]);
});
