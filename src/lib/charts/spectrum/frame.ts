import type { MatrixData } from '#lib/core/matrix-data.ts';
import { textWidth, widestWord } from '../text-block.ts';
import { LABEL, pillWidth, type Rows } from './pill.ts';

/**
 * How a spectrum fills its width: the steps as columns with the topic beside or above them, or as lines under each
 * other. The first of these in which no name and no word of a heading is broken.
 */
export type Form = 'beside' | 'above' | 'lines';

export interface Frame {
	readonly form: Form;
	readonly width: number;
	/** Of the topic's title and proposition, which stand at the left edge. */
	readonly titleWidth: number;
	/** Of the words at the left of the lines; 0 in columns. */
	readonly labelWidth: number;
	/** Where pills may stand: those of each step, and last those of them that state nothing. */
	readonly spans: readonly Span[];
	readonly rows: Rows;
}

export interface Span {
	readonly x: number;
	readonly width: number;
}

/** Under this width the steps are lines, in pixels. */
const NARROW = 560;
export const HEAD = { size: 13, bold: true };
export const TITLE = { size: 15, bold: true };
export const PROPOSITION = { size: 12 };
const COLUMN_ROWS: Rows = { height: 26, pitch: 32, narrowest: 44 };
/** Made for fingers: with what is around it each is at least 44 pixels high and wide. */
const LINE_ROWS: Rows = { height: 34, pitch: 44, narrowest: 44 };
/** Between a topic and its steps, and between the steps and those that state nothing. */
const ASIDE = 24;
/** Between two steps, in pixels. */
export const COLUMN_GAP = 12;
/** How many times as wide as a step's the column of those that state nothing is. */
const SILENT = 1.25;

/** What has to fit: the names of the actors, the headings of the columns, and the titles of the topics. */
export interface Fitting {
	readonly names: readonly string[];
	/** The words of the steps. */
	readonly steps: readonly string[];
	/** The widest word at the head of those that state nothing, in pixels. */
	readonly silent: number;
	/** What names the lines. */
	readonly labels: readonly string[];
	readonly titles: readonly string[];
}

/** @param width in pixels, at least 280 */
export function frameOf({ scale }: MatrixData, width: number, fitting: Fitting): Frame {
	const beside = columns(scale.length, width, clamp(width * 0.24, 160, 300));
	const above = columns(scale.length, width, 0);
	if (width >= NARROW && fits(beside, fitting)) return beside;
	if (width >= NARROW && fits(above, fitting)) return above;
	return lines(scale.length, width, fitting);
}

/** @param titleWidth 0 where the titles stand above the columns */
function columns(steps: number, width: number, titleWidth: number): Frame {
	const left = titleWidth > 0 ? titleWidth + ASIDE : 0;
	const step = (width - left - ASIDE) / (steps + SILENT);
	const spans = Array.from({ length: steps }, (_, i) => ({
		x: left + i * step,
		width: step - COLUMN_GAP
	}));
	const silent = { x: left + steps * step + ASIDE, width: SILENT * step };
	return {
		form: titleWidth > 0 ? 'beside' : 'above',
		width,
		titleWidth: titleWidth > 0 ? titleWidth : width,
		labelWidth: 0,
		spans: [...spans, silent],
		rows: COLUMN_ROWS
	};
}

function fits({ spans, rows, titleWidth }: Frame, fitting: Fitting): boolean {
	const { names, steps, silent, titles } = fitting;
	const pill = Math.max(0, ...names.map((name) => pillWidth(name, rows)));
	const words = [...steps.map((word) => widestWord([word], HEAD)), silent];
	const isWide = spans.every(({ width }, i) => width >= Math.max(pill, words[i] ?? 0));
	return isWide && widestWord(titles, TITLE) <= titleWidth;
}

function lines(steps: number, width: number, { names, labels }: Fitting): Frame {
	const widest = Math.max(0, ...names.map((name) => pillWidth(name, LINE_ROWS)));
	const wanted = Math.max(...labels.map((word) => textWidth(word, LABEL)));
	const most = Math.min(width * 0.34, width - widest - ASIDE);
	const labelWidth = Math.max(Math.min(wanted, most), 48);
	const x = labelWidth + ASIDE;
	return {
		form: 'lines',
		width,
		titleWidth: width,
		labelWidth,
		spans: Array.from({ length: steps + 1 }, () => ({ x, width: width - x })),
		rows: LINE_ROWS
	};
}

const clamp = (value: number, least: number, most: number) =>
	Math.min(most, Math.max(least, value));
