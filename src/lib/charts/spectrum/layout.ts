import type { Grid } from '#lib/core/grid.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { layoutKeys } from '../flow.ts';
import { layoutBand } from './band.ts';
import { frameOf, type Frame } from './frame.ts';
import { layoutHeads, silentWidth } from './head.ts';
import { sizePill, type SizedPill } from './pill.ts';
import { PILL_MARKS, type PillMark, type Spectrum, type SpectrumWords } from './placed.ts';

interface Drawing {
	readonly matrix: Matrix;
	readonly grid: Grid;
	/** In pixels, from 280. */
	readonly width: number;
}

/** The pill that shows in the legend what a mark looks like, in pixels. */
const SAMPLE = { width: 26, height: 16 };
const ABOVE_LEGEND = 12;

/**
 * Lays out for each topic the actors on the scale, in the order of its steps, dodged so that no name covers another, and
 * beside the scale those that state nothing: absence has no place on it.
 */
export function layoutSpectrum(drawing: Drawing, words: SpectrumWords): Spectrum {
	const { matrix, grid, width } = drawing;
	const frame = frameFor(drawing, words);
	const pills = grid.topics.map((topic) => sizePills(drawing, topic, frame));
	const { heads, height } = layoutHeads(matrix.data, frame, words, pills.flat());
	let y = height;
	const bands = grid.topics.map((topic, i) => {
		const band = layoutBand(matrix.data, frame, words, { topic, pills: pills[i] ?? [], y });
		y += band.box.height;
		return band;
	});
	const below = { x: 0, y: y + ABOVE_LEGEND, width };
	const legend = layoutKeys(marksOn(pills.flat(), words), below, SAMPLE);
	return {
		form: frame.form,
		width,
		height: below.y + legend.height,
		foot: y,
		heads,
		bands,
		keys: legend.keys
	};
}

function frameFor({ matrix: { data }, grid, width }: Drawing, words: SpectrumWords): Frame {
	const topics = grid.topics.flatMap((topic) => data.topics[topic] ?? []);
	const steps = data.scale.map(({ word }) => word);
	return frameOf(data, width, {
		names: grid.actors.map((actor) => data.actors[actor]?.short ?? ''),
		steps,
		silent: silentWidth(words),
		labels: [...steps, ...Object.values(words.states)],
		titles: topics.flatMap(({ title, proposition }) => [title, proposition])
	});
}

function sizePills({ matrix, grid }: Drawing, topic: number, { spans, rows }: Frame): SizedPill[] {
	const widest = Math.min(...spans.map(({ width }) => width));
	return grid.actors.map((actor) => sizePill(matrix.data, grid, { actor, topic }, rows, widest));
}

const IS_MARKED: Readonly<Record<PillMark, (pill: SizedPill) => boolean>> = {
	implied: ({ cell }) => cell.state === 'stated' && cell.implied,
	differ: ({ cell }) => cell.state === 'stated' && cell.differ,
	other: ({ party }) => !party
};

/** The marks that occur, with their words. */
const marksOn = (pills: readonly SizedPill[], { marks }: SpectrumWords) =>
	PILL_MARKS.filter((mark) => pills.some(IS_MARKED[mark])).map(
		(mark) => [mark, marks[mark]] as const
	);
