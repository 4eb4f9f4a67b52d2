/**
 * The page and the router as `$app/state` and `$app/navigation` tell of them, for tests that move:
 * `vi.mock('$app/state', () => import('./page.svelte.ts'))`, and the same for the other.
 */

import { vi } from 'vitest';

const START = 'https://site.test/';
// each step is to an address of its own: none is changed in place
const at = (address: string) => URL.parse(address, START)!;

interface Page {
	url: URL;
	params: Record<string, string>;
	route: { id: string | null };
	state: App.PageState;
	status: number;
}

export const page: Page = $state(start());

function start(): Page {
	return { url: at(START), params: {}, route: { id: null }, state: {}, status: 200 };
}

/** No newer site is out. */
export const updated = { check: () => Promise.resolve(false) };

interface Step {
	replaceState?: boolean;
	state?: App.PageState;
}

/** Goes there at once. */
export const goto = vi.fn(async (address: string, { state = {} }: Step = {}) => {
	page.url = at(address);
	page.state = state;
	// the router makes them anew at each step
	page.params = { ...page.params };
});

/** Back at the start, with the query of an address, in a language. */
export function visit(query = '', lang?: string) {
	goto.mockClear();
	const path = lang ? `${lang}/` : '';
	Object.assign(page, start(), {
		url: at(`${START}${path}${query}`),
		params: lang ? { lang } : {}
	});
}

/** The last step that was made: where to, and whether it took the place of the one before. */
export function lastStep() {
	const [address, { replaceState, state } = {}] = goto.mock.lastCall ?? [];
	return { address, replace: replaceState, state };
}
