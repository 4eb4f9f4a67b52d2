import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Found, ViewSearch } from '#lib/core/found.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { painted } from '#lib/components/painted.ts';
import { Remote } from '#lib/components/remote.svelte.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { formatView } from '#lib/core/view/format-view.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { keepView, limitQuery, type CellName, type View } from '#lib/core/view/view.ts';
import { collator, localeOf } from '#lib/words/locale.ts';
import type { Past } from './past.ts';

const TYPING_PAUSE = 300;

interface Step {
	/** Takes the place of the step before, so that Back passes over that one. */
	replace?: boolean;
	/** The step opens the evidence, so that closing it goes back. */
	opened?: boolean;
}

/**
 * The explorer's state. The address owns the view; everything else is derived from it. What a reader asks for runs ahead
 * of the address: it is seen first, and then the router, whose step is as much work again, brings the address after it.
 * A search that is being typed runs ahead until the typing pauses.
 */
export class Explorer {
	readonly #data: () => MatrixData;
	// by itself: each step brings the same language anew, and what is loaded must not be loaded again for it
	readonly #lang = $derived(localeOf(page.params.lang));
	/** The earlier version of the data that the address asks for, if there is such. */
	readonly #earlier = $derived.by(() => {
		const as = browser && page.url.searchParams.get('as');
		return as && this.#data().versions?.includes(as) ? as : undefined;
	});
	/** That version; undefined where the current one is asked for. */
	readonly past: Remote<Past> | undefined = $derived.by(() => {
		const [version, lang] = [this.#earlier, this.#lang];
		return version === undefined
			? undefined
			: new Remote(() => import('./past.ts').then(({ loadPast }) => loadPast(version, lang)));
	});
	/** All of a matrix of which the page brought a part. */
	readonly whole: Remote<MatrixData> | undefined = $derived.by(() => {
		const [data, lang] = [this.#data(), this.#lang];
		return data.of === undefined
			? undefined
			: new Remote(() => import('./whole.ts').then(({ loadWhole }) => loadWhole(data, lang)));
	});
	/** Of the version that is shown: the current one until an earlier one is there, a part until all is. */
	readonly matrix = $derived.by(() =>
		indexMatrix(this.past?.value?.data ?? this.whole?.value ?? this.#data())
	);
	// while prerendering there is no query: the built page shows the default view
	readonly #parsed = $derived.by(() =>
		parseView(browser ? page.url.searchParams : '', this.matrix)
	);
	/** What differs from the address, until that says it. */
	#ahead = $state.raw<Partial<View>>();
	#pause: ReturnType<typeof setTimeout> | undefined;
	/** The steps that are not made yet, one after the other. */
	#steps: Promise<void> = Promise.resolve();
	readonly #search: () => ViewSearch | undefined;

	/** The view as it was last, so that nothing is laid out anew when the address comes after it. */
	#last: View | undefined;
	readonly view: View = $derived.by(
		() => (this.#last = keepView({ ...this.#parsed.view, ...this.#ahead }, this.#last))
	);
	readonly dropped = $derived.by(() => this.#parsed.dropped);
	/** Undefined while nothing is searched for, or no search is loaded yet. */
	readonly found: Found | undefined = $derived.by(() =>
		// what is found is told by its place in the whole
		this.view.query && !this.matrix.data.of
			? this.#search()?.(this.view.query, this.matrix, this.view)
			: undefined
	);
	readonly grid = $derived.by(() =>
		layoutGrid(this.matrix, this.view, collator(), this.found?.narrowing)
	);
	/** The grid as it is taken along: a search that is not through leaves nothing out of that. */
	readonly taken = $derived.by(() =>
		this.found?.isPartial ? layoutGrid(this.matrix, this.view, collator()) : this.grid
	);

	/** @param search undefined until it is loaded */
	constructor(data: () => MatrixData, search: () => ViewSearch | undefined) {
		this.#data = data;
		this.#search = search;
	}

	/** The address of the view with these changes, from the site's own root. */
	address(change: Partial<View>, data = this.matrix.data): string {
		const query = formatView({ ...this.view, ...change }, data);
		return page.url.pathname + (query && `?${query}`);
	}

	/** The address of the view as the current version of the data has it. */
	latest(): string {
		return this.address({ version: undefined }, this.#data());
	}

	/**
	 * Goes to another view: a step that Back takes back, unless it replaces the one before. It is shown at once; the step
	 * is made, and the promise kept, when it has been painted.
	 */
	go(change: Partial<View>, { replace = false, opened }: Step = {}): Promise<void> {
		clearTimeout(this.#pause);
		const isTyped = this.#pause !== undefined;
		this.#pause = undefined;
		// a search still being typed is a view of its own, to which Back leads
		if (isTyped && !replace) void this.go({}, { replace: true });
		const ahead = (this.#ahead = { ...this.#ahead, ...change });
		const [address, { pathname }] = [this.address({}), page.url];
		const step = async () => {
			await painted();
			// who has left meanwhile is not called back
			if (page.url.pathname === pathname)
				await goto(address, {
					replaceState: replace,
					noScroll: true,
					keepFocus: true,
					state: (opened ?? (replace && page.state.opened)) ? { opened: true } : {}
				});
			// only now does the address hold what was asked for; meanwhile more may have been
			if (this.#ahead === ahead) this.#ahead = undefined;
		};
		const made = this.#steps.then(step);
		this.#steps = made.catch(() => {});
		return made;
	}

	/** Follows the typing at once, the address when it pauses: no step back for each letter. */
	type(query: string) {
		clearTimeout(this.#pause);
		this.#ahead = { ...this.#ahead, query: limitQuery(query) };
		this.#pause = setTimeout(() => this.go({}, { replace: true }), TYPING_PAUSE);
	}

	/** Opens a cell's evidence; from one open cell to the next no step back is made. */
	open(cell: CellName, change: Partial<View> = {}): Promise<void> {
		const isOpen = this.view.cell !== undefined;
		return this.go({ ...change, cell }, isOpen ? { replace: true } : { opened: true });
	}

	/** Closes the evidence: back, where opening it made a step; so that Back never opens it again. */
	async close(): Promise<void> {
		await this.#steps;
		if (page.state.opened) history.back();
		else await this.go({ cell: undefined }, { replace: true });
	}
}
