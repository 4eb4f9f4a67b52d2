/** Structured data by schema.org: what a page tells a search engine that it is about. */

interface Named {
	readonly name: string;
	/** From `route.ts`, relative to the page or to its origin. */
	readonly address: string;
}

interface WebPage extends Named {
	readonly description: string;
	readonly language: string;
	/** The pages above this one, the highest first. */
	readonly above: readonly Named[];
	/** The organisations that it is about. */
	readonly about?: readonly { readonly name: string; readonly short: string }[];
}

export function webPage({ name, address, description, language, above, about = [] }: WebPage) {
	const organisations = about.map((one) => ({
		'@type': 'Organization',
		name: one.name,
		alternateName: one.short
	}));
	return {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		name,
		description,
		url: address,
		inLanguage: language,
		...(organisations.length > 0 ? { about: organisations } : {}),
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

/** JSON that can stand inside a script element: no text in it can end the element or start another. */
export const formatJsonLd = (data: object) =>
	JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
