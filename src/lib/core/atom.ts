import { escapeHtml, forXml } from './escape.ts';

/** A feed of what is new, as RFC 4287 has it. */
export interface Feed {
	/** An IRI that never changes, wherever the site is served from. */
	readonly id: string;
	readonly title: string;
	readonly language: string;
	/** Who writes it. */
	readonly author: string;
	/** The page that it is about, and the feed itself; whole addresses where they are known. */
	readonly page: string;
	readonly self: string | undefined;
	/** When there is no entry: the day of the feed, YYYY-MM-DD. */
	readonly since: string;
	/** The newest first. */
	readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
	readonly id: string;
	readonly title: string;
	/** YYYY-MM-DD. */
	readonly date: string;
	readonly page: string;
	/** Each a paragraph of its own. */
	readonly paragraphs: readonly string[];
	/** Items of a list below them. */
	readonly items: readonly string[];
}

/** A feed as XML; any text may stand in it. */
export function formatAtom(feed: Feed): string {
	const { id, title, language, author, page, self, since, entries } = feed;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
		`<id>${escapeXml(id)}</id>`,
		`<title>${escapeXml(title)}</title>`,
		`<updated>${instant(entries[0]?.date ?? since)}</updated>`,
		`<author><name>${escapeXml(author)}</name></author>`,
		link('alternate', page, 'text/html'),
		...(self === undefined ? [] : [link('self', self, 'application/atom+xml')]),
		...entries.map(formatEntry),
		'</feed>',
		''
	].join('\n');
}

function formatEntry({ id, title, date, page, paragraphs, items }: FeedEntry): string {
	const list = items.map((item) => `<li>${escapeXml(item)}</li>`).join('');
	const html =
		paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('') + (list && `<ul>${list}</ul>`);
	return [
		'<entry>',
		`<id>${escapeXml(id)}</id>`,
		`<title>${escapeXml(title)}</title>`,
		`<updated>${instant(date)}</updated>`,
		link('alternate', page, 'text/html'),
		// HTML as text: escaped once more
		`<content type="html">${escapeXml(html)}</content>`,
		'</entry>'
	].join('\n');
}

const link = (rel: string, href: string, type: string) =>
	`<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

/** The beginning of a day: no hour is known. */
const instant = (date: string) => `${date}T00:00:00Z`;

const escapeXml = (text: string) => escapeHtml(forXml(text));
