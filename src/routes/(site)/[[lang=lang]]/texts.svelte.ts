import { loadDrawing, type Drawing } from '#lib/charts/registry.ts';
import type { EvidenceData } from '#lib/core/evidence-data.ts';
import type { ViewSearch } from '#lib/core/found.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import type { SearchData } from '#lib/core/search-data.ts';
import { isLarge } from '#lib/core/size.ts';
import type { Chart } from '#lib/core/view/view.ts';
import { whenIdle } from '#lib/components/idle.ts';
import { painted } from '#lib/components/painted.ts';
import { fetchData, Remote } from '#lib/components/remote.svelte.ts';
import { evidenceFile, searchFile } from '#lib/components/route.ts';
import type { Locale } from '#lib/words/locale.ts';
import type EvidencePanel from './EvidencePanel.svelte';
import type Findings from './Findings.svelte';

/** What tells that somebody is about to use the page; a finger comes over it before it presses. */
const SIGNS = ['pointerover', 'keydown'];

/** What the explorer loads after its first sight: the reasons behind the stances, and the search over them. */
export class Texts {
	readonly evidence: Remote<EvidenceData>;
	readonly search: Remote<ViewSearch>;
	/** Over names and propositions alone, which the page has brought: there sooner, and where the texts cannot be had. */
	readonly names: Remote<ViewSearch>;
	/** In what a grid is drawn that is too large to be drawn whole. */
	readonly wide = new Remote(() =>
		import('#lib/components/WideGrid.svelte').then((grid) => grid.default)
	);
	/** How what a link asked for in vain is told. */
	readonly dropped = new Remote(() => import('#lib/words/dropped.ts'));
	/** What is found is listed in. */
	readonly findings: Remote<typeof Findings>;
	/** What the evidence is shown in. */
	readonly panel: Remote<typeof EvidencePanel>;
	/** The drawn views: each is loaded when it is asked for. */
	readonly charts: Readonly<Record<Exclude<Chart, 'grid'>, Remote<Drawing>>>;

	/** Whether they are loaded before they are asked for: those of very many positions are not. */
	protected readonly isEarly: boolean;

	/** @param folder where the texts lie, where the data is not the current version */
	constructor(data: MatrixData, lang: Locale, folder?: string) {
		this.isEarly = data.of === undefined && !isLarge(data);
		this.evidence = new Remote(() => fetchData(evidenceFile(lang, folder), data.version));
		this.search = new Remote(async () => {
			const [{ searchView }, searched] = await Promise.all([
				import('#lib/core/found.ts'),
				fetchData<SearchData>(searchFile(lang, folder), data.version)
			]);
			// what was found in names and titles is seen before all texts are made ready
			await painted();
			return searchView(searched, data, lang);
		});
		this.names = new Remote(async () => {
			const { searchNames } = await import('#lib/core/found.ts');
			return searchNames(data, data.language ?? lang);
		});
		this.findings = new Remote(() => import('./Findings.svelte').then((list) => list.default));
		this.panel = new Remote(() => import('./EvidencePanel.svelte').then((panel) => panel.default));
		const remote = (name: Exclude<Chart, 'grid'>) => new Remote(() => loadDrawing(name));
		this.charts = {
			spectrum: remote('spectrum'),
			agreement: remote('agreement'),
			change: remote('change'),
			majority: remote('majority'),
			coverage: remote('coverage')
		};
	}

	/** Loads what a reader who searches needs. */
	async loadSearch(): Promise<void> {
		await Promise.all([this.findings.load(), this.names.load(), this.search.load()]);
	}

	/** Loads what an open cell shows. */
	async loadEvidence(): Promise<void> {
		await Promise.all([this.panel.load(), this.evidence.load()]);
	}

	/**
	 * Loads what shows evidence and what searches at the first sign of a reader, when the page has nothing else to do: the first click then waits for
	 * nothing, and a page that is only looked at brings no more than what is seen.
	 */
	loadEarly(): () => void {
		const stop = new AbortController();
		const load = () => {
			const texts = this.isEarly ? [this.evidence, this.search] : [];
			// what was asked for meanwhile is not asked for again: a failure would be told twice
			for (const part of [this.panel, this.findings, this.names, ...texts])
				if (part.state === 'idle') void part.load();
		};
		const begin = () => {
			stop.abort();
			whenIdle(load);
		};
		for (const sign of SIGNS) addEventListener(sign, begin, stop);
		return () => stop.abort();
	}
}
