/** Starts an empty data folder: it has no problem, and its site says that it is empty and what to do. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyFiles } from '#lib/core/import/empty-files.ts';
import { formatProblems } from '#lib/core/problem.ts';
import { parseDataset } from '#lib/core/parse.ts';
import { fromCaller, isEmptyFolder, writeFolder } from './data-folder.ts';
import { fail } from './data-options.ts';

const USAGE = 'npm run data:new -- FOLDER [--title WORDS] [--language CODE]';

const OPTIONS = {
	title: { type: 'string' },
	language: { type: 'string', default: 'en' },
	released: { type: 'string', default: new Date().toISOString().slice(0, 10) }
} as const;

function readArguments() {
	try {
		return parseArgs({ options: OPTIONS, allowPositionals: true });
	} catch (error) {
		return fail(2, [error instanceof Error ? error.message : String(error), `usage: ${USAGE}`]);
	}
}

const { values, positionals } = readArguments();
const [given, ...others] = positionals;
if (given === undefined || others.length > 0) fail(2, ['expected one folder', `usage: ${USAGE}`]);
const folder = fromCaller(given);
if (!isEmptyFolder(folder))
	fail(1, [`${given}: expected an empty folder or none; found other data`]);
const { language, released, title = basename(folder) } = values;
const files = emptyFiles({ title, language, released });
const parsed = parseDataset(files);
if (!parsed.ok) fail(1, formatProblems(parsed.problems));
writeFolder(folder, files);
console.log(
	`${given} written; STANDPUNKT_DATA=${given} npm start shows it, and data/README.md says what goes into it`
);
