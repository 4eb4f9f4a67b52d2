import type { MatrixData } from '#lib/core/matrix-data.ts';
import { EMPTY_STATES, toneOf } from '#lib/core/stance.ts';
import { placeText, type Box, type TextBlock } from '../text-block.ts';
import { PROPOSITION, TITLE, type Frame } from './frame.ts';
import { LABEL, placePills, type SizedPill } from './pill.ts';
import type { Band, Lane, SpectrumWords } from './placed.ts';

/** Above and below what stands in a band, in pixels. */
const PAD = 12;
/** From the top of a band's content to its title, so that it stands level with the first names. */
const LEVEL = 6;
/** A step on which nobody stands is only as high as its word. */
const EMPTY = 24;
/** In lines: the colour at the left edge, and where the word begins. */
const RULE = { width: 4, indent: 12 };
/** In lines: what parts those that state nothing from the scale, of which they are no further step. */
const APART = 10;

/** Those that share a lane, before it has a place. */
interface Group extends Pick<Lane, 'id' | 'tone'> {
	readonly word: string;
	readonly pills: readonly SizedPill[];
}

/** Lays out a topic from `y` on: its title, and its actors in lanes. */
export function layoutBand(
	data: MatrixData,
	frame: Frame,
	words: SpectrumWords,
	{ topic, pills, y }: { topic: number; pills: readonly SizedPill[]; y: number }
): Band {
	const { title, proposition } = layoutTitle(data, frame, topic, y + PAD);
	const below = proposition.y + proposition.height;
	const [top, least] = frame.form === 'beside' ? [y + PAD, below] : [below + PAD, 0];
	const groups = groupPills(data, frame, words, pills);
	const { lanes, bottom } =
		frame.form === 'lines' ? layoutLines(groups, frame, top) : layoutColumns(groups, frame, top);
	const height = Math.max(bottom, least) + PAD - y;
	return { topic, box: { x: 0, y, width: frame.width, height }, title, proposition, lanes };
}

function layoutTitle({ topics }: MatrixData, { titleWidth }: Frame, topic: number, top: number) {
	const at = { x: 0, y: top + LEVEL, width: titleWidth };
	const title = placeText(topics[topic]?.title ?? '', at, TITLE);
	const below = { ...at, y: title.y + title.height + 2 };
	return { title, proposition: placeText(topics[topic]?.proposition ?? '', below, PROPOSITION) };
}

/** One group a step; those that state nothing are one column, but a line for each way of it that occurs. */
function groupPills(
	{ scale }: MatrixData,
	{ form }: Frame,
	words: SpectrumWords,
	pills: readonly SizedPill[]
): Group[] {
	const steps = scale.map((step, i) => ({
		id: step.id,
		tone: toneOf(step, scale),
		word: step.word,
		pills: pills.filter(({ cell }) => cell.state === 'stated' && cell.step === i)
	}));
	const empty = EMPTY_STATES.map((state) => ({
		id: state,
		tone: undefined,
		word: words.states[state],
		pills: pills.filter(({ cell }) => cell.state === state)
	}));
	if (form === 'lines') return [...steps, ...empty.filter((group) => group.pills.length > 0)];
	const silent = empty.flatMap((group) => group.pills);
	return [...steps, { id: 'silent', tone: undefined, word: words.silent, pills: silent }];
}

interface Lanes {
	readonly lanes: Lane[];
	readonly bottom: number;
}

function layoutColumns(groups: readonly Group[], { spans, rows }: Frame, y: number): Lanes {
	const lanes = groups.map(({ id, tone, pills }, i) => {
		const placed = placePills(pills, { x: 0, width: 0, ...spans[i], y }, rows);
		return { id, tone, label: undefined, rule: undefined, pills: placed };
	});
	return { lanes, bottom: Math.max(y + rows.pitch, ...lanes.map(bottomOf)) };
}

function layoutLines(groups: readonly Group[], frame: Frame, top: number): Lanes {
	const { spans, rows, labelWidth } = frame;
	let y = top;
	const lanes = groups.map(({ id, tone, word, pills }, i) => {
		if (!tone && groups[i - 1]?.tone) y += APART;
		const placed = placePills(pills, { x: 0, width: 0, ...spans[0], y }, rows);
		const text = placeText(word, { x: RULE.indent, y, width: labelWidth }, LABEL);
		const first = pills.length > 0 ? rows.pitch : EMPTY;
		const label: TextBlock = { ...text, y: y + (first - text.leading) / 2 };
		const height = Math.max(first, label.y + label.height - y, bottomOf({ pills: placed }) - y);
		const rule: Box = { x: 0, y: y + 1, width: RULE.width, height: height - 2 };
		y += height;
		return { id, tone, label, rule, pills: placed };
	});
	return { lanes, bottom: y };
}

const bottomOf = ({ pills }: Pick<Lane, 'pills'>) =>
	Math.max(0, ...pills.map(({ target }) => target.y + target.height));
