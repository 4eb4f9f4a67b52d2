import fc from 'fast-check';
import { expect, it } from 'vitest';
import { revisedCells } from '#lib/core/revised-cells.ts';
import type { Revision } from '#lib/core/revision.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { smallMatrix, views } from '../fixtures/generators.ts';

const { data } = smallMatrix();
const usual = defaultView(data);

/** A revision, named as `actor topic period`; a dash for all topics, or for every period. */
function revision(name: string): Revision {
	const [actor = '', topic = '', period = ''] = name.split(' ');
	const none = (word: string) => (word === '-' ? null : word);
	return { actor, topic: none(topic), period: none(period), source: null, parts: ['quote'] };
}

const LAMPS = 'street-lamps';
const FERRY = 'night-ferry';

/** A change of the usual view, what was revised, and the cells that are told, as `actor.topic` with how often. */
const table: [fact: string, change: Partial<View>, revised: string[], told: string[]][] = [
	['nothing revised', {}, [], []],
	['a cell that is shown', {}, [`lark ${LAMPS} 2024`], [`lark.${LAMPS} 1`]],
	['a topic that is not shown', {}, ['lark river-baths 2024'], []],
	['an actor that is not shown', {}, [`beacon ${LAMPS} -`], []],
	['another period', {}, [`lark ${LAMPS} 2020`], []],
	[
		'another period, in the comparison',
		{ chart: 'change' },
		[`lark ${LAMPS} 2020`],
		[`lark.${LAMPS} 1`]
	],
	[
		'both periods, in the comparison: one cell',
		{ chart: 'change' },
		[`lark ${LAMPS} 2020`, `lark ${LAMPS} 2024`],
		[`lark.${LAMPS} 2`]
	],
	['every period', { actors: ['beacon'] }, [`beacon ${LAMPS} -`], [`beacon.${LAMPS} 1`]],
	[
		'two sources of one cell',
		{},
		[`lark ${LAMPS} 2024`, `lark ${LAMPS} 2024`],
		[`lark.${LAMPS} 2`]
	],
	['all of an actor', {}, ['otter - 2024'], [`otter.${LAMPS} 1`, `otter.${FERRY} 1`]],
	[
		'all of an actor, and one of them',
		{},
		['otter - 2024', `otter ${FERRY} 2024`],
		[`otter.${LAMPS} 1`, `otter.${FERRY} 2`]
	],
	[
		'the order of the view, not of the log',
		{ actors: ['otter', 'lark'] },
		[`lark ${LAMPS} 2024`, `otter ${LAMPS} 2024`],
		[`otter.${LAMPS} 1`, `lark.${LAMPS} 1`]
	]
];

it.each(table)('of a view with %s it tells just that', (_, change, revised, told) => {
	const cells = revisedCells({ ...usual, ...change }, revised.map(revision), data);
	expect(
		cells.map(({ actor, topic, revisions }) => `${actor}.${topic} ${revisions.length}`)
	).toEqual(told);
});

const word = (list: readonly { id: string }[]) => fc.constantFrom('-', ...list.map(({ id }) => id));
const revisions = fc.array(
	fc
		.tuple(
			fc.constantFrom(...data.actors.map(({ id }) => id)),
			word(data.topics),
			word(data.periods)
		)
		.map((words) => revision(words.join(' ')))
);

it('whatever the view, each cell is told once, is shown, and was revised', () => {
	fc.assert(
		fc.property(views(data), revisions, (view, all) => {
			const cells = revisedCells(view, all, data);
			expect(new Set(cells.map(({ actor, topic }) => `${actor}.${topic}`)).size).toBe(cells.length);
			for (const { actor, topic, revisions: here } of cells) {
				expect(view.actors).toContain(actor);
				expect(view.topics).toContain(topic);
				expect(here.length).toBeGreaterThan(0);
				expect(here.every((one) => one.actor === actor && [topic, null].includes(one.topic))).toBe(
					true
				);
			}
		})
	);
});
