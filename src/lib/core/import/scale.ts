import { EMPTY_STATES } from '../stance.ts';
import { Ids } from './ids.ts';
import { key } from './names.ts';
import type { Report } from './report.ts';
import type { Line } from './table.ts';

/** A step as an option names it: its word, and if need be its id and what it means. */
export type StepOption =
	string | { readonly word: string; readonly id?: string; readonly meaning?: string };

export interface ImportedStep {
	readonly id: string;
	readonly value: number;
	readonly word: string;
	readonly meaning: string | undefined;
}

/** Scales that are known by their words, each from most in favour to most against; a shorter one before a longer. */
const KNOWN: readonly (readonly string[])[] = [
	'Yes/No',
	'Ja/Nei',
	'Ja/Nej',
	'Ja/Nein',
	'Oui/Non',
	'Sí/No',
	'For/Against',
	'For/Mot',
	'Agree/Disagree',
	'Enig/Uenig',
	'Einig/Ueinig',
	'نعم/لا',
	'כן/לא',
	'Yes/Partly/No',
	'Ja/Delvis/Nei',
	'For/Mixed/Against',
	'For/Neutral/Against',
	'For/Både og/Mot',
	'For/Nøytral/Mot',
	'For/Både og/Imot',
	'Agree/Neutral/Disagree',
	'Enig/Nøytral/Uenig',
	'For/Partly for/Partly against/Against',
	'Strongly agree/Agree/Disagree/Strongly disagree',
	'Helt enig/Delvis enig/Delvis uenig/Helt uenig',
	'For/Partly for/Mixed/Partly against/Against',
	'For/Delvis for/Både og/Delvis mot/Mot',
	'Strongly agree/Agree/Neutral/Disagree/Strongly disagree',
	'Strongly agree/Agree/Neither agree nor disagree/Disagree/Strongly disagree',
	'Completely agree/Tend to agree/Neutral/Tend to disagree/Completely disagree',
	'Helt enig/Delvis enig/Nøytral/Delvis uenig/Helt uenig',
	'Helt enig/Litt enig/Verken eller/Litt uenig/Helt uenig',
	'+1/0/−1',
	'+2/+1/0/−1/−2',
	'+3/+2/+1/0/−1/−2/−3'
].map((words) => words.split('/'));

/** So many words are told where they are no known scale. */
const WORDS_TOLD = 12;

/** Steps with values that run evenly from n to -n, with 0 where their number is odd. */
export function toScale(options: readonly StepOption[]): ImportedStep[] {
	const steps = options.map((option) => (typeof option === 'string' ? { word: option } : option));
	const given = steps.flatMap(({ id }) => id ?? []);
	const ids = new Ids('step', [...EMPTY_STATES, ...given]);
	const half = Math.floor(steps.length / 2);
	return steps.map(({ word, id, meaning }, i) => {
		const value = steps.length % 2 === 1 || i < half ? half - i : half - i - 1;
		// signs leave nothing of a number but its size
		const sign = value < 0 ? 'minus' : 'plus';
		const name = numberOf(word) === undefined ? word : value === 0 ? 'zero' : `${sign} ${value}`;
		return { id: id ?? ids.make(name), value, word, meaning };
	});
}

/** The number that a word is, with whatever minus; undefined where it is none. */
function numberOf(word: string): number | undefined {
	const plain = word.replace(/[−–]/, '-').replace(/^\+/, '');
	return /^-?\d{1,2}$/.test(plain) ? Number(plain) : undefined;
}

/**
 * The scale that the stances of a table lie on: as asked for, or else the shortest known one that has all their words.
 * Undefined, with a problem that tells the words, where it can be neither.
 */
export function findScale(
	lines: readonly Line[],
	options: readonly StepOption[] | undefined,
	report: Report
): ImportedStep[] | undefined {
	if (options) return toScale(options);
	const words = new Map(
		lines.map((line) => line.get('stance')).flatMap((word) => (word ? [[key(word), word]] : []))
	);
	if (words.size === 0) return undefined;
	const known = KNOWN.map(toScale).find((steps) => holdsAll(steps, [...words.values()]));
	if (known) return known;
	const file = lines[0]?.file ?? '';
	const told = [...words.values()].slice(0, WORDS_TOLD).map((word) => JSON.stringify(word));
	const further = words.size - told.length;
	report.add(
		file,
		{ column: 'stance' },
		'stances of a scale that is known by its words, or a scale, from most in favour to most against; ' +
			`these stand here: ${told.join(', ')}${further > 0 ? ` and ${further} more` : ''}`
	);
	return undefined;
}

/** Whether a known scale has all of these. 0 and 1 alone may be no and yes: numbers need one below 0. */
function holdsAll(steps: readonly ImportedStep[], words: readonly string[]): boolean {
	const isNumbers = numberOf(steps[0]?.word ?? '') !== undefined;
	if (isNumbers && words.every((word) => (numberOf(word) ?? 0) >= 0)) return false;
	const find = stepMatcher(steps);
	return words.every((word) => find(word, isNumbers));
}

/** Finds the step that a cell names: by its word or id, whatever their case, or by its value. */
export function stepMatcher(steps: readonly ImportedStep[]) {
	const named = new Map(
		steps.flatMap((step) => [[key(step.id), step] as const, [key(step.word), step] as const])
	);
	const valued = new Map(steps.map((step) => [step.value, step]));
	return (word: string, byValue = true): ImportedStep | undefined => {
		const own = named.get(key(word));
		if (own || !byValue) return own;
		const value = numberOf(word);
		return value === undefined ? undefined : valued.get(value);
	};
}

/** What is wrong with a scale that was asked for; none where nothing is. */
export function scaleFaults(options: readonly StepOption[]): string[] {
	const words = options.map((option) => (typeof option === 'string' ? option : option.word).trim());
	return [
		...(words.length < 2 || words.length > 7 ? ['two to seven steps'] : []),
		...(words.includes('') ? ['a word for each step'] : []),
		...(new Set(words.map(key)).size < words.length ? ['each word once'] : [])
	];
}
