/** What a citation says of a view. */
export interface Citation {
	/** What is shown, in words. */
	readonly title: string;
	/** The site's title: who publishes it. */
	readonly site: string;
	/** Of the data; its first ten characters are the day it was released. */
	readonly version: string;
	/** Absolute, and pinned to the version: see formatPinned. */
	readonly address: string;
	/** YYYY-MM-DD, told by who asks: there is no clock here. Undefined where what is cited never changes. */
	readonly accessed?: string;
	/** Of the title, a BCP 47 tag. */
	readonly language: string;
}

/** A citation of what may look otherwise on another day. */
export type DatedCitation = Citation & { readonly accessed: string };

/** The day a version of the data was released, YYYY-MM-DD. */
export const releasedOn = (version: string): string => version.slice(0, 10);

/** The same for every citation of the same address, whenever it is made. */
export function citationKey({ version, address }: Citation): string {
	return `standpunkt-${releasedOn(version).slice(0, 4)}-${hash(address).toString(36)}`;
}

/** For BibTeX and biblatex: `@misc`, which both know, with the fields that biblatex adds. */
export function formatBibtex(citation: Citation): string {
	const [year = '', month = ''] = releasedOn(citation.version).split('-');
	const fields = [
		// doubled braces: the names are no person's, and keep their capitals
		['author', `{${escapeTex(citation.site)}}`],
		['title', `{${escapeTex(citation.title)}}`],
		['year', year],
		['month', month],
		['version', escapeTex(citation.version)],
		['url', verbatim(citation.address)],
		...(citation.accessed === undefined ? [] : [['urldate', citation.accessed]]),
		['langid', citation.language]
	];
	const lines = fields.map(([name, value]) => `\t${name} = {${value}}`);
	return `@misc{${citationKey(citation)},\n${lines.join(',\n')}\n}\n`;
}

/** For reference managers: a list of one item, as CSL-JSON 1.0.2 has it (citationstyles.org). */
export function formatCsl(citation: Citation): string {
	const item = {
		id: citationKey(citation),
		type: 'dataset',
		title: citation.title,
		author: [{ literal: citation.site }],
		publisher: citation.site,
		issued: { 'date-parts': [dateParts(releasedOn(citation.version))] },
		...(citation.accessed === undefined
			? {}
			: { accessed: { 'date-parts': [dateParts(citation.accessed)] } }),
		version: citation.version,
		URL: citation.address,
		language: citation.language
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}

const dateParts = (date: string) => date.split('-').map(Number);

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

const escapeTex = (text: string) =>
	text.replace(/[\\{}$&#^_~%]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** An address stands as it is in BibTeX, but braces and backslashes would end it. */
const verbatim = (address: string) =>
	address.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** FNV-1a, 32 bits (Fowler, Noll and Vo): short, and the same everywhere. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text))
		value = Math.imul(value ^ byte, 0x01000193) >>> 0;
	return value;
}
