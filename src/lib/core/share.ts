import { cardPath, cardView, type Card } from './card.ts';
import { escapeHtml } from './escape.ts';
import { formatFrame, USUAL_FRAME } from './frame.ts';
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
export function embedAddress(card: Card, query = '', frame = USUAL_FRAME): string {
	const asked = [query, formatFrame(frame)].filter(Boolean).join('&');
	return `embed/${cardPath(card)}${asked && `?${asked}`}`;
}

/** A frame as a page asks for it; sizes in CSS pixels. */
export interface Framed {
	readonly address: string;
	readonly title: string;
	/** Its column's where it is left out. It never is wider than its column. */
	readonly width?: number;
	/** For pages that do not listen. */
	readonly height: number;
}

/** What a newsroom pastes: one frame, no script. */
export const embedCode = ({ address, title, width, height }: Framed): string =>
	`<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width ?? '100%'}" ` +
	`height="${Math.ceil(height)}" style="border:0;width:100%" loading="lazy"></iframe>`;
