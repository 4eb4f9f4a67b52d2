import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#lib/core/dataset.ts';
import { formatCsv } from '#lib/core/csv.ts';
import type { Coded } from '#lib/core/open-data/coding.ts';
import { asTable, tableName, type OpenTable } from '#lib/core/open-data/column.ts';
import { formatPackage } from '#lib/core/open-data/package.ts';
import { openTables } from '#lib/core/open-data/tables.ts';
import { readFiles } from '#lib/core/reading.ts';
import { fileKind } from '#lib/core/schema/file.ts';
import { member, readRules } from '#lib/core/schema/rules.ts';
import { dataFolder, dataVersion, loadDataset } from './dataset.ts';
import { readDataFiles } from './files.ts';
import { siteAddress } from './origin.ts';

/** What the open data is offered as, in the order in which it is offered. */
export type OpenKind = 'whole' | 'package' | 'table' | 'folder' | 'schema' | 'text' | 'sums';

/** A file that anybody may take along. */
export interface OpenFile {
	/** From `data/` on. */
	readonly path: string;
	readonly kind: OpenKind;
	readonly body: string;
	readonly mediatype: string;
	/** Of the body, in bytes. */
	readonly bytes: number;
	/** Of its bytes, in hexadecimal. */
	readonly sha256: string;
	/** Of a file that is a table. */
	readonly table?: OpenTable;
}

/** Told with their character set, which a browser would have to guess. */
const TYPES: Readonly<Record<string, string>> = {
	json: 'application/json',
	csv: 'text/csv; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	txt: 'text/plain; charset=utf-8'
};
/** What stands in a data folder beside the JSON that is checked; each may be missing. */
const TEXTS = ['CODEBOOK.md', 'README.md'];

const made = new Map<string, readonly OpenFile[]>();

/** All files of the open data, made once. What the data folder does not have is not among them. */
export function openFiles(folder = dataFolder()): readonly OpenFile[] {
	const known = made.get(folder);
	if (known) return known;
	const files = makeFiles(folder);
	made.set(folder, files);
	return files;
}

/** One of them. @throws where there is none of this path */
export function openFile(path: string): OpenFile {
	const file = openFiles().find((one) => one.path === path);
	if (!file) throw new RangeError(`no file ${path} in the open data`);
	return file;
}

function makeFiles(folder: string): OpenFile[] {
	const dataset = loadDataset(folder);
	const version = dataVersion(dataset);
	const tables = openTables(dataset, readCodes(folder)).map((table) => ({
		...fileOf(`${tableName(table)}.csv`, 'table', formatCsv(asTable(table))),
		table
	}));
	// as the endpoint of this name writes it
	const whole = fileOf('matrix.json', 'whole', JSON.stringify({ version, ...dataset }));
	const texts = TEXTS.filter((name) => existsSync(join(folder, name))).map((name) =>
		fileOf(name, 'text', readFileSync(join(folder, name), 'utf8'))
	);
	const files = [
		whole,
		fileOf('datapackage.json', 'package', describe(dataset, version, tables, [whole, ...texts])),
		...tables,
		...folderFiles(folder),
		...schemaFiles(folder),
		...texts
	];
	return [...files, sumsOf(files)];
}

/** The checksums of all others, as `sha256sum --check` takes them where these lie beside it. */
const sumsOf = (files: readonly OpenFile[]) =>
	fileOf(
		'sha256sums.txt',
		'sums',
		files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
	);

function fileOf(path: string, kind: OpenKind, body: string): OpenFile {
	const bytes = Buffer.from(body);
	return {
		path,
		kind,
		body,
		mediatype: TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
		bytes: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex')
	};
}

function describe(
	dataset: Dataset,
	version: string,
	tables: readonly (OpenFile & { readonly table: OpenTable })[],
	others: readonly OpenFile[]
): string {
	const site = siteAddress();
	const plain = <T extends OpenFile>(file: T) => ({
		...file,
		mediatype: file.mediatype.replace(/;.*/, '')
	});
	const said: Readonly<Record<string, string>> = {
		'matrix.json': 'The whole dataset in all its languages, in one file.',
		'CODEBOOK.md': 'How a text becomes a position.',
		'README.md': 'What the files of the data folder hold.'
	};
	return formatPackage(dataset, {
		version,
		homepage: site && new URL('data/', site).href,
		tables: tables.map(plain),
		others: others.map((file) => ({
			...plain(file),
			name: file.path.slice(0, file.path.lastIndexOf('.')).toLowerCase(),
			description: said[file.path] ?? file.path
		}))
	});
}

/** What the coders gave; none where the folder keeps no codes. */
function readCodes(folder: string): Coded[] {
	const { files } = readDataFiles(folder);
	const { codes } = readFiles(files, readRules(files['site.json']));
	return codes.flatMap(({ name, data, list }) =>
		list.entries.map(({ value }) => ({
			...value,
			coder: name,
			round: String(member(data, 'round'))
		}))
	);
}

/** The files of the folder as they lie there: what the JSON Schemas and the codebook speak of. */
function folderFiles(folder: string): OpenFile[] {
	const paths = Object.keys(readDataFiles(folder).files).filter((path) => fileKind(path));
	return paths.map((path) => fileOf(path, 'folder', readFileSync(join(folder, path), 'utf8')));
}

/** The JSON Schemas of the folder, each called by its own address: whole where it is known, else as it is from beside it. */
function schemaFiles(folder: string): OpenFile[] {
	const schemas = join(folder, 'schema');
	if (!existsSync(schemas)) return [];
	const names = readdirSync(schemas).filter((name) => name.endsWith('.json'));
	const site = siteAddress();
	return names.sort().map((name) => {
		const path = `schema/${name}`;
		const { $schema, ...rest } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<
			string,
			unknown
		>;
		const $id = site ? new URL(`data/${path}`, site).href : name;
		return fileOf(path, 'schema', `${JSON.stringify({ $schema, $id, ...rest }, null, '\t')}\n`);
	});
}
