import * as v from 'valibot';
import { dateSchema } from '../schema/date.ts';
import { colourSchema, idSchema, urlSchema } from '../schema/id.ts';
import type { Schema } from '../schema/object.ts';
import { slug } from './ids.ts';
import type { Report } from './report.ts';
import type { Line } from './table.ts';

/** What stands in a cell, held against a schema; undefined where it is empty, or wrong, which goes to the report. */
function readValue<T>(
	line: Line,
	column: string,
	report: Report,
	schema: Schema<T>,
	read: (text: string) => unknown = (text) => text
): T | undefined {
	const text = line.get(column);
	if (text === '') return undefined;
	const result = v.safeParse(schema, read(text), { abortPipeEarly: true });
	if (result.success) return result.output;
	report.add(line.file, { row: line.row, column }, result.issues[0].message, text);
	return undefined;
}

/** An id; one that is wrong is told with what it could be. */
export function readId(line: Line, report: Report): string | undefined {
	const id = line.get('id');
	if (id === '') return undefined;
	if (v.is(idSchema, id)) return id;
	const perhaps = slug(id).replace(/^[^a-z]+/, '');
	const expected = 'an id: small letters, digits and hyphens, a letter first';
	report.add(
		line.file,
		{ row: line.row, column: 'id' },
		perhaps === '' ? expected : `${expected}, perhaps "${perhaps}"`,
		id
	);
	return undefined;
}

export const readDate = (line: Line, report: Report) => readValue(line, 'date', report, dateSchema);

export const readUrl = (line: Line, report: Report) => readValue(line, 'url', report, urlSchema);

export const readColour = (line: Line, report: Report) =>
	readValue(line, 'colour', report, colourSchema, (text) => text.toLowerCase());

const WHOLE = 'a whole number';
const wholeSchema = v.pipe(v.number(WHOLE), v.integer(WHOLE), v.maxValue(1e9, WHOLE));
const PAGE = 'a page, a whole number from 1 up';
const pageSchema = v.pipe(v.number(PAGE), v.integer(PAGE), v.minValue(1, PAGE));
const toNumber = (text: string) => (/^-?\d+$/.test(text) ? Number(text) : NaN);

export const readPage = (line: Line, report: Report) =>
	readValue(line, 'page', report, pageSchema, toNumber);

export const readOrder = (line: Line, report: Report) =>
	readValue(line, 'order', report, wholeSchema, toNumber);

const YES = ['yes', 'y', 'true', '1', 'x', 'ja', 'j'];
const NO = ['no', 'n', 'false', '0', 'nei', ''];

/** Whether a cell says yes; an empty one says no. */
export function readYes(line: Line, column: string, report: Report): boolean {
	const word = line.get(column).toLowerCase();
	if (!YES.includes(word) && !NO.includes(word))
		report.add(line.file, { row: line.row, column }, 'yes or no', line.get(column));
	return YES.includes(word);
}
