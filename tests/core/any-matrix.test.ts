import { describe, expect, test } from 'vitest';
import type { Actor, Dataset } from '#lib/core/dataset.ts';
import { columnsOf, toMatrixData } from '#lib/core/matrix-data.ts';
import { smallDataset } from '../fixtures/generators.ts';

const dataset = smallDataset();
const withActors = (change: (actor: Actor) => Partial<Actor>): Dataset => ({
	...dataset,
	actors: dataset.actors.map((actor) => ({ ...actor, ...change(actor) }))
});
const actorsOf = (changed: Dataset) => toMatrixData(changed, 'en', 'v1').actors;

describe('what heads a column', () => {
	test.each([
		[
			['Larks', 'Otters', 'Beacon'],
			['Larks', 'Otters', 'Beacon']
		],
		[
			['List', 'List', 'Beacon'],
			['The Larks', 'The Otters', 'Beacon']
		],
		[
			['List', 'List', 'List'],
			['The Larks', 'The Otters', 'The Beacon']
		]
	])('the short names %j are shown as %j', (shorts, shown) => {
		const ids = dataset.actors.map(({ id }) => id);
		const changed = withActors(({ id }) => ({ short: { en: shorts[ids.indexOf(id)]!, fr: id } }));
		expect(actorsOf(changed).map(({ short }) => short)).toEqual(shown);
		expect(
			toMatrixData(changed, 'fr', 'v1').actors.map(({ short }) => short),
			'names that are equal in one language alone stay short in the other'
		).toEqual(ids);
	});
});

describe('colours', () => {
	const coloured = (hex: Readonly<Record<string, string>>) =>
		actorsOf({
			...dataset,
			site: { ...dataset.site, colours: { hex, source: null, note: null } }
		}).map(({ colour }) => colour);

	test.each([
		['everybody is without one', {}, [null, null, null]],
		['one has one, the others lack theirs', { otter: '#112233' }, [undefined, '#112233', undefined]]
	])('%s', (_, hex, expected) => {
		expect(coloured(hex)).toEqual(expected);
	});
});

describe('who is a column', () => {
	test.each([
		['the parties, where there are any', ['party', 'party', 'institute'], ['lark', 'otter']],
		['one party alone', ['school', 'party', 'institute'], ['otter']],
		['everybody, where nobody is one', ['school', 'school', 'school'], ['lark', 'otter', 'beacon']],
		['everybody, of whichever kinds', ['school', 'bank', 'club'], ['lark', 'otter', 'beacon']]
	])('%s', (_, kinds, columns) => {
		const ids = dataset.actors.map(({ id }) => id);
		const changed = withActors(({ id }) => ({ kind: kinds[ids.indexOf(id)]! }));
		expect(columnsOf(changed).map(({ id }) => id)).toEqual(columns);
		expect(actorsOf(changed).flatMap(({ id, party }) => (party ? [id] : []))).toEqual(columns);
	});
});
