import { toFiles } from './files.ts';
import { QUOTE_LIMIT, type ImportOptions } from './options.ts';
import { toScale } from './scale.ts';

/** The files of a data folder in which nothing stands yet: a scale and a period, so that what comes has a place. */
export function emptyFiles(options: Pick<ImportOptions, 'title' | 'language' | 'released'>) {
	const year = Number(options.released.slice(0, 4));
	const period = { id: `${year}`, name: `${year}`, start: year, end: year };
	return toFiles(
		{ actors: [], topics: [], scale: toScale(['For', 'Against']), periods: [period], sources: [] },
		{ ...options, quoteLimit: QUOTE_LIMIT }
	);
}
