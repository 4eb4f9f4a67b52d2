import { render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Remote, StaleError } from '#lib/components/remote.svelte.ts';
import type { EvidenceData } from '#lib/core/evidence-data.ts';
import { m } from '#lib/paraglide/messages.js';
import EvidencePanel from '../../src/routes/(site)/[[lang=lang]]/EvidencePanel.svelte';
import { explore, texts } from './explore.ts';
import { goto, lastStep } from './page.svelte.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', () => import('./page.svelte.ts'));

afterEach(() => vi.restoreAllMocks());

const AT = '?period=2020&cell=otter.night-ferry';

/** The panel at an address, when its texts have been read, or could not be. */
function show(query = AT, read: () => Promise<EvidenceData> = async () => texts) {
	const remote = new Remote(read);
	const explorer = explore(query);
	const shown = render(EvidencePanel, { explorer, remote });
	return { ...shown, remote, explorer };
}

const panel = () => screen.getByRole<HTMLDialogElement>('dialog');

describe('at an address without a cell', () => {
	it.each(['', '?cell=otter.nothing'])('as "%s" there is no panel', (query) => {
		show(query);
		expect(screen.queryByRole('dialog', { hidden: true })).not.toBeInTheDocument();
	});
});

describe('at an address with a cell', () => {
	it('the panel is called by who and what', () => {
		show();
		expect(panel()).toHaveAccessibleName('The Otters night-ferry');
	});

	it('its heading has the focus, so that it is read first', () => {
		show();
		expect(screen.getByRole('heading', { name: 'The Otters night-ferry' })).toHaveFocus();
	});

	it.each([
		[AT, '2020–2023'],
		['?cell=beacon.street-lamps', 'institute']
	])('at %s it says the proposition, and %s', (query, says) => {
		show(query);
		expect(within(panel()).getByText(/^There should be /)).toBeVisible();
		expect(within(panel()).getByText(says)).toBeVisible();
	});

	it('it holds the evidence once it is loaded', async () => {
		const { remote } = show();
		expect(screen.getByText('for, on a condition')).toBeVisible();
		expect(screen.queryByText('otter on night-ferry')).not.toBeInTheDocument();
		await remote.load();
		expect(await screen.findByText('otter on night-ferry')).toBeVisible();
	});

	it('it shows what a search found in it', async () => {
		const { remote } = show(`${AT}&q=quiet`);
		await remote.load();
		await screen.findByText('otter on night-ferry');
		const [mark, ...more] = panel().querySelectorAll('mark');
		expect(mark).toHaveTextContent('quiet');
		expect(more).toEqual([]);
	});

	it('it leads to the topic, there to the actor, and to the sources', () => {
		show();
		const links = within(screen.getByRole('navigation', { name: m.evidence_links() }));
		expect(links.getByRole('link', { name: m.to_topic({ topic: 'night-ferry' }) })).toHaveAttribute(
			'href',
			'/topic/night-ferry/#otter'
		);
		expect(links.getByRole('link', { name: m.to_source() })).toHaveAttribute(
			'href',
			'/source/otter-page/'
		);
		expect(links.getByRole('button', { name: m.copy_cell_link() })).toBeVisible();
	});

	it('two links do not have one name where they lead to two places', () => {
		show('?period=2020&cell=lark.night-ferry');
		const links = screen
			.getAllByRole('link')
			.map((link) => [
				link.getAttribute('aria-label') ?? link.textContent.trim(),
				link.getAttribute('href')
			]);
		const targets = Object.groupBy(links, ([name]) => name ?? '');
		const unclear = Object.values(targets).filter(
			(same) => new Set(same?.map(([, to]) => to)).size > 1
		);
		expect(unclear).toEqual([]);
	});
});

describe('until the evidence is there', () => {
	it('it says that it is loading', async () => {
		const { remote } = show(AT, () => new Promise(() => {}));
		void remote.load();
		await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(m.loading_evidence()));
		expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
	});

	it('it says that it failed, and tries again when it is asked to', async () => {
		const read = vi.fn<() => Promise<EvidenceData>>().mockRejectedValueOnce(new Error('cut off'));
		read.mockResolvedValueOnce(texts);
		const { remote } = show(AT, read);
		await remote.load();
		expect(await screen.findByRole('alert')).toHaveTextContent(m.load_failed_evidence());
		await userEvent.click(screen.getByRole('button', { name: m.retry() }));
		expect(await screen.findByText('otter on night-ferry')).toBeVisible();
		expect(screen.queryByRole('alert')).not.toBeInTheDocument();
	});

	it('it asks for the page again where the data is newer', async () => {
		const { remote } = show(AT, () => Promise.reject(new StaleError('of yesterday')));
		await remote.load();
		expect(await screen.findByRole('alert')).toHaveTextContent(m.load_stale());
	});
});

describe('the explanation of the topic', () => {
	const opened = async () => {
		await userEvent.click(screen.getByText(m.what_is({ topic: 'night-ferry' })));
		return screen.getByText(m.what_is({ topic: 'night-ferry' })).closest('details')!;
	};

	it('is there once it is loaded', async () => {
		const { remote } = show();
		await remote.load();
		expect(await opened()).toHaveTextContent('What night-ferry are.');
	});

	it('is not said to be loading when that has failed', async () => {
		const { remote } = show(AT, () => Promise.reject(new Error('cut off')));
		await remote.load();
		await screen.findByRole('alert');
		expect(await opened()).not.toHaveTextContent(m.loading_evidence());
	});
});

describe('the panel is closed', () => {
	it.each([
		['its button', () => userEvent.click(screen.getByRole('button', { name: m.close() }))],
		['Escape', () => userEvent.keyboard('{Escape}')]
	])('by %s', async (_, press) => {
		show();
		await press();
		expect(lastStep()).toMatchObject({ address: '/?period=2020', replace: true });
		expect(screen.queryByRole('dialog', { hidden: true })).not.toBeInTheDocument();
	});

	it('not by an Escape that somebody else has used', async () => {
		show();
		const use = (event: Event) => event.preventDefault();
		panel().addEventListener('keydown', use);
		await userEvent.keyboard('{Escape}');
		expect(goto).not.toHaveBeenCalled();
	});

	it('by a press beside it, and not by one within', async () => {
		show();
		await userEvent.click(screen.getByText('There should be night-ferry.'));
		expect(goto).not.toHaveBeenCalled();
		await userEvent.click(panel());
		expect(goto).toHaveBeenCalledOnce();
	});

	it('and then listens no more', async () => {
		show();
		await userEvent.keyboard('{Escape}');
		goto.mockClear();
		await userEvent.keyboard('{Escape}');
		expect(goto).not.toHaveBeenCalled();
	});
});

it('from one cell to the next the panel stays, with other words', async () => {
	const { explorer, remote } = show();
	await remote.load();
	const before = panel();
	await explorer.open({ actor: 'otter', topic: 'street-lamps' });
	expect(await screen.findByText('otter on street-lamps')).toBeVisible();
	expect(screen.queryByText('otter on night-ferry')).not.toBeInTheDocument();
	expect(panel()).toHaveAccessibleName('The Otters street-lamps');
	expect(panel()).toBe(before);
});

describe('the panel stands beside the grid where there is room, and over it where there is none', () => {
	const dialog = HTMLDialogElement.prototype;

	/** A window that is as narrow as one says. */
	function narrow(matches: boolean) {
		const query = Object.assign(new EventTarget(), { ...window.matchMedia(''), matches });
		vi.spyOn(window, 'matchMedia').mockReturnValue(query);
		return query;
	}

	it.each([
		[false, 'show'],
		[true, 'showModal']
	] as const)('in a window that is narrow: %s', (matches, method) => {
		narrow(matches);
		const opened = vi.spyOn(dialog, method);
		show();
		expect(opened).toHaveBeenCalledOnce();
		expect(panel().open).toBe(true);
	});

	it('also when the window changes', () => {
		const query = narrow(false);
		show();
		const opened = vi.spyOn(dialog, 'showModal');
		query.matches = true;
		query.dispatchEvent(new Event('change'));
		expect(opened).toHaveBeenCalledOnce();
		expect(panel().open).toBe(true);
	});
});
