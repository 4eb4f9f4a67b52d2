/**
 * The built site among its peers: what the harness is told of it, and which of its peers it is measured beside. The
 * harness imports this file; SITES is the folder in which the two sites lie, PEERS the harness's own list.
 */
import type { Page } from 'playwright';

interface Action {
	readonly before?: (page: Page) => Promise<void>;
	readonly do: (page: Page) => Promise<unknown>;
	/** Source of a function that runs in the page: whether the work is seen. */
	readonly done: string;
}

interface Contestant {
	readonly id: string;
	readonly title: string;
	readonly size: string;
	readonly path: string;
	readonly ready: string;
	readonly [more: string]: unknown;
}

const BESIDE = [
	'html-S',
	'htmljs-S',
	'plot-S',
	'tabulator-S',
	'echarts-S',
	'aggrid-S',
	'vtable-L',
	'aggridmin-L'
];

/** The third menu of the filters holds the stances; the second choice list, the order. */
const STANCES = '#filters details:nth-of-type(3)';
const SORT = '#filters label:has(option[value="coverage"]) select';

/** The view says that it is another than at first: it is drawn anew together with the grid. */
const CHANGED = "() => document.querySelector('.status button') !== null";

const stanceIn = (page: Page) => page.locator(`${STANCES} input`).nth(4);
const openStances = (page: Page) =>
	page.evaluate((menu) => document.querySelector(menu)?.setAttribute('open', ''), STANCES);

/** A stance is taken out of the view, the rows are put in order by name, and something is searched for. */
const actions = (query: string): Record<string, Action> => ({
	filter: {
		before: openStances,
		do: (page) => stanceIn(page).click(),
		done: CHANGED
	},
	sort: { do: (page) => page.locator(SORT).selectOption('name'), done: CHANGED },
	search: {
		do: async (page) => {
			await page.focus('#search');
			await page.keyboard.insertText(query);
		},
		done: "() => document.querySelector('#findings + ul') !== null"
	}
});

/** Takes back what was asked for, and begins with a press beside everything, which the harness waits for. */
const reset: Action = {
	async do(page) {
		await page.mouse.click(2, 500);
		await page.locator('#search').fill('');
		await page.locator(SORT).selectOption('order');
		if (await stanceIn(page).isChecked()) return;
		await openStances(page);
		await stanceIn(page).click();
	},
	done: '() => location.search.length < 2'
};

const site = (size: string, cells: number, query: string): Contestant => ({
	id: `ours-${size}`,
	title: 'this site',
	size,
	mount: { [`/ours-${size}`]: `${process.env.SITES}/${size}` },
	path: `/ours-${size}/`,
	ready: `() => document.querySelectorAll('[data-cell]').length >= ${cells}`,
	interactive: `() => document.documentElement.hasAttribute('data-hydrated')`,
	actions: actions(query),
	reset
});

const { contestants: peers }: { contestants: readonly Contestant[] } = await import(
	process.env.PEERS ?? ''
);

export const contestants = [
	...peers.filter(({ id }) => BESIDE.includes(id)),
	site('S', 171, 'oil'),
	// as many as fill the window
	site('L', 100, 'keller')
];
