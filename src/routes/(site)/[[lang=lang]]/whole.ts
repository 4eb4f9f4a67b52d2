import { fromMatrixFile, type MatrixFile } from '#lib/core/matrix-file.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { fetchData } from '#lib/components/remote.svelte.ts';
import { versionFile } from '#lib/components/version-route.ts';
import type { Locale } from '#lib/words/locale.ts';

/** Loads the matrix of which a page brought a part. Rejects where it cannot be had. */
export async function loadWhole(
	{ version, versions }: MatrixData,
	lang: Locale
): Promise<MatrixData> {
	const file = await fetchData<MatrixFile>(versionFile(lang, version), version);
	return { ...fromMatrixFile(file), ...(versions ? { versions } : {}) };
}
