import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { searchNames } from '#lib/core/found.ts';
import { data, explore, search } from './explore.ts';
import { goto, lastStep, page, visit } from './page.svelte.ts';
import { Explorer } from '../../src/routes/(site)/[[lang=lang]]/explorer.svelte.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', () => import('./page.svelte.ts'));

const CELL = { actor: 'lark', topic: 'night-ferry' };
const OTHER = { actor: 'otter', topic: 'night-ferry' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the view is that of the address', () => {
	it.each([
		['', '2024', ['lark', 'otter'], ''],
		['?period=2020&p=beacon&q=lamps', '2020', ['beacon'], 'lamps'],
		['?period=1814', '2024', ['lark', 'otter'], '']
	])('at "%s"', (query, period, actors, words) => {
		const { view } = explore(query);
		expect([view.period, view.actors, view.query]).toEqual([period, actors, words]);
	});

	it('and follows it', () => {
		const explorer = explore('?p=lark');
		page.url = URL.parse('https://site.test/?p=otter')!;
		expect(explorer.view.actors).toEqual(['otter']);
		expect(explorer.grid.actors).toHaveLength(1);
	});

	it('what it asked for in vain is known', () => {
		expect(explore('?p=lark.zoe&utm_source=x').dropped).toEqual([{ key: 'p', token: 'zoe' }]);
	});
});

it.each([
	['', {}, '/'],
	['?p=lark', {}, '/?p=lark'],
	['?p=lark&utm_source=x', { period: '2020' }, '/?period=2020&p=lark'],
	['?p=lark', { actors: ['lark', 'otter'] }, '/'],
	['', { cell: CELL }, '/?cell=lark.night-ferry']
])('at "%s" the address of the view with %j is %s', (query, change, address) => {
	expect(explore(query).address(change)).toBe(address);
});

it('an address stays in its language', () => {
	const explorer = explore();
	visit('?p=lark', 'en');
	expect(explorer.address({ cell: CELL })).toBe('/en/?p=lark&cell=lark.night-ferry');
});

describe('a step', () => {
	it('can be taken back, and leaves the page and the focus where they are', async () => {
		const explorer = explore();
		await explorer.go({ period: '2020' });
		expect(lastStep()).toEqual({ address: '/?period=2020', replace: false, state: {} });
		expect(goto.mock.lastCall?.[1]).toMatchObject({ noScroll: true, keepFocus: true });
		expect(explorer.view.period).toBe('2020');
	});

	it('can take the place of the one before', async () => {
		await explore().go({ rows: 'party' }, { replace: true });
		expect(lastStep()).toMatchObject({ address: '/?by=party', replace: true });
	});
});

describe('a step that is asked for', () => {
	it('is seen before the address changes', async () => {
		const explorer = explore();
		const made = explorer.go({ period: '2020' });
		expect(explorer.view.period).toBe('2020');
		expect(goto).not.toHaveBeenCalled();
		await made;
		expect(goto).toHaveBeenCalledOnce();
	});

	it('waits for the one before, and adds to it', async () => {
		const explorer = explore();
		await Promise.all([explorer.go({ period: '2020' }), explorer.go({ rows: 'party' })]);
		expect(goto.mock.calls.map(([address]) => address)).toEqual([
			'/?period=2020',
			'/?period=2020&by=party'
		]);
		expect(explorer.view).toMatchObject({ period: '2020', rows: 'party' });
	});

	it('loads nothing again that is there already', async () => {
		visit();
		const explorer = new Explorer(
			() => ({ ...data, of: 100 }),
			() => search
		);
		const { whole } = explorer;
		await explorer.go({ period: '2020' });
		expect(explorer.whole).toBe(whole);
	});

	it('is not made where the reader has gone to another page meanwhile', async () => {
		const explorer = explore();
		const made = explorer.go({ period: '2020' });
		page.url = URL.parse('https://site.test/method/')!;
		await made;
		expect(goto).not.toHaveBeenCalled();
	});

	it('gives way to the address when it is made', async () => {
		const explorer = explore();
		await explorer.go({ period: '2020' });
		page.url = URL.parse('https://site.test/?p=lark')!;
		expect(explorer.view).toMatchObject({ period: '2024', actors: ['lark'] });
	});

	it('is closed again only when it is made', async () => {
		const back = vi.spyOn(history, 'back').mockReturnValue();
		const explorer = explore();
		void explorer.open(CELL);
		await explorer.close();
		expect(back).toHaveBeenCalledOnce();
		back.mockRestore();
	});
});

describe('evidence is opened', () => {
	it('by a step that Back takes back', async () => {
		await explore().open(CELL);
		expect(lastStep()).toEqual({
			address: '/?cell=lark.night-ferry',
			replace: false,
			state: { opened: true }
		});
	});

	it('with what it takes to see it', async () => {
		await explore().open(CELL, { period: '2020' });
		expect(lastStep().address).toBe('/?period=2020&cell=lark.night-ferry');
	});

	it('in place of other evidence, so that Back closes it at once', async () => {
		const explorer = explore();
		await explorer.open(CELL);
		await explorer.open(OTHER);
		expect(lastStep()).toEqual({
			address: '/?cell=otter.night-ferry',
			replace: true,
			state: { opened: true }
		});
	});

	it('in place of evidence that a link opened, before which there is nothing to go back to', async () => {
		await explore('?cell=lark.night-ferry').open(OTHER);
		expect(lastStep()).toMatchObject({ replace: true, state: {} });
	});
});

describe('evidence is closed', () => {
	it('by going back, where opening it was a step', async () => {
		const back = vi.spyOn(history, 'back').mockReturnValue();
		const explorer = explore();
		await explorer.open(CELL);
		goto.mockClear();
		await explorer.close();
		expect(back).toHaveBeenCalledOnce();
		expect(goto).not.toHaveBeenCalled();
		back.mockRestore();
	});

	it('in its place, where a link opened it', async () => {
		await explore('?p=lark&cell=lark.night-ferry').close();
		expect(lastStep()).toMatchObject({ address: '/?p=lark', replace: true });
	});

	it('by going back also after the view changed in place', async () => {
		const back = vi.spyOn(history, 'back').mockReturnValue();
		const explorer = explore();
		await explorer.open(CELL);
		await explorer.go({ query: 'lamps' }, { replace: true });
		await explorer.close();
		expect(back).toHaveBeenCalledOnce();
		back.mockRestore();
	});
});

describe('a search', () => {
	it('is followed as it is typed, before the address is', () => {
		const explorer = explore('?period=2020');
		explorer.type('ferry');
		expect(explorer.view.query).toBe('ferry');
		expect(explorer.found?.hits.length).toBeGreaterThan(0);
		expect(goto).not.toHaveBeenCalled();
	});

	it('reaches the address when the typing pauses, once, and makes no step', async () => {
		const explorer = explore();
		for (const typed of ['f', 'fe', 'fer', 'ferr', 'ferry']) explorer.type(typed);
		await vi.runAllTimersAsync();
		expect(goto).toHaveBeenCalledOnce();
		expect(lastStep()).toMatchObject({ address: '/?q=ferry', replace: true });
		expect(explorer.view.query).toBe('ferry');
	});

	it.each([
		['  ferry ', 'ferry'],
		['   ', ''],
		['a'.repeat(150), 'a'.repeat(100)]
	])('for "%s" is one for "%s"', async (typed, query) => {
		const explorer = explore();
		explorer.type(typed);
		expect(explorer.view.query).toBe(query);
		await vi.runAllTimersAsync();
		expect(explorer.view.query).toBe(query);
		expect(new URLSearchParams(page.url.search).get('q') ?? '').toBe(query);
	});

	it('that is still being typed goes along with the next step', async () => {
		const explorer = explore();
		explorer.type('ferry');
		await explorer.go({ rows: 'party' });
		expect(lastStep().address).toBe('/?q=ferry&by=party');
		await vi.runAllTimersAsync();
		// first the search takes its place in the history, so that Back leads to it
		expect(goto.mock.calls.map(([address]) => address)).toEqual([
			'/?q=ferry',
			'/?q=ferry&by=party'
		]);
	});

	it('that is typed on while the address changes is not lost', async () => {
		const explorer = explore();
		explorer.type('ferr');
		goto.mockImplementationOnce(async (address) => {
			explorer.type('ferry');
			page.url = URL.parse(address, page.url)!;
		});
		await explorer.go({}, { replace: true });
		expect(explorer.view.query).toBe('ferry');
		await vi.runAllTimersAsync();
		expect(lastStep().address).toBe('/?q=ferry');
	});

	it('gives way to the address when the reader goes back', async () => {
		const explorer = explore();
		explorer.type('ferry');
		await vi.runAllTimersAsync();
		page.url = URL.parse('https://site.test/?q=lamps')!;
		expect(explorer.view.query).toBe('lamps');
	});

	it('has found nothing yet where it is not loaded, or nothing is asked', () => {
		expect(explore('?q=ferry', () => undefined).found).toBeUndefined();
		expect(explore('', () => search).found).toBeUndefined();
		expect(explore('?q=ferry', () => search).found).toBeDefined();
	});

	it('leaves on the rows what it found', () => {
		const explorer = explore('?period=2020&q=ferry');
		expect(explorer.grid.topics.map((i) => explorer.matrix.data.topics[i]?.id)).toEqual([
			'night-ferry'
		]);
	});
});

describe('what is taken along', () => {
	const inNames = searchNames(data, 'en');
	it.each([
		['is what is shown', '?q=ferry', () => search, 1, 1],
		[
			'is all that is asked for, while names alone have been looked through',
			'?q=ferry',
			() => inNames,
			1,
			2
		],
		['is all where nothing is searched for', '', () => inNames, 2, 2]
	])('%s', (_, query, found, shown, taken) => {
		const explorer = explore(query, found);
		expect(explorer.grid.topics).toHaveLength(shown);
		expect(explorer.taken.topics).toHaveLength(taken);
	});
});
