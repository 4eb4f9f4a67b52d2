import { cardPath, cardView, type Card } from './card.ts';
import { formatFrame, type Frame } from './frame.ts';
import type { Grid } from './grid.ts';
import type { MatrixData } from './matrix-data.ts';
import { formatView } from './view/format-view.ts';
import type { View } from './view/view.ts';

/**
 * A view as an embed can show it: without what is open beside it, and with a search turned into the topics that it
 * found, since an embed carries nothing to search in.
 */
export function embedView(view: View, grid: Pick<Grid, 'topics'>, data: MatrixData): View {
	const open = { ...view, cell: undefined };
	if (view.query === '') return open;
	const found = new Set(grid.topics.map((place) => data.topics[place]?.id));
	return { ...open, query: '', topics: view.topics.filter((id) => found.has(id)) };
}

/** The query of an embed that follows the newest data: what its card shows without one is left out. */
export const embedQuery = (card: Card, view: View, data: MatrixData): string =>
	formatView(view, data, cardView(card, data));

/**
 * The address of an embed, from the site's root and the language on.
 * @param query of its view: see `embedQuery`, and `formatPinned` for one that means the same for good
 */
export function embedAddress(card: Card, query: string, frame: Frame): string {
	const asked = [query, formatFrame(frame)].filter(Boolean).join('&');
	return `embed/${cardPath(card)}${asked && `?${asked}`}`;
}

/** What a newsroom pastes: one frame, no script. @param height in CSS pixels, for pages that do not listen */
export function embedCode(frame: {
	readonly address: string;
	readonly title: string;
	readonly height: number;
}): string {
	const { address, title, height } = frame;
	return (
		`<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${Math.ceil(height)}" ` +
		'style="border:0" loading="lazy"></iframe>'
	);
}

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'"': '&quot;',
	'<': '&lt;',
	'>': '&gt;'
};
const escape = (text: string) => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign);
