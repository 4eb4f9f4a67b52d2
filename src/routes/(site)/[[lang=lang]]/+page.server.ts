import { m } from '#lib/paraglide/messages.js';
import { partFor } from '#lib/server/page.ts';
import { localeOf, messagesOf } from '#lib/words/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const matrix = partFor(params.lang);
	// what stands in the description's place; said here, so that other sites do not bring the words for it
	if (matrix.positions.length === 0)
		return { matrix, note: m.import_empty({}, { locale: messagesOf(localeOf(params.lang)) }) };
	return matrix.description === matrix.question ? { matrix, note: '' } : { matrix };
};
