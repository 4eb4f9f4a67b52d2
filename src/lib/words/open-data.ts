import { releasedOn, type Citation } from '#lib/core/citation.ts';
import { m } from '#lib/paraglide/messages.js';

/** What is told of the tables and of the files that every data folder has, by their names without language and ending. */
const HOLDS: Readonly<Record<string, () => string>> = {
	matrix: () => m.open_data_holds_matrix(),
	datapackage: () => m.open_data_holds_package(),
	positions: () => m.open_data_holds_positions(),
	actors: () => m.open_data_holds_actors(),
	topics: () => m.open_data_holds_topics(),
	sources: () => m.open_data_holds_sources(),
	stances: () => m.open_data_holds_stances(),
	periods: () => m.open_data_holds_periods(),
	gaps: () => m.open_data_holds_gaps(),
	codes: () => m.open_data_holds_codes(),
	reliability: () => m.open_data_holds_reliability(),
	disagreements: () => m.open_data_holds_disagreements(),
	CODEBOOK: () => m.open_data_holds_codebook(),
	README: () => m.open_data_holds_readme(),
	sha256sums: () => m.open_data_holds_sums()
};

/** What a file of the open data holds; nothing where its name tells it already. @param path from `data/` on */
export function sayFile(path: string): string {
	const [folder = '', file] = path.split('/');
	if (file && folder === 'codes')
		return m.open_data_holds_coder({ coder: file.replace(/\.json$/, '') });
	return file ? '' : (HOLDS[folder.split('.')[0] ?? '']?.() ?? '');
}

/** The data as a list of references has it: who, when, what, which version, and where if that is known. */
export const sayDataCitation = ({ site, title, version, address }: Citation) =>
	[
		m.open_data_citation({
			author: site,
			year: releasedOn(version).slice(0, 4),
			title: /[.?!]$/.test(title) ? title : `${title}.`,
			version
		}),
		address
	]
		.filter(Boolean)
		.join(' ');
