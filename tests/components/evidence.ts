import { render } from '@testing-library/svelte';
import Evidence from '#lib/components/Evidence.svelte';
import { entryOf } from '#lib/core/entry.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { smallDataset } from '../fixtures/generators.ts';

interface More {
	period?: string;
	edits?: Record<string, unknown>;
	/** Before the texts are loaded. */
	bare?: boolean;
	marks?: [number, number][][];
}

/** Shows the evidence of a cell of the small dataset. */
export function showEvidence(
	cell: string,
	{ period = '2020', edits = {}, bare = false, marks }: More = {}
) {
	const dataset = smallDataset(edits);
	const matrix = indexMatrix(toMatrixData(dataset, 'en', 'v1'));
	const [actor = '', topic = ''] = cell.split('.');
	const texts = bare ? undefined : toEvidenceData(dataset, 'en', 'v1');
	const entry = entryOf(matrix, { actor, topic }, period, texts);
	if (!entry) throw new Error(`no cell ${cell}`);
	return render(Evidence, { entry, data: matrix.data, ...(marks ? { marks } : {}) });
}

/** All that is written, with white space as it is seen. */
export const text = () => document.body.textContent.replace(/\s+/g, ' ');
