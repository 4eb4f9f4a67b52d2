import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Remote, StaleError } from '#lib/components/remote.svelte.ts';
import { findIn, searchNames, type ViewSearch } from '#lib/core/found.ts';
import type { Hit } from '#lib/core/search.ts';
import { m } from '#lib/paraglide/messages.js';
import { sayCell } from '#lib/words/view.ts';
import Findings from '../../src/routes/(site)/[[lang=lang]]/Findings.svelte';
import { data, explore, search } from './explore.ts';
import { goto, lastStep } from './page.svelte.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', () => import('./page.svelte.ts'));

/** What was found at an address, once the search is read, or could not be. */
async function show(query: string, read: () => Promise<ViewSearch> = async () => search) {
	const remote = new Remote(read);
	const explorer = explore(query, () => remote.value);
	render(Findings, { explorer, remote });
	await remote.load();
	return { explorer, remote };
}

/** A search that finds so much, whatever it is asked. */
const finding =
	(...hits: Hit[]): (() => Promise<ViewSearch>) =>
	async () =>
	(_, matrix, view) =>
		findIn(hits, matrix, view);
const hit = (kind: Hit['record']['kind'], ref: number, ...texts: string[]): Hit => ({
	record: { kind, ref, texts },
	marks: texts.map(() => [[0, 3]])
});
const many = Array.from({ length: 6 }, (_, i) => hit('position', i, 'It says so.'));

const announced = async () =>
	(await screen.findByRole('status')).textContent.replace(/\s+/g, ' ').trim();

it('nothing is told where nothing is searched for', async () => {
	await show('');
	expect(document.body).toHaveTextContent(/^$/);
});

describe('the number of hits is announced', () => {
	it('with those that the grid does not show', async () => {
		await show('?q=x', finding(...many));
		const [hits, elsewhere] = [m.hits({ count: 6, query: 'x' }), m.hits_elsewhere({ count: 6 })];
		await waitFor(async () => expect(await announced()).toBe(`${hits} ${elsewhere}`));
	});

	it('without them where there are none', async () => {
		await show('?period=2020&q=x', finding(hit('topic', 0, 'street-lamps')));
		await waitFor(async () => expect(await announced()).toBe(m.hits({ count: 1, query: 'x' })));
	});

	it('where there are none', async () => {
		await show('?q=xyzzy');
		await waitFor(async () => expect(await announced()).toBe(m.no_hits({ query: 'xyzzy' })));
		expect(screen.queryByRole('list')).not.toBeInTheDocument();
	});

	it('in a region of its own', async () => {
		await show('?q=xyzzy');
		expect(
			await screen.findByRole('region', { name: m.no_hits({ query: 'xyzzy' }) })
		).toBeVisible();
	});
});

describe('of many hits', () => {
	const items = () => screen.getAllByRole('listitem');

	it('the first five are listed, the others when they are asked for', async () => {
		await show('?q=x', finding(...many));
		const more = await screen.findByRole('button', { name: m.all_hits({ count: 6 }) });
		expect(more).toHaveAttribute('aria-expanded', 'false');
		expect(items()).toHaveLength(5);
		await userEvent.click(more);
		expect(items()).toHaveLength(6);
		const fewer = screen.getByRole('button', { name: m.fewer_hits() });
		expect(fewer).toHaveAttribute('aria-expanded', 'true');
		await userEvent.click(fewer);
		expect(items()).toHaveLength(5);
	});

	it('five are all listed, without a button', async () => {
		await show('?q=x', finding(...many.slice(1)));
		await screen.findByRole('list');
		expect(items()).toHaveLength(5);
		expect(screen.queryByRole('button')).not.toBeInTheDocument();
	});
});

describe('a hit', () => {
	const link = (name: string | RegExp) => screen.findByRole('link', { name });

	it.each([
		[
			'topic',
			hit('topic', 1, 'night-ferry'),
			`${m.hit_topic()} night-ferry`,
			'/topic/night-ferry/'
		],
		[
			'source',
			hit('source', 3, 'The lark-programme'),
			`${m.hit_source()} The lark-programme`,
			'/source/lark-programme/'
		],
		['actor', hit('actor', 2, 'The Beacon'), `${m.hit_actor()} The Beacon`, '/?p=beacon&t=all']
	])('that is a %s leads to it', async (_, one, name, href) => {
		await show('?q=x', finding(one));
		expect(await link(name)).toHaveAttribute('href', href);
		// its name stands in the link already
		expect(screen.getByRole('listitem').querySelector('mark')).toBeNull();
	});

	it('that is a topic shows what was found in its further texts', async () => {
		await show('?q=x', finding(hit('topic', 1, 'night-ferry', 'There should be one.')));
		await link(/night-ferry/);
		expect(screen.getByText('The', { selector: 'mark' })).toBeVisible();
	});

	it('that is a position says what it is, and shows what was found, the quote in its language', async () => {
		await show('?q=quiet');
		const name = sayCell('The Otters', 'night-ferry');
		const found = (await link(new RegExp(name))).closest('li')!;
		expect(found.querySelector('.stance')).toHaveTextContent('for, on a condition');
		expect(within(found).getByText('2020–2023')).toBeVisible();
		const quote = within(found).getByText('quiet', { selector: 'mark' }).closest('p');
		expect(quote).toHaveTextContent('«a ferry, if it is quiet»');
		expect(quote).toHaveAttribute('lang', 'en');
	});

	it('that is a position opens its evidence, in the period that it is of', async () => {
		await show('?q=quiet');
		const found = await link(/The Otters/);
		const address = '/?period=2020&q=quiet&cell=otter.night-ferry';
		expect(found).toHaveAttribute('href', address);
		await userEvent.click(found);
		expect(lastStep()).toEqual({ address, replace: false, state: { opened: true } });
	});

	it('that is clicked with a modifier key is left to the browser', async () => {
		await show('?q=quiet');
		const found = await link(/The Otters/);
		const held = vi.fn((event: Event) => event.defaultPrevented);
		const onclick = (event: Event) => void (held(event), event.preventDefault());
		document.addEventListener('click', onclick);
		for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])
			await fireEvent.click(found, init);
		document.removeEventListener('click', onclick);
		expect(held.mock.results.map(({ value }) => value)).toEqual([false, false, false, false]);
		expect(goto).not.toHaveBeenCalled();
	});

	it('that is implied is drawn as that', async () => {
		await show('?q=light');
		const found = (await link(/The Beacon: street-lamps/)).closest('li')!;
		expect(found.querySelector('.stance')).toHaveClass('implied');
	});
});

describe('until the search is there', () => {
	it('it is said to be on its way', async () => {
		void show('?q=x', () => new Promise(() => {}));
		expect(await announced()).toBe(m.loading_search());
	});

	it('names are looked through, and are told to be all so far', async () => {
		const remote = new Remote<ViewSearch>(() => new Promise(() => {}));
		render(Findings, { explorer: explore('?q=ferry', () => searchNames(data, 'en')), remote });
		void remote.load();
		const hits = m.hits_in_names({ count: 1, query: 'ferry' });
		await waitFor(async () => expect(await announced()).toBe(`${hits} ${m.loading_texts()}`));
		expect(screen.getAllByRole('listitem')).toHaveLength(1);
	});

	it('nothing is said of what no name holds, until the texts have failed', async () => {
		const read = Promise.withResolvers<ViewSearch>();
		const remote = new Remote(() => read.promise);
		render(Findings, { explorer: explore('?q=quiet', () => searchNames(data, 'en')), remote });
		const loaded = remote.load();
		await waitFor(async () => expect(await announced()).toBe(m.loading_search()));
		read.reject(new Error('cut off'));
		await loaded;
		expect(await screen.findByRole('alert')).toHaveTextContent(m.load_failed_texts());
		expect(await announced()).toBe(m.no_hits_in_names({ query: 'quiet' }));
	});

	it('what names hold stays where the texts failed', async () => {
		const remote = new Remote<ViewSearch>(() => Promise.reject(new Error('cut off')));
		render(Findings, { explorer: explore('?q=ferry', () => searchNames(data, 'en')), remote });
		await remote.load();
		expect(await screen.findByRole('alert')).toHaveTextContent(m.load_failed_texts());
		expect(screen.getAllByRole('listitem')).toHaveLength(1);
		expect(await announced()).toBe(m.hits_in_names({ count: 1, query: 'ferry' }));
	});

	it('it can be tried again where it failed', async () => {
		const read = vi.fn<() => Promise<ViewSearch>>().mockRejectedValueOnce(new Error('cut off'));
		read.mockResolvedValueOnce(search);
		await show('?q=ferry', read);
		expect(await screen.findByRole('alert')).toHaveTextContent(m.load_failed_search());
		await userEvent.click(screen.getByRole('button', { name: m.retry() }));
		expect(await screen.findByRole('list')).toBeVisible();
		expect(screen.queryByRole('alert')).not.toBeInTheDocument();
	});

	it('the page is asked for again where the data is newer', async () => {
		await show('?q=ferry', () => Promise.reject(new StaleError('of yesterday')));
		expect(await screen.findByRole('alert')).toHaveTextContent(m.load_stale());
	});

	it('its region has a name that exists', async () => {
		await show('?q=ferry', () => Promise.reject(new Error('cut off')));
		const region = (await screen.findByRole('alert')).closest('section');
		const name = region?.getAttribute('aria-labelledby');
		expect(name ? document.getElementById(name) : region).not.toBeNull();
	});
});
