import { cardView, type Card } from '#lib/core/card.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { toMatrixData, type MatrixData } from '#lib/core/matrix-data.ts';
import { formatPinned } from '#lib/core/view/format-view.ts';
import { dataVersion, loadDataset } from './dataset.ts';
import { siteAddress } from './origin.ts';
import { earlierVersions, loadVersions } from './versions.ts';

/** What a page in this language carries of the data. @param lang the first part of the address, none for the base */
export function matrixFor(lang: string | undefined): MatrixData {
	const dataset = loadDataset();
	const versions = earlierVersions();
	const data = toMatrixData(dataset, languageOf(lang), dataVersion(dataset));
	return versions.length > 0 ? { ...data, versions } : data;
}

/** The texts behind the stances, in this language. @param lang as for `matrixFor` */
export function evidenceFor(lang: string | undefined) {
	const dataset = loadDataset();
	return toEvidenceData(dataset, languageOf(lang), dataVersion(dataset));
}

/** The language of a page, by the first part of its address. */
export const languageOf = (lang: string | undefined) =>
	lang || (loadDataset().site.languages[0] ?? '');

/** For `entries`: each of these pages in each language; the base language has no prefix. */
export function inEachLanguage<Params extends Record<string, string>>(pages: Params[]) {
	const [, ...prefixed] = loadDataset().site.languages;
	return pages.flatMap((page) => ['', ...prefixed].map((lang) => ({ ...page, lang })));
}

/** What a page needs to be shared and embedded as a card. @param lang as for `matrixFor` */
export function cardFor(card: Card, lang: string | undefined) {
	const data = matrixFor(lang);
	const pinned = formatPinned(cardView(card, data), data);
	return { card, site: data.title, version: data.version, pinned };
}

/** For `entries`: every version of the data in each language. */
export const versionEntries = () =>
	[...loadVersions().keys()].flatMap((version) =>
		loadDataset().site.languages.map((language) => ({ version, language }))
	);

/** What a page needs so that its readers can say what is wrong: to whom, of which data, and where the site is served from. */
export function reportFor() {
	const dataset = loadDataset();
	return { to: dataset.site.report, site: siteAddress(), version: dataVersion(dataset) };
}
