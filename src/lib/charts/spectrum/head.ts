import type { MatrixData } from '#lib/core/matrix-data.ts';
import { EMPTY_STATES, toneOf } from '#lib/core/stance.ts';
import { keyWidth, layoutKeys } from '../flow.ts';
import { placeText, widestWord } from '../text-block.ts';
import { COLUMN_GAP, HEAD, type Frame } from './frame.ts';
import { MARK, type SizedPill } from './pill.ts';
import type { Head, SpectrumWords } from './placed.ts';

const RULE = 4;
const BETWEEN = 6;
/** A sample of a way of stating nothing. */
const STATE = { width: MARK, height: MARK };

/** Names the columns once, above all topics; lines are named in each topic instead. */
export function layoutHeads(
	{ scale }: Pick<MatrixData, 'scale'>,
	{ form, spans }: Frame,
	words: SpectrumWords,
	pills: readonly SizedPill[]
): { heads: Head[]; height: number } {
	if (form === 'lines') return { heads: [], height: 0 };
	const names = [...scale.map(({ word }) => word), words.silent];
	const texts = spans.map((span, i) => placeText(names[i] ?? '', { ...span, y: 0 }, HEAD));
	const y = Math.max(...texts.map(({ height }) => height)) + BETWEEN;
	const heads = texts.map((text, i) => {
		const { x, width } = spans[i] ?? text;
		const step = scale[i];
		const below = { x, y: y + RULE + BETWEEN, width };
		const legend = step ? undefined : layoutKeys(statesOf(pills, words), below, STATE);
		return {
			tone: step && toneOf(step, scale),
			// the words stand on the rule, however many lines they take
			text: { ...text, y: y - BETWEEN - text.height },
			rule: { x, y, width, height: RULE },
			guide: i > 0 ? x - COLUMN_GAP / 2 : undefined,
			keys: legend?.keys ?? [],
			height: y + RULE + (legend && legend.height > 0 ? BETWEEN + legend.height : 0)
		};
	});
	return { heads, height: Math.max(...heads.map(({ height }) => height)) + BETWEEN };
}

/** What the heading of those that state nothing needs for its widest word, in pixels. */
export const silentWidth = ({ silent, states }: SpectrumWords) =>
	Math.max(widestWord([silent], HEAD), keyWidth(Object.values(states), STATE));

/** The ways of stating nothing that occur, with their words. */
const statesOf = (pills: readonly SizedPill[], { states }: SpectrumWords) =>
	EMPTY_STATES.filter((state) => pills.some(({ cell }) => cell.state === state)).map(
		(state) => [state, states[state]] as const
	);
