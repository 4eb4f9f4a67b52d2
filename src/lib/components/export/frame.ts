import { toXmlText, wrapText } from './wrap.ts';

/** What stands around a chart where it stands alone. */
export interface Caption {
	readonly title: string;
	/** What is shown, and how much of it. */
	readonly subtitle: string;
	/** Beneath the chart, each from a new line: how to read it, the source, the version, the address. */
	readonly notes: readonly string[];
	/** A BCP 47 tag. */
	readonly language: string;
}

/** In CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

export type Measure = (text: string, size: number, weight: number) => number;

const SVG = 'http://www.w3.org/2000/svg';
const EDGE = 24;
const GAP = 20;
const PARAGRAPH = 4;
const LINE = 1.4;
/** Paper, as in print. */
export const GROUND = '#ffffff';
const INK = '#1c2126';
const QUIET = '#575e66';
/** Programs that open the file have the reader's fonts, not ours: a plain one of theirs will do. */
const FAMILY =
	"system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** Sets text where it is measured and where it is drawn in the same face. */
export const fontOf = (size: number, weight: number) => `${weight} ${size}px ${FAMILY}`;

/**
 * A drawing of its own: the chart with its title above and its notes beneath, on a white ground.
 * @param chart as `inlineStyles` gives it
 */
export function frameChart(
	chart: SVGSVGElement,
	size: Size,
	{ title, subtitle, notes, language }: Caption,
	measure: Measure
): SVGSVGElement {
	const lines = textSetter(size.width, measure);
	const head = [...lines(title, 20, 700, INK), ...lines(subtitle, 14, 400, QUIET)];
	const foot = notes.flatMap((note) => beginParagraph(lines(note, 12, 400, QUIET)));
	const headHeight = heightOf(head);
	const top = EDGE + headHeight + GAP;
	const width = size.width + 2 * EDGE;
	const height = top + size.height + GAP + heightOf(foot) + EDGE;
	const root = element('svg', {
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		'font-family': FAMILY,
		role: 'img',
		lang: language
	}) as SVGSVGElement;
	root.append(
		element('title', {}, title),
		element('desc', {}, [subtitle, ...notes].join(' ')),
		element('rect', { width, height, fill: GROUND }),
		...place(head, EDGE)
	);
	placeChart(chart, size, top);
	root.append(chart, ...place(foot, top + size.height + GAP));
	return root;
}

function placeChart(chart: SVGSVGElement, { width, height }: Size, top: number) {
	if (!chart.hasAttribute('viewBox')) chart.setAttribute('viewBox', `0 0 ${width} ${height}`);
	const at = { x: EDGE, y: top, width, height, overflow: 'visible' };
	for (const [name, value] of Object.entries(at)) chart.setAttribute(name, `${value}`);
}

interface Line {
	readonly text: string;
	readonly size: number;
	readonly weight: number;
	readonly ink: string;
	/** Room above it, in pixels. */
	readonly above: number;
}

const textSetter =
	(width: number, measure: Measure) =>
	(text: string, size: number, weight: number, ink: string): Line[] =>
		wrapText(toXmlText(text), width, (part) => measure(part, size, weight)).map((line) => ({
			text: line,
			size,
			weight,
			ink,
			above: 0
		}));

/** A little room above the first of some lines. */
const beginParagraph = (lines: readonly Line[]): Line[] =>
	lines.map((line, i) => (i === 0 ? { ...line, above: PARAGRAPH } : line));

const heightOf = (lines: readonly Line[]) =>
	Math.ceil(lines.reduce((sum, { size, above }) => sum + above + size * LINE, 0));

/** Lines one beneath the other, from a height. */
function place(lines: readonly Line[], top: number): Element[] {
	let y = top;
	return lines.map(({ text, size, weight, ink, above }) => {
		y += above + size * LINE;
		// the baseline lies about a third of the letters' size above the line's lower edge
		const at = { x: EDGE, y: round(y - size * 0.35) };
		return element('text', { ...at, 'font-size': size, 'font-weight': weight, fill: ink }, text);
	});
}

const round = (n: number) => Math.round(n * 100) / 100;

function element(name: string, attributes: Record<string, string | number>, text?: string) {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
	if (text !== undefined) made.textContent = toXmlText(text);
	return made;
}
