import type { Box } from '../text-block.ts';
import type { Shape } from './shape.ts';
import { fitTexts, LEADING, placeLines, widthOf, type Fit } from './text.ts';

/** What the sites that show links ask for, in pixels. */
export const POSTER = { width: 1200, height: 630 } as const;

/** What is written around a drawing. */
export interface PosterWords {
	readonly site: string;
	readonly title: string;
	/** Who and what is shown, and when. */
	readonly about: string;
	readonly source: string;
}

/** A drawing with its title above and its source beneath. */
export interface Poster {
	readonly words: PosterWords;
	/** A colour of whom the title names, as a stripe before it. */
	readonly colour?: string | undefined;
	/** Draws into a box. */
	readonly draw: (box: Box) => Shape[];
}

const EDGE = 56;
const [WIDTH, RIGHT] = [POSTER.width - 2 * EDGE, POSTER.width - EDGE];
const BRAND = { y: 66, size: 30, weight: 700 } as const;
const ABOUT = { size: 26, weight: 400 } as const;
const TITLE = { top: 90, weight: 700 } as const;
/** One line where it can be large, then two, then three: what is drawn is left room enough. */
const FITS: readonly Fit[] = [
	[66, 1],
	[60, 1],
	[54, 1],
	[48, 1],
	[52, 2],
	[48, 2],
	[44, 2],
	[42, 3],
	[38, 3]
];
const STRIPE = { width: 12, gap: 20 };
const FOOT = { line: 562, y: 601, size: 24, weight: 400 } as const;
const AIR = 28;
/** The scale in its colours: the mark of the house. */
const TONES = ['for', 'partly-for', 'middle', 'partly-against', 'against'] as const;
const BAND = 10;

/** Lays out a whole poster. */
export function layoutPoster({ words, colour, draw }: Poster): Shape[] {
	const indent = colour ? STRIPE.width + STRIPE.gap : 0;
	const [{ lines, size } = { lines: [], size: 0 }] = fitTexts(
		[words.title],
		{ width: WIDTH - indent, weight: TITLE.weight },
		FITS
	);
	const height = lines.length * size * LEADING;
	const title = placeLines(
		lines,
		{ x: EDGE + indent, y: TITLE.top + size * 0.92 },
		{ size, weight: TITLE.weight },
		'text'
	);
	const y = TITLE.top + height + AIR;
	const box = { x: EDGE, y, width: WIDTH, height: FOOT.line - AIR - y };
	// from the tallest letters of the first line to the lowest of the last
	const mark = {
		x: EDGE,
		y: TITLE.top + size * 0.16,
		width: STRIPE.width,
		height: height - size * 0.14
	};
	const stripe: Shape[] = colour ? [{ kind: 'rect', ...mark, radius: 2, fill: colour }] : [];
	return [...layoutHead(words), ...stripe, ...title, ...draw(box), ...layoutFoot(words)];
}

function layoutHead({ site, about }: PosterWords): Shape[] {
	const each = POSTER.width / TONES.length;
	const isWide = widthOf(site, BRAND) + widthOf(about, ABOUT) + 40 <= WIDTH;
	return [
		{ kind: 'rect', x: 0, y: 0, ...POSTER, fill: 'ground' },
		...TONES.map((fill, i): Shape => {
			return { kind: 'rect', x: i * each, y: 0, width: each, height: BAND, fill };
		}),
		{ kind: 'text', x: EDGE, text: site, ink: 'text', ...BRAND },
		...(isWide ? placeLines([about], { x: RIGHT, y: BRAND.y }, ABOUT, 'quiet', 'end') : [])
	];
}

const layoutFoot = ({ source }: PosterWords): Shape[] => [
	{ kind: 'line', x1: EDGE, y1: FOOT.line, x2: RIGHT, y2: FOOT.line, ink: 'line', thick: 2 },
	{ kind: 'text', x: EDGE, text: source, ink: 'quiet', ...FOOT }
];
