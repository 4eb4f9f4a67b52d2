import { parseDataset } from '../parse.ts';
import { fileKind } from '../schema/file.ts';
import { member } from '../schema/rules.ts';
import { parseJson } from './json.ts';
import { checkWhole, isMatrixFile, takeApart } from './matrix-file.ts';
import { refuse, type GivenText, type Read } from './read.ts';

/** Reads a matrix from JSON: one file that holds it whole, or the files of a data folder. */
export function readJson(texts: readonly GivenText[]): Read {
	const values = new Map<string, unknown>();
	for (const { name, text } of texts) {
		const json = parseJson(name, text);
		if (!json.ok) return refuse(json.refusal);
		const whole = isMatrixFile(json.value);
		if (whole && texts.length > 1) return refuse({ file: name, why: 'mixed' });
		if (whole) return readWhole(name, json.value);
		const path = pathInFolder(name, json.value);
		if (path === undefined) return refuse({ file: name, why: 'unknown-json' });
		if (values.has(path)) return refuse({ file: name, why: 'same-name' });
		values.set(path, json.value);
	}
	const parsed = parseDataset(Object.fromEntries(values));
	if (!parsed.ok) return { ok: false, problems: parsed.problems, more: 0 };
	return { ok: true, dataset: parsed.dataset };
}

function readWhole(name: string, value: unknown): Read {
	const { files, place } = takeApart(name, value);
	const parsed = parseDataset(files);
	const problems = [
		...checkWhole(name, value),
		...(parsed.ok ? [] : parsed.problems.flatMap((problem) => place(problem) ?? []))
	];
	if (parsed.ok && problems.length === 0) return { ok: true, dataset: parsed.dataset };
	return { ok: false, problems, more: 0 };
}

/** Where a file lies in a data folder, by its name and what it holds: a choice of files knows no folders. */
function pathInFolder(name: string, value: unknown): string | undefined {
	const base = name.slice(name.lastIndexOf('/') + 1);
	const has = (key: string) => member(value, key) !== undefined;
	if (has('source') && has('positions')) return `positions/${base}`;
	if (has('coder') && has('codes')) return `codes/${base}`;
	return fileKind(base) ? base : undefined;
}
