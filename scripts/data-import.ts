/** Makes a data folder from spreadsheets saved as CSV, or says everything that is wrong with them and writes nothing. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importTables } from '#lib/core/import/import-tables.ts';
import type { Assumption } from '#lib/core/import/options.ts';
import { sortTables } from '#lib/core/import/sort-tables.ts';
import type { NamedText } from '#lib/core/import/table.ts';
import { formatCount, formatProblem } from '#lib/core/problem.ts';
import { fromCaller, isEmptyFolder, writeFolder } from './data-folder.ts';
import { fail } from './data-options.ts';
import { sayer } from './data-progress.ts';

const USAGE = `npm run data:import -- positions.csv [actors.csv topics.csv] --into FOLDER
  [--title WORDS] [--language CODE] [--scale "Yes/No"] [--period NAME] [--quote-limit N] [--replace]`;

const OPTIONS = {
	into: { type: 'string' },
	title: { type: 'string' },
	language: { type: 'string', default: 'en' },
	scale: { type: 'string' },
	period: { type: 'string' },
	released: { type: 'string', default: new Date().toISOString().slice(0, 10) },
	'quote-limit': { type: 'string' },
	replace: { type: 'boolean', default: false }
} as const;

const wrongUse = (line: string) => fail(2, [line, `usage: ${USAGE}`]);

function readArguments() {
	try {
		return parseArgs({ options: OPTIONS, allowPositionals: true });
	} catch (error) {
		return wrongUse(error instanceof Error ? error.message : String(error));
	}
}

/** A file as text; bytes that are no UTF-8 become the sign that stands for such, which the import refuses. */
function readText(path: string): NamedText {
	try {
		return { name: basename(path), text: readFileSync(fromCaller(path), 'utf8') };
	} catch {
		return fail(1, [`${path}: expected a file; found none`]);
	}
}

function readLimit(given: string | undefined): number | undefined {
	if (given === undefined || /^[1-9]\d{0,5}$/.test(given)) return given ? Number(given) : undefined;
	return wrongUse(`--quote-limit: expected a number of characters; found ${given}`);
}

const sayAssumption = (assumption: Assumption) =>
	assumption.what === 'scale'
		? `the scale was taken to be ${assumption.words.join(' / ')}, from most in favour to most against (--scale)`
		: `the table names no period: all stands under ${assumption.name} (--period)`;

const { values, positionals } = readArguments();
if (values.into === undefined || positionals.length === 0)
	wrongUse('expected at least a table of positions, and --into');
const folder = fromCaller(values.into ?? '');
if (!values.replace && !isEmptyFolder(folder))
	fail(1, [`${values.into}: expected an empty folder or none, or --replace; found other data`]);
const say = sayer(performance.now());
const sorted = sortTables(positionals.map(readText));
if (!sorted.ok) fail(1, sorted.problems.map(formatProblem));
const imported = importTables(sorted.tables, {
	title: values.title ?? basename(folder),
	language: values.language,
	released: values.released,
	scale: values.scale?.split(/[/|]/).map((word) => word.trim()),
	period: values.period,
	quoteLimit: readLimit(values['quote-limit']),
	tell: say.rows
});
if (!imported.ok) {
	const { problems, more } = imported;
	const total = formatCount(problems.length + more, 'problem');
	fail(1, [
		...problems.map(formatProblem),
		`${total}${more > 0 ? `, ${more} of them not listed` : ''}: nothing was written`
	]);
}
writeFolder(folder, imported.files, say.files);
for (const assumption of imported.assumed) console.log(sayAssumption(assumption));
console.log(`${values.into} written; STANDPUNKT_DATA=${values.into} npm start shows it`);
