import type { SourceData } from '#lib/core/matrix-data.ts';

/** Structured data by schema.org: what a page tells a search engine that it is about. */

interface Named {
	readonly name: string;
	/** From `route.ts`, relative to the page or to its origin. */
	readonly address: string | undefined;
}

interface WebPage extends Named {
	readonly type?: 'WebPage' | 'CollectionPage' | 'TechArticle';
	readonly description: string;
	readonly language: string;
	/** The pages above this one, the highest first. */
	readonly above: readonly Named[];
	/** The organisations that it is about. */
	readonly about?: readonly { readonly name: string; readonly short: string }[];
	/** The one thing that it shows: what the functions below make. */
	readonly shows?: object | undefined;
	/** The data that it is drawn from. */
	readonly basedOn?: object;
}

export function webPage(page: WebPage) {
	const { type = 'WebPage', name, address, description, language, above, about = [] } = page;
	const organisations = about.map((one) => ({
		'@type': 'Organization',
		name: one.name,
		alternateName: one.short
	}));
	return {
		'@context': 'https://schema.org',
		'@type': type,
		name,
		...(type === 'TechArticle' ? { headline: name } : {}),
		description,
		url: address,
		inLanguage: language,
		...(organisations.length > 0 ? { about: organisations } : {}),
		...(page.shows ? { mainEntity: page.shows } : {}),
		...(page.basedOn ? { isBasedOn: page.basedOn } : {}),
		breadcrumb: {
			'@type': 'BreadcrumbList',
			itemListElement: [...above, { name, address }].map((step, i) => ({
				'@type': 'ListItem',
				position: i + 1,
				name: step.name,
				item: step.address
			}))
		}
	};
}

/** A topic: a term with its meaning, one of those on `terms`. */
export const term = (name: string, description: string, terms: Named) => ({
	'@type': 'DefinedTerm',
	name,
	description,
	inDefinedTermSet: { '@type': 'DefinedTermSet', name: terms.name, url: terms.address }
});

/** Those of whom it is not known that an organisation stands behind the text. */
const NO_ORGANISATION: readonly SourceData['kind'][] = ['collection', 'speech'];

/**
 * A source. Its date is when the text was made or adopted, which is not always when it came out; one that is only
 * inferred is left out.
 * @param copy where its file lies
 */
export const work = (source: SourceData, copy?: string, partOf?: SourceData | null) => ({
	'@type': 'CreativeWork',
	name: source.title,
	inLanguage: source.language,
	...(NO_ORGANISATION.includes(source.kind) || source.publisher === ''
		? {}
		: { publisher: { '@type': 'Organization', name: source.publisher } }),
	...(source.date && source.dated === 'stated' ? { dateCreated: source.date } : {}),
	...(source.status?.is === 'draft' ? { creativeWorkStatus: 'Draft' } : {}),
	...(copy ? { encoding: { '@type': 'MediaObject', contentUrl: copy } } : {}),
	...(partOf ? { isPartOf: { '@type': 'CreativeWork', name: partOf.title } } : {})
});

/** Things in their order. */
export const list = (items: readonly (Named & { readonly description: string })[]) => ({
	'@type': 'ItemList',
	numberOfItems: items.length,
	itemListElement: items.map(({ name, description, address }, i) => ({
		'@type': 'ListItem',
		position: i + 1,
		name,
		description,
		url: address
	}))
});

interface Data {
	readonly title: string;
	readonly description: string;
	readonly version: string;
}

/** The whole matrix. @param file where it lies as JSON */
export const dataset = ({ title, description, version }: Data, file: string) => ({
	'@type': 'Dataset',
	name: title,
	description,
	version,
	distribution: { '@type': 'DataDownload', contentUrl: file, encodingFormat: 'application/json' }
});

/** JSON that can stand inside a script element: no text in it can end the element or start another. */
export const formatJsonLd = (data: object) =>
	JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
