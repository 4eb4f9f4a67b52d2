import { actorsOf, cardView, type Card } from '#lib/core/card.ts';
import { toEvidenceData, type EvidenceData } from '#lib/core/evidence-data.ts';
import type { Dataset } from '#lib/core/dataset.ts';
import { toMatrixData, type MatrixData } from '#lib/core/matrix-data.ts';
import { indexMatrix, type Matrix } from '#lib/core/matrix.ts';
import { partOf } from '#lib/core/part.ts';
import { pairedParties, pairsOf } from '#lib/core/pair.ts';
import { formatPinned } from '#lib/core/view/format-view.ts';
import { dataVersion, loadDataset } from './dataset.ts';
import { siteAddress } from './origin.ts';
import { earlierVersions, loadVersions } from './versions.ts';

/** What was made of a dataset, by language: every page of a language asks for the same. */
const matrices = new WeakMap<Dataset, Map<string, MatrixData>>();
const indexes = new WeakMap<MatrixData, Matrix>();
const evidences = new WeakMap<Dataset, Map<string, EvidenceData>>();

function makeOnce<Made>(
	made: WeakMap<Dataset, Map<string, Made>>,
	language: string,
	make: (dataset: Dataset) => Made
): Made {
	const dataset = loadDataset();
	const before = made.get(dataset) ?? new Map<string, Made>();
	made.set(dataset, before);
	const value = before.get(language) ?? make(dataset);
	before.set(language, value);
	return value;
}

/** The matrix in this language. @param lang the first part of the address, none for the base */
export function matrixFor(lang: string | undefined): MatrixData {
	const language = languageOf(lang);
	return makeOnce(matrices, language, (dataset) => {
		const versions = earlierVersions();
		const data = toMatrixData(dataset, language, dataVersion(dataset));
		return versions.length > 0 ? { ...data, versions } : data;
	});
}

/** The same, indexed: of very many, to index it takes longer than to make a page. @param lang as for `matrixFor` */
export function indexFor(lang: string | undefined): Matrix {
	const data = matrixFor(lang);
	const index = indexes.get(data) ?? indexMatrix(data);
	indexes.set(data, index);
	return index;
}

/**
 * What a page in this language brings of the matrix: see `partOf`.
 * @param lang as for `matrixFor` @param card what the page shows, where it is one
 */
export function partFor(lang: string | undefined, card?: Card): MatrixData {
	return partOf(matrixFor(lang), card && actorsOf(card));
}

/** The texts behind the stances, in this language. @param lang as for `matrixFor` */
export function evidenceFor(lang: string | undefined): EvidenceData {
	const language = languageOf(lang);
	return makeOnce(evidences, language, (dataset) =>
		toEvidenceData(dataset, language, dataVersion(dataset))
	);
}

/** The language of a page, by the first part of its address. */
export const languageOf = (lang: string | undefined) =>
	lang || (loadDataset().site.languages[0] ?? '');

/** For `entries`: each of these pages in each language; the base language has no prefix. */
export function inEachLanguage<Params extends Record<string, string>>(pages: Params[]) {
	const [, ...prefixed] = loadDataset().site.languages;
	return pages.flatMap((page) => ['', ...prefixed].map((lang) => ({ ...page, lang })));
}

/** For `entries`: each two parties in each language, where each two have a page. */
export const pairEntries = () => inEachLanguage(pairs().map(([a, b]) => ({ a: a.id, b: b.id })));

/** Each two parties that have a page. */
export const pairs = () => pairsOf(pairedParties(matrixFor(undefined)));

/** What a page needs to be shared and embedded as a card. @param lang as for `matrixFor` */
export function cardFor(card: Card, lang: string | undefined) {
	const data = partFor(lang, card);
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
