import { work } from '#lib/components/json-ld.ts';
import { dataPage, sourcePage } from '#lib/components/route.ts';
import { dataFile } from '#lib/components/version-route.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { releasedOn } from '#lib/core/citation.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatList, type Locale } from '#lib/words/locale.ts';
import type { Offered } from './offered.ts';

interface Content {
	readonly about: Pick<
		MatrixData,
		'title' | 'question' | 'description' | 'version' | 'sources' | 'scale'
	>;
	readonly topics: readonly string[];
	readonly files: readonly Offered[];
	/** The first and the last that the data tells of. */
	readonly years: readonly [number, number] | undefined;
	readonly isCodedTwice: boolean;
	readonly licence: { readonly name: string; readonly url: string } | undefined;
	readonly publisher: { readonly name: string; readonly url?: string } | undefined;
	readonly citation: string;
}

/**
 * The data for searches of data, with what Google asks for (developers.google.com/search/docs/appearance/structured-data/dataset)
 * and as much of what it recommends as the data says. `citation` names the works that the data cites; how to cite the
 * data itself stands in `creditText`.
 */
export function describeData(content: Content, lang: Locale) {
	const { about, topics, files, years, isCodedTwice, licence, publisher, citation } = content;
	const owner = publisher && { '@type': 'Organization', ...publisher };
	return {
		'@type': 'Dataset',
		name: about.title,
		alternateName: about.question,
		// a search of data shows no description that is shorter than 50 characters
		description: `${about.description} ${m.open_data_intro()}`,
		url: dataPage(lang),
		version: about.version,
		identifier: about.version,
		datePublished: releasedOn(about.version),
		inLanguage: lang,
		isAccessibleForFree: true,
		keywords: topics,
		...(licence ? { license: licence.url } : {}),
		...(owner ? { creator: owner, publisher: owner } : {}),
		...(years ? { temporalCoverage: years.join('/') } : {}),
		variableMeasured: variable(about.scale),
		measurementTechnique: isCodedTwice ? m.open_data_coded_twice() : m.open_data_coded(),
		...(about.sources.length > 0
			? { citation: about.sources.map((one) => ({ ...work(one), url: sourcePage(lang, one.id) })) }
			: {}),
		creditText: citation,
		distribution: files.map(({ path, bytes, sha256, mediatype }) => ({
			'@type': 'DataDownload',
			name: path,
			contentUrl: dataFile(path),
			encodingFormat: mediatype,
			contentSize: `${bytes} B`,
			sha256
		}))
	};
}

function variable(scale: MatrixData['scale']) {
	const values = scale.map(({ value }) => value);
	return {
		'@type': 'PropertyValue',
		name: m.stances(),
		description: formatList(scale.map(({ word }) => word)),
		minValue: Math.min(...values),
		maxValue: Math.max(...values)
	};
}
