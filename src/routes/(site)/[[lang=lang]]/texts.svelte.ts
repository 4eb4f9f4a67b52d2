import { loadDrawing, type Drawing } from '#lib/charts/registry.ts';
import type { EvidenceData } from '#lib/core/evidence-data.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import type { SearchData } from '#lib/core/search-data.ts';
import type { Search } from '#lib/core/search.ts';
import type { Chart } from '#lib/core/view/view.ts';
import { fetchData, Remote } from '#lib/components/remote.svelte.ts';
import { evidenceFile, searchFile } from '#lib/components/route.ts';
import type { Locale } from '#lib/words/locale.ts';

const LATEST_IDLE = 5000;
const WITHOUT_IDLE = 2000;

/** What the explorer loads after its first sight: the reasons behind the stances, and the search over them. */
export class Texts {
	readonly evidence: Remote<EvidenceData>;
	readonly search: Remote<Search>;
	/** The drawn views: each is loaded when it is asked for. */
	readonly charts: Readonly<Record<Exclude<Chart, 'grid'>, Remote<Drawing>>>;

	constructor(data: MatrixData, lang: Locale) {
		this.evidence = new Remote(() => fetchData(evidenceFile(lang), data.version));
		this.search = new Remote(async () => {
			const [{ createSearch }, searched] = await Promise.all([
				import('#lib/core/search.ts'),
				fetchData<SearchData>(searchFile(lang), data.version)
			]);
			return createSearch(searched, data, lang);
		});
		const remote = (chart: Exclude<Chart, 'grid'>) => new Remote(() => loadDrawing(chart));
		this.charts = {
			spectrum: remote('spectrum'),
			agreement: remote('agreement'),
			change: remote('change'),
			majority: remote('majority'),
			coverage: remote('coverage')
		};
	}

	/** Loads both when the page has nothing else to do, so that the first click waits for nothing. */
	loadEarly(): () => void {
		const load = () => {
			void this.evidence.load();
			void this.search.load();
		};
		if ('requestIdleCallback' in window) {
			const handle = requestIdleCallback(load, { timeout: LATEST_IDLE });
			return () => cancelIdleCallback(handle);
		}
		const handle = setTimeout(load, WITHOUT_IDLE);
		return () => clearTimeout(handle);
	}
}
