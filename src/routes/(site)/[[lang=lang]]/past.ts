import type { MatrixData } from '#lib/core/matrix-data.ts';
import { fromMatrixFile, type MatrixFile } from '#lib/core/matrix-file.ts';
import type { Revision } from '#lib/core/revision.ts';
import { fetchData } from '#lib/components/remote.svelte.ts';
import { revisionsFile, versionFile, versionFolder } from '#lib/components/version-route.ts';
import type { Locale } from '#lib/words/locale.ts';
import PastNote from './PastNote.svelte';

/** An earlier version of the data, with what it takes to say what has become of it. */
export interface Past {
	readonly data: MatrixData;
	/** Where its texts lie. */
	readonly folder: string;
	/** What has changed from it to the current version. */
	readonly revisions: readonly Revision[];
	readonly Note: typeof PastNote;
}

/** Loads an earlier version of the data. Rejects where it cannot be had. */
export async function loadPast(version: string, lang: Locale): Promise<Past> {
	const [file, { revisions }] = await Promise.all([
		fetchData<MatrixFile>(versionFile(lang, version), version),
		fetchData<{ version: string; revisions: Revision[] }>(revisionsFile(version), version)
	]);
	return { data: fromMatrixFile(file), folder: versionFolder(version), revisions, Note: PastNote };
}
