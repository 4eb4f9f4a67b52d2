import { m } from '#lib/paraglide/messages.js';
import { matrixFor } from '#lib/server/page.ts';
import { localeOf } from '#lib/words/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const matrix = matrixFor(params.lang);
	// what stands in the description's place; said here, so that other sites do not bring the words for it
	if (matrix.positions.length === 0)
		return { matrix, note: m.import_empty({}, { locale: localeOf(params.lang) }) };
	return matrix.description === matrix.question ? { matrix, note: '' } : { matrix };
};
