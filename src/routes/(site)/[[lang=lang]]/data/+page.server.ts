import { LISTED_ENTRIES } from '#lib/core/size.ts';
import { changeLog } from '#lib/server/change-log.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { openFiles, type OpenFile } from '#lib/server/open-data.ts';
import { siteAddress } from '#lib/server/origin.ts';
import { inEachLanguage, languageOf, matrixFor } from '#lib/server/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import type { Offered } from './offered.ts';

export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** The tables that tell of the coding rather than of what was found. */
const OF_CODING = ['codes', 'reliability', 'disagreements'];

const offer = ({ path, bytes, sha256, mediatype, table }: OpenFile): Offered => ({
	path,
	bytes,
	sha256,
	mediatype: mediatype.replace(/;.*/, ''),
	...(table ? { rows: table.rows.length } : {})
});

/** Everything that can be taken along, sorted by what a reader looks for. */
function groups(lang: string) {
	const files = openFiles();
	const { rounds } = loadDataset();
	const pick = (is: (file: OpenFile) => boolean) => files.filter(is).map(offer);
	const isTable = ({ table }: OpenFile) => table && !OF_CODING.includes(table.name);
	// without a round of coding there is nothing to tell of it
	const isCoding = ({ path, table }: OpenFile) =>
		rounds.length > 0 &&
		(table ? OF_CODING.includes(table.name) : /^(codes\/|reliability\.json$)/.test(path));
	const isHere = ({ table }: OpenFile) => (table?.language ?? lang) === lang;
	return {
		whole: pick(({ kind }) => kind === 'whole' || kind === 'package'),
		tables: pick((file) => Boolean(isTable(file)) && isHere(file)),
		elsewhere: pick((file) => file.table !== undefined && !isHere(file)),
		coding: pick((file) => isCoding(file) && isHere(file)),
		texts: pick(({ kind }) => kind === 'text' || kind === 'sums'),
		schemas: pick(({ kind }) => kind === 'schema'),
		folder: pick((file) => file.kind === 'folder' && !isCoding(file))
	};
}

/** The open data: its files, its versions, on what terms it may be used, and how it is cited. */
export const load: PageServerLoad = ({ params }) => {
	const { site, periods, positions, rounds } = loadDataset();
	const { title, question, description, version, sources, scale, topics } = matrixFor(params.lang);
	const ends = periods.flatMap(({ start, end }) => end ?? start ?? []);
	const starts = periods.flatMap(({ start }) => start ?? []);
	const files = groups(languageOf(params.lang));
	return {
		// of very many actors the folder has a file each
		files: { ...files, folder: files.folder.slice(0, LISTED_ENTRIES) },
		folder: files.folder.length,
		releases: changeLog(params.lang).map((one) => ({
			version: one.version,
			date: one.date,
			served: one.served
		})),
		about: {
			title,
			question,
			description,
			version,
			scale,
			sources: sources.slice(0, LISTED_ENTRIES)
		},
		topics: topics.map((topic) => topic.title),
		positions: positions.length,
		years: starts.length > 0 ? ([Math.min(...starts), Math.max(...ends)] as const) : undefined,
		isCodedTwice: rounds.length > 0,
		licence: site.licence,
		publisher: site.publisher,
		site: siteAddress()
	};
};
