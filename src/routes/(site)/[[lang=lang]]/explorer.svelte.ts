import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Found, ViewSearch } from '#lib/core/found.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { Remote } from '#lib/components/remote.svelte.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { formatView } from '#lib/core/view/format-view.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { limitQuery, type CellName, type View } from '#lib/core/view/view.ts';
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
 * The explorer's state. The address owns the view; everything else is derived from it. Only a search that is being
 * typed runs ahead of the address, until the typing pauses.
 */
export class Explorer {
	readonly #data: () => MatrixData;
	/** The earlier version of the data that the address asks for, if there is such. */
	readonly #earlier = $derived.by(() => {
		const as = browser && page.url.searchParams.get('as');
		return as && this.#data().versions?.includes(as) ? as : undefined;
	});
	/** That version; undefined where the current one is asked for. */
	readonly past: Remote<Past> | undefined = $derived.by(() => {
		const [version, lang] = [this.#earlier, localeOf(page.params.lang)];
		return version === undefined
			? undefined
			: new Remote(() => import('./past.ts').then(({ loadPast }) => loadPast(version, lang)));
	});
	/** All of a matrix of which the page brought a part. */
	readonly whole: Remote<MatrixData> | undefined = $derived.by(() => {
		const [data, lang] = [this.#data(), localeOf(page.params.lang)];
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
	#typed = $state<string>();
	#pause: ReturnType<typeof setTimeout> | undefined;
	readonly #search: () => ViewSearch | undefined;

	readonly view: View = $derived.by(() =>
		this.#typed === undefined
			? this.#parsed.view
			: { ...this.#parsed.view, query: limitQuery(this.#typed) }
	);
	readonly dropped = $derived.by(() => this.#parsed.dropped);
	/** Undefined while nothing is searched for, or the search is not loaded yet. */
	readonly found: Found | undefined = $derived.by(() =>
		// what is found is told by its place in the whole
		this.view.query && !this.matrix.data.of
			? this.#search()?.(this.view.query, this.matrix, this.view)
			: undefined
	);
	readonly grid = $derived.by(() =>
		layoutGrid(this.matrix, this.view, collator(), this.found?.narrowing)
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
	 * Goes to another view: a step that Back takes back, unless it replaces the one before.
	 */
	async go(
		change: Partial<View>,
		{ replace = false, opened = replace && page.state.opened === true }: Step = {}
	): Promise<void> {
		clearTimeout(this.#pause);
		const typed = this.#typed;
		// a search still being typed is a view of its own, to which Back leads
		if (!replace && typed !== undefined && this.view.query !== this.#parsed.view.query)
			await goto(this.address({}), { replaceState: true, noScroll: true, keepFocus: true });
		await goto(this.address(change), {
			replaceState: replace,
			noScroll: true,
			keepFocus: true,
			state: opened ? { opened: true } : {}
		});
		// only now does the address hold what was typed; meanwhile more may have been
		if (this.#typed === typed) this.#typed = undefined;
	}

	/** Follows the typing at once, the address when it pauses: no step back for each letter. */
	type(query: string) {
		clearTimeout(this.#pause);
		this.#typed = query;
		this.#pause = setTimeout(() => this.go({}, { replace: true }), TYPING_PAUSE);
	}

	/** Opens a cell's evidence; from one open cell to the next no step back is made. */
	open(cell: CellName, change: Partial<View> = {}): Promise<void> {
		const isOpen = this.view.cell !== undefined;
		return this.go({ ...change, cell }, isOpen ? { replace: true } : { opened: true });
	}

	/** Closes the evidence: back, where opening it made a step; so that Back never opens it again. */
	close() {
		if (page.state.opened) history.back();
		else void this.go({ cell: undefined }, { replace: true });
	}
}
