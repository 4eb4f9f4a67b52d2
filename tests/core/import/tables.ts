import { importTables } from '#lib/core/import/import-tables.ts';
import type { ImportOptions } from '#lib/core/import/options.ts';
import { parseDataset } from '#lib/core/parse.ts';
import { formatProblem } from '#lib/core/problem.ts';

const OPTIONS: ImportOptions = { title: 'A town', language: 'en', released: '2026-11-22' };

interface Texts {
	readonly positions: string;
	readonly actors?: string;
	readonly topics?: string;
}

/** Imports tables, called after what they hold; positions may be given alone. */
export function importTexts(texts: Texts | string, options: Partial<ImportOptions> = {}) {
	const { positions, actors, topics } =
		typeof texts === 'string' ? ({ positions: texts } as Texts) : texts;
	const named = (name: string, text: string | undefined) =>
		text === undefined ? undefined : { name: `${name}.csv`, text };
	return importTables(
		{
			positions: { name: 'positions.csv', text: positions },
			actors: named('actors', actors),
			topics: named('topics', topics)
		},
		{ ...OPTIONS, ...options }
	);
}

/** What is said to be wrong, a line each; none where nothing is. */
export function problemsOf(texts: Texts | string, options: Partial<ImportOptions> = {}) {
	const imported = importTexts(texts, options);
	return imported.ok ? [] : imported.problems.map(formatProblem);
}

/** The dataset that tables make. @throws with what is wrong with them */
export function importedDataset(texts: Texts | string, options: Partial<ImportOptions> = {}) {
	const imported = importTexts(texts, options);
	if (!imported.ok) throw new Error(imported.problems.map(formatProblem).join('\n'));
	const parsed = parseDataset(imported.files);
	if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
	return parsed.dataset;
}
