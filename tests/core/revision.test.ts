import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Position } from '#lib/core/dataset.ts';
import { diffDatasets, kindOf, PARTS, type Revision } from '#lib/core/revision.ts';
import { smallDataset } from '../fixtures/generators.ts';

const before = smallDataset();
const [first] = before.positions as [Position];
const at = ({ actor, topic, period, source }: Position) => ({ actor, topic, period, source });

/** The small dataset with its first position changed. */
const withFirst = (change: Partial<Position>): Dataset => ({
	...before,
	positions: [{ ...first, ...change }, ...before.positions.slice(1)]
});

const gap = before.gaps[0]!;
const source = before.sources.find(({ id }) => id === first.source)!;
const withSource = (change: object): Dataset => ({
	...before,
	sources: before.sources.map((one) => (one === source ? { ...one, ...change } : one))
});
const ofSource = before.positions.filter((position) => position.source === source.id);

/** What is done to the data, the data after it, and what changed. */
const table: [done: string, after: Dataset, expected: Partial<Revision>[]][] = [
	['nothing', structuredClone(before), []],
	[
		'the order of positions and of keys',
		{
			...before,
			positions: before.positions
				.toReversed()
				.map((one) => Object.fromEntries(Object.entries(one).toReversed()) as unknown as Position)
		},
		[]
	],
	[
		'a stance',
		withFirst({ stance: 'mixed' }),
		[{ ...at(first), stance: { from: first.stance, to: 'mixed' } }]
	],
	[
		'a basis',
		withFirst({ basis: first.basis === 'implied' ? 'explicit' : 'implied' }),
		[
			{
				...at(first),
				basis: { from: first.basis, to: first.basis === 'implied' ? 'explicit' : 'implied' }
			}
		]
	],
	[
		'a word of the quote and of one language of the summary',
		withFirst({ quote: 'Otherwise.', summary: { ...first.summary, fr: 'Autrement.' } }),
		[{ ...at(first), parts: ['quote', 'summary'] }]
	],
	[
		'the place, the note and who agreed',
		withFirst({ locator: { page: 99 }, note: { en: 'x', fr: 'x' }, agreed: !first.agreed }),
		[{ ...at(first), parts: ['note', 'locator', 'agreed'] }]
	],
	[
		'a position withdrawn',
		{ ...before, positions: before.positions.slice(1) },
		[{ ...at(first), stance: { from: first.stance, to: null } }]
	],
	[
		'the actor gone with its positions',
		{
			...before,
			actors: before.actors.filter(({ id }) => id !== first.actor),
			positions: before.positions.filter(({ actor }) => actor !== first.actor)
		},
		before.positions
			.filter(({ actor }) => actor === first.actor)
			.map((one) => ({ ...at(one), stance: { from: one.stance, to: null } }))
	],
	[
		'the same from another source',
		withFirst({ source: 'elsewhere' }),
		[
			{ ...at(first), source: 'elsewhere', stance: { from: null, to: first.stance } },
			{ ...at(first), stance: { from: first.stance, to: null } }
		]
	],
	[
		'the kind of a source, with which its strength changes',
		withSource({ kind: 'record' }),
		ofSource.map((one) => ({ ...at(one), parts: ['source'] }))
	],
	['the title of a source, which no cell says', withSource({ title: { en: 'x', fr: 'x' } }), []],
	[
		'a gap closed',
		{ ...before, gaps: before.gaps.slice(1) },
		[
			{
				actor: gap.actor,
				topic: null,
				period: gap.period,
				source: null,
				stance: { from: gap.state, to: null }
			}
		]
	],
	[
		'why there is a gap, which stays one',
		{ ...before, gaps: [{ ...gap, why: { en: 'x', fr: 'x' } }, ...before.gaps.slice(1)] },
		[]
	]
];

it.each(table)('of %s it tells what changed, and no more', (_, after, expected) => {
	expect(diffDatasets(before, after)).toEqual(expected);
});

it.each<[string, Partial<Revision>]>([
	['state', { topic: null, stance: { from: 'not-coded', to: null } }],
	['new', { stance: { from: null, to: 'for' } }],
	['withdrawn', { stance: { from: 'for', to: null } }],
	['changed', { stance: { from: 'for', to: 'mixed' } }],
	['changed', { parts: ['quote'] }]
])('a revision is %s where it is %j', (kind, part) => {
	const name = { actor: 'lark', topic: 'night-ferry', period: null, source: 'lark-page' };
	expect(kindOf({ ...name, ...part })).toBe(kind);
});

const steps = before.site.scale.map(({ id }) => id);
const sourceIds = before.sources.map(({ id }) => id);

/** Any state of the data: each position there or not, with any stance, basis and words. */
const datasets: fc.Arbitrary<Dataset> = fc
	.array(
		fc.record({
			topic: fc.constantFrom(...before.topics.map(({ id }) => id)),
			actor: fc.constantFrom(...before.actors.map(({ id }) => id)),
			source: fc.constantFrom(...sourceIds),
			stance: fc.constantFrom(...steps),
			basis: fc.constantFrom('explicit' as const, 'implied' as const),
			quote: fc.constantFrom('One.', 'Two.')
		}),
		{ maxLength: 12 }
	)
	.map((all) => ({
		...before,
		positions: [
			...new Map(
				all.map((one) => [`${one.actor} ${one.topic} ${one.source}`, { ...first, ...one }])
			).values()
		]
	}));

/** What a dataset states: its positions' names, with stance and basis. */
const stated = ({ positions }: Dataset) =>
	new Map(
		positions.map(({ actor, topic, source, stance, basis }) => [
			`${actor} ${topic} ${source}`,
			{ stance, basis }
		])
	);

/** What becomes of it: a new position's basis is not told, for it has no other to be told from. */
function apply(was: ReturnType<typeof stated>, revisions: readonly Revision[]) {
	const now = new Map(was);
	for (const { actor, topic, source, stance, basis } of revisions) {
		const key = `${actor} ${topic} ${source}`;
		const old = now.get(key);
		if (stance?.to === null) now.delete(key);
		else
			now.set(key, {
				stance: stance?.to ?? old?.stance ?? '',
				basis: basis?.to ?? old?.basis ?? 'explicit'
			});
	}
	return now;
}

describe('languages', () => {
	/** The same data in a further language, as it may stand in an older version too. */
	const inFrisian = (words: string): Dataset => ({
		...before,
		positions: before.positions.map((one) => ({
			...one,
			summary: one.summary && { ...one.summary, fy: words }
		}))
	});
	const withFrisian = {
		...inFrisian('Dêr stiet it.'),
		site: { ...before.site, languages: [...before.site.languages, 'fy'] }
	};

	it('one that was added, or given up, changes no wording', () => {
		expect(diffDatasets(before, withFrisian)).toEqual([]);
		expect(diffDatasets(inFrisian('It says so.'), withFrisian)).toEqual([]);
		expect(diffDatasets(withFrisian, before)).toEqual([]);
	});

	it('one that both have does', () => {
		const site = withFrisian.site;
		const told = diffDatasets({ ...inFrisian('Oars.'), site }, withFrisian);
		expect(told.map(({ parts }) => parts)).toEqual(before.positions.map(() => ['summary']));
	});
});

describe('whatever changed', () => {
	it('nothing changes between a state and itself', () => {
		fc.assert(
			fc.property(datasets, (a) => {
				expect(diffDatasets(a, structuredClone(a))).toEqual([]);
			})
		);
	});

	it('what is told, done to the earlier state, makes the later one', () => {
		fc.assert(
			fc.property(datasets, datasets, (a, b) => {
				const [done, wanted] = [apply(stated(a), diffDatasets(a, b)), stated(b)];
				const stances = (all: typeof done) =>
					[...all].map(([key, { stance }]) => [key, stance].join()).sort();
				expect(stances(done)).toEqual(stances(wanted));
				for (const key of stated(a).keys()) expect(done.get(key)).toEqual(wanted.get(key));
			})
		);
	});

	it('the way back tells the same with its sides turned', () => {
		const turned = ({ stance, basis, ...rest }: Revision) => ({
			...rest,
			...(stance && { stance: { from: stance.to, to: stance.from } }),
			...(basis && { basis: { from: basis.to, to: basis.from } })
		});
		const sorted = (all: readonly object[]) => all.map((one) => JSON.stringify(one, KEYS)).sort();
		fc.assert(
			fc.property(datasets, datasets, (a, b) => {
				expect(sorted(diffDatasets(b, a).map(turned))).toEqual(sorted(diffDatasets(a, b)));
			})
		);
	});

	it('each revision says something, and parts stand in their order', () => {
		fc.assert(
			fc.property(datasets, datasets, (a, b) => {
				for (const { stance, basis, parts } of diffDatasets(a, b)) {
					expect(stance ?? basis ?? parts).toBeDefined();
					if (parts) expect(PARTS.filter((part) => parts.includes(part))).toEqual(parts);
				}
			})
		);
	});
});

const KEYS = ['actor', 'topic', 'period', 'source', 'stance', 'basis', 'parts', 'from', 'to'];
