const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text as it can stand in HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string) =>
	text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const SIGNS: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign])),
	'&#x27;': "'"
};

/** What HTML says, where it was written by `escapeHtml` or by the framework. */
export const unescapeHtml = (html: string) =>
	html.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (entity) => SIGNS[entity] ?? entity);

/** A text without the characters that XML cannot hold at all, however they are written. */
export const forXml = (text: string) =>
	text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

/** Well-formed markup as XML, which is stricter: it knows `]]>` as an end even where nothing has begun. */
export const markupToXml = (markup: string) => forXml(markup).replaceAll(']]>', ']]&gt;');
