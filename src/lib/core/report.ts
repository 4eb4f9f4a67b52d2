import type { ReportTo } from './dataset.ts';

/** What a reader reports, ready to be written on. */
export interface Report {
	readonly title: string;
	/** The most important first: what an address has no room for is left out from the end. An empty one is a blank line. */
	readonly lines: readonly string[];
}

/** The longest address that is made, in characters: the mail programs of Windows take about 2,000. */
export const LONGEST_ADDRESS = 1900;
/** Of it, what a title may take; the rest is left to the lines. */
const LONGEST_TITLE = 500;
/** What a line must have room for, or it is left out rather than cut. */
const SHORTEST_LINE = 60;

// as RFC 6068 has it in mail; issue trackers read it as well
const LINE_END = '\r\n';
const ELLIPSIS = '…';

/**
 * The address that opens a prefilled report: `mailto:` (RFC 6068), or a new issue of a tracker. It is at most
 * LONGEST_ADDRESS long, however long the report and in whatever script: a title is shortened, the line that does not fit
 * is shortened, and what comes after it is left out.
 */
export function reportAddress(to: ReportTo, { title, lines }: Report): string {
	const [before, between] = 'mail' in to ? mailParts(to.mail) : issueParts(to);
	const start = `${before}${encode(shorten(title, LONGEST_TITLE))}${between}`;
	return start + encode(fit(lines, LONGEST_ADDRESS - start.length));
}

/** The report as text, for those who send it in a way of their own. */
export const reportText = ({ title, lines }: Report): string => [title, '', ...lines].join('\n');

function mailParts(mail: string): [before: string, between: string] {
	return [`mailto:${encode(mail).replaceAll('%40', '@')}?subject=`, '&body='];
}

function issueParts({
	issues,
	title = 'title',
	body = 'body'
}: Extract<ReportTo, { issues: string }>) {
	const [address = ''] = issues.split('#');
	const joint = address.includes('?') ? '&' : '?';
	return [`${address}${joint}${encode(title)}=`, `&${encode(body)}=`] as const;
}

/** For a query; half a surrogate pair, which no address can hold, becomes the sign for what cannot be read. */
const encode = (text: string) =>
	encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
		/[!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);

/** As many lines as there is room for once they are encoded. */
function fit(lines: readonly string[], room: number): string {
	let text = '';
	for (const [i, line] of lines.entries()) {
		const joint = i === 0 ? '' : LINE_END;
		const left = room - encode(text + joint).length;
		const part = shorten(line, left);
		if (part !== line && left < SHORTEST_LINE) break;
		text += joint + part;
		if (part !== line) break;
	}
	return text;
}

/** A text cut so that it takes at most so much room once it is encoded; never within a letter. */
function shorten(text: string, room: number): string {
	if (encode(text).length <= room) return text;
	let [short, left] = ['', room - encode(ELLIPSIS).length];
	for (const letter of text) {
		left -= encode(letter).length;
		if (left < 0) break;
		short += letter;
	}
	return short + ELLIPSIS;
}
