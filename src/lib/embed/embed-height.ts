import type { ChartModule } from '#lib/charts/chart.ts';
import { fitWidth } from '#lib/charts/width.ts';
import { cardChart, cardView, type Card } from '#lib/core/card.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { estimateWidth } from '#lib/core/wrap.ts';
import type { View } from '#lib/core/view/view.ts';
import { m } from '#lib/paraglide/messages.js';
import { sayCard } from '#lib/words/card.ts';
import { chartName } from '#lib/words/chart.ts';
import { collator } from '#lib/words/locale.ts';
import { drawingHeight, prefaceHeight } from './drawing-height.ts';
import { SMALL, textHeight, TITLE } from './text-height.ts';

/** An embed as its snippet asks for it. */
export interface Asked {
	readonly card: Card;
	readonly matrix: Matrix;
	/** What its address asks for; the card's own view where it is left out. */
	readonly view?: View;
	/** Of the frame, in CSS pixels. */
	readonly width: number;
	/** Whether it is the drawing and the line under it alone. */
	readonly bare?: boolean;
	/** How the chart is read, from its module. */
	readonly howToRead: ChartModule['howToRead'];
}

/** Around all; between two parts of a figure; between two of its caption. */
const [EDGE, GAP, LINE_GAP] = [4, 12, 4];
/** From here on what is pressed is made for fingers. */
const NARROW = 640;

/**
 * How high an embed is where nobody listens for its height: a frame of this height holds it without a scroll bar or a
 * hole. By the layout that draws it, and by a guess at the texts around it; it was at most 15 % off when all were
 * measured in Chromium.
 * @returns whole CSS pixels
 */
export function embedHeight({ card, matrix, view: asked, width, bare = false, howToRead }: Asked) {
	const view = asked ?? cardView(card, matrix.data);
	const grid = layoutGrid(matrix, view, collator());
	const room = fitWidth(width - 2 * EDGE);
	const [chart, drawn] = [cardChart(card), { matrix, view, grid, width: room }];
	const drawing = drawingHeight(chart, drawn);
	const target = width <= NARROW ? 44 : 36;
	const foot = footHeight(matrix, room, target);
	if (bare) return Math.ceil(2 * EDGE + drawing + GAP + foot);
	const said = sayCard(card, view, matrix.data);
	const title = card.kind === 'chart' ? `${chartName(card.chart)}: ${said}` : said;
	const how = textHeight(howToRead({ matrix, view, grid }), room, SMALL);
	const caption = how + LINE_GAP + foot;
	const parts = [
		textHeight(title, room, TITLE),
		prefaceHeight(chart, drawn),
		drawing,
		target,
		caption
	];
	const there = parts.filter((part) => part > 0);
	return Math.ceil(there.reduce((sum, part) => sum + part + GAP, 2 * EDGE - GAP));
}

/** The line with source and version, and the link back, beside it or beneath. */
function footHeight({ data }: Matrix, room: number, target: number): number {
	const source = `${m.embed_source({ title: data.title })} ${m.data_version({ version: data.version })}`;
	const [first, second] = [source, m.embed_back({ title: data.title })].map((text) =>
		estimateWidth(text, SMALL)
	) as [number, number];
	if (first + second + 20 <= room) return target;
	return 2 * target + (first > room ? SMALL.size * SMALL.line : 0);
}
