import { loadDrawing } from '#lib/charts/registry.ts';
import { Remote } from '#lib/components/remote.svelte.ts';
import type { EvidenceData } from '#lib/core/evidence-data.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import type { ViewSearch } from '#lib/core/found.ts';
import { CHARTS } from '#lib/core/view/view.ts';
import type { Locale } from '#lib/words/locale.ts';
import { Texts } from '../texts.svelte.ts';
import type { Made } from './message.ts';

/** The texts of a reader's own matrix: in memory already, where those of the site are fetched. */
export class FileTexts extends Texts {
	override readonly evidence: Remote<EvidenceData>;
	override readonly search: Remote<ViewSearch>;
	protected override readonly isEarly = true;

	constructor(matrix: MatrixData, made: Pick<Made, 'evidence' | 'search'>, lang: Locale) {
		super(matrix, lang);
		this.evidence = new Remote(() => Promise.resolve(made.evidence));
		this.search = new Remote(async () => {
			const { searchView } = await import('#lib/core/found.ts');
			return searchView(made.search, matrix, matrix.language ?? lang);
		});
	}

	/** Loads all that may be needed to show a matrix: once it is open, nothing is asked of anybody. */
	static async loadParts(): Promise<void> {
		await Promise.all([
			import('#lib/core/found.ts'),
			import('#lib/components/WideGrid.svelte'),
			import('#lib/components/Below.svelte'),
			import('#lib/words/dropped.ts'),
			import('../Findings.svelte'),
			import('../EvidencePanel.svelte'),
			import('#lib/charts/grid/grid.ts'),
			...CHARTS.flatMap((chart) => (chart === 'grid' ? [] : loadDrawing(chart)))
		]);
	}
}
