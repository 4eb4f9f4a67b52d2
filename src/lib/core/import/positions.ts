import type { Basis } from '../dataset.ts';
import { EMPTY_STATES } from '../stance.ts';
import type { Tell } from './options.ts';
import type { NameIndex } from './names.ts';
import { key } from './names.ts';
import type { Report } from './report.ts';
import { hint } from './resemble.ts';
import { stepMatcher, type ImportedStep } from './scale.ts';
import type { Line } from './table.ts';
import { readDate, readPage, readUrl } from './values.ts';

/** A row of the positions, read; its period as the table names it, empty where it does not. */
export interface ImportedPosition {
	readonly line: Line;
	readonly actor: string;
	readonly topic: string;
	readonly stance: string;
	readonly period: string;
	readonly basis: Basis;
	readonly source: string;
	readonly publisher: string;
	readonly url: string | undefined;
	readonly date: string | undefined;
	readonly page: number | undefined;
	readonly quote: string;
	readonly summary: string;
	readonly note: string;
}

interface Known {
	readonly actors: NameIndex;
	readonly topics: NameIndex;
	/** Undefined where there is none to read stances by, which is told elsewhere. */
	readonly scale: readonly ImportedStep[] | undefined;
	/** The longest quote, in characters. */
	readonly quoteLimit: number;
}

const BASES: readonly Basis[] = ['explicit', 'implied', 'unknown'];

/** So many rows are read between two times that somebody is told: a moment's work. */
const TOLD_EVERY = 5000;

/** The rows that are right; what is wrong with the others goes to the report. */
export function readPositions(
	lines: readonly Line[],
	{ actors, topics, scale, quoteLimit }: Known,
	report: Report,
	tell: Tell = () => {}
): ImportedPosition[] {
	const find = scale && stepMatcher(scale);
	const read = lines.flatMap((line, i) => {
		if (i > 0 && i % TOLD_EVERY === 0) tell(i, lines.length);
		const actor = findNamed(line, 'actor', actors, report);
		const topic = findNamed(line, 'topic', topics, report);
		const stance = find && readStance(line, find, scale, report);
		const texts = {
			period: line.get('period'),
			basis: readBasis(line, report),
			source: line.get('source'),
			publisher: line.get('publisher'),
			url: readUrl(line, report),
			date: readDate(line, report),
			page: readPage(line, report),
			quote: readQuote(line, quoteLimit, report),
			summary: line.get('summary'),
			note: line.get('note')
		};
		return actor && topic && stance ? [{ line, actor, topic, stance, ...texts }] : [];
	});
	tell(lines.length, lines.length);
	return read;
}

function findNamed(line: Line, column: 'actor' | 'topic', index: NameIndex, report: Report) {
	const name = line.get(column);
	const [found, ...others] = index.find(name);
	if (found !== undefined && others.length === 0) return found;
	const place = { row: line.row, column };
	if (name === '')
		report.add(
			line.file,
			place,
			`the id or the name of an ${column}`.replace('an topic', 'a topic'),
			''
		);
	else if (found !== undefined)
		report.add(
			line.file,
			place,
			`an id, since this is the name of ${[found, ...others].join(' and ')}`,
			name
		);
	else
		report.add(
			line.file,
			place,
			() => `an id or a name in the table of ${column}s${hint(name, index.known)}`,
			name
		);
	return undefined;
}

function readStance(
	line: Line,
	find: ReturnType<typeof stepMatcher>,
	scale: readonly ImportedStep[],
	report: Report
): string | undefined {
	const word = line.get('stance');
	const step = word === '' ? undefined : find(word);
	if (step) return step.id;
	const place = { row: line.row, column: 'stance' };
	// what is not stated has no row: a row without a stance may as well be a slip
	if (
		word === '' ||
		(EMPTY_STATES as readonly string[]).includes(word.toLowerCase().replace(/ /g, '-'))
	)
		report.add(line.file, place, 'a stance, or no such row: what is not stated is left out', word);
	else
		report.add(line.file, place, () => `one of ${scale.map((one) => one.word).join(', ')}`, word);
	return undefined;
}

function readBasis(line: Line, report: Report): Basis {
	const word = line.get('basis');
	const basis = BASES.find((known) => known === key(word));
	if (word !== '' && !basis)
		report.add(
			line.file,
			{ row: line.row, column: 'basis' },
			`one of ${BASES.join(', ')}, or nothing`,
			word
		);
	return basis ?? 'unknown';
}

function readQuote(line: Line, limit: number, report: Report): string {
	const quote = line.get('quote');
	// as valibot counts them, in UTF-16
	if (quote.length > limit)
		report.add(
			line.file,
			{ row: line.row, column: 'quote' },
			`at most ${limit} characters, and this has ${quote.length}: a long reason goes into "summary"`
		);
	return quote;
}
