import type { Dataset, Text } from '../dataset.ts';
import type { ForeignKey, OpenTable } from './column.ts';

/** A file as its description names it. */
export interface Described {
	/** From the folder of the description on. */
	readonly path: string;
	/** In bytes. */
	readonly bytes: number;
	/** Of its bytes, in hexadecimal. */
	readonly sha256: string;
	readonly mediatype: string;
}

/** A file that is a table, and one that is not. */
export interface TableFile extends Described {
	readonly table: OpenTable;
}
export interface OtherFile extends Described {
	readonly name: string;
	readonly description: string;
}

interface Content {
	readonly version: string;
	/** Where the data page is; undefined where it is not known where the site is served from. */
	readonly homepage: string | undefined;
	readonly tables: readonly TableFile[];
	readonly others: readonly OtherFile[];
}

const APOSTROPHE =
	'In the CSV files a text that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a line break, after any number of apostrophes) has one apostrophe more before it.';

/**
 * The description of the open data as a Data Package, version 2 (datapackage.org/standard/data-package): every file
 * with its size and hash, every table with a Table Schema. Licence and contributors stand in it where the data names them.
 */
export function formatPackage(
	dataset: Dataset,
	{ version, homepage, tables, others }: Content
): string {
	const { site, sources, topics } = dataset;
	const base = site.languages[0] ?? '';
	const { licence, publisher } = site;
	const descriptor = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: site.id,
		title: inWords(site.title, base),
		description: `${inWords(site.description, base)} ${APOSTROPHE}`,
		version,
		created: `${site.released}T00:00:00Z`,
		...(homepage ? { homepage } : {}),
		...(topics.length > 0 ? { keywords: topics.map(({ title }) => inWords(title, base)) } : {}),
		...(licence ? { licenses: [{ title: licence.name, path: licence.url }] } : {}),
		...(publisher ? { contributors: [contributor(publisher)] } : {}),
		...(sources.length > 0
			? {
					sources: sources.map(({ title, url }) => ({
						title: inWords(title, base),
						...(url ? { path: url } : {})
					}))
				}
			: {}),
		resources: [
			...tables.map((file) => tableResource(file, tables, base)),
			...others.map(({ name, description, ...file }) => ({ name, ...common(file), description }))
		]
	};
	return `${JSON.stringify(descriptor, null, '\t')}\n`;
}

const inWords = (text: Text, language: string) => text[language] ?? Object.values(text)[0] ?? '';

const contributor = ({ name, url }: NonNullable<Dataset['site']['publisher']>) => ({
	title: name,
	...(url ? { path: url } : {}),
	roles: ['publisher']
});

const common = ({ path, bytes, sha256, mediatype }: Described) => ({
	path,
	format: path.slice(path.lastIndexOf('.') + 1),
	mediatype,
	encoding: 'utf-8',
	bytes,
	hash: `sha256:${sha256}`
});

const resourceName = ({ name, language }: Pick<OpenTable, 'name' | 'language'>) =>
	(language === undefined ? name : `${name}-${language}`).toLowerCase();

function tableResource(file: TableFile, all: readonly TableFile[], base: string) {
	const { table } = file;
	return {
		name: resourceName(table),
		type: 'table',
		...common(file),
		description: table.description,
		schema: {
			$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
			fields: table.fields,
			missingValues: [''],
			...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
			...foreignKeys(table, all, base)
		}
	};
}

/** To the tables of the same language; from a table without one to those of the base language. */
function foreignKeys(
	{ foreignKeys: keys, language }: OpenTable,
	all: readonly TableFile[],
	base: string
) {
	const names = all.map(({ table }) => resourceName(table));
	const to = ({ table: name }: ForeignKey) =>
		[{ name, language: language ?? base }, { name }]
			.map(resourceName)
			.find((one) => names.includes(one));
	const known = keys.flatMap((key) => {
		const resource = to(key);
		return resource ? [{ fields: key.fields, reference: { resource, fields: key.to } }] : [];
	});
	return known.length > 0 ? { foreignKeys: known } : {};
}
