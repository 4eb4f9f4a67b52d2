/** Writes the JSON Schemas that editors check the data folder's files with, or says which are out of date. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { formatProblem } from '#lib/core/problem.ts';
import { fileKinds } from '#lib/core/schema/file.ts';
import { readRules, type Rules } from '#lib/core/schema/rules.ts';
import { checkShape } from '#lib/core/shape.ts';
import { readDataFiles } from '#lib/server/files.ts';
import { dataFolder, fail, readOptions } from './data-options.ts';

const conversion: ConversionConfig = {
	// what JSON Schema cannot say is left to data-check
	errorMode: 'ignore',
	// the same as "nothing fits", in the word that editors know
	overrideSchema: ({ valibotSchema, jsonSchema }) =>
		valibotSchema.type === 'object_with_rest'
			? { ...jsonSchema, additionalProperties: false }
			: undefined
};

/** What site.json lays down; without a right one there are no right schemas. */
function rulesOf(folder: string): Rules {
	const { files, problems } = readDataFiles(folder);
	const site = files['site.json'];
	const wrong = [...problems, ...checkShape('site.json', site, readRules(site))];
	return wrong.length > 0 ? fail(1, wrong.map(formatProblem)) : readRules(site);
}

/** Path -> what should stand there. */
function schemaFiles(folder: string): [path: string, content: string][] {
	const rules = rulesOf(folder);
	return Object.entries(fileKinds).map(([name, { title, description, schema }]) => {
		const { $schema, ...rest } = toJsonSchema(schema(rules), conversion);
		const content = JSON.stringify({ $schema, title, description, ...rest }, null, '\t');
		return [join(folder, 'schema', `${name}.json`), `${content}\n`];
	});
}

function isWritten([path, content]: [string, string]): boolean {
	try {
		return readFileSync(path, 'utf8') === content;
	} catch {
		return false;
	}
}

const { check, data } = readOptions('node scripts/data-schema.ts [--check] [--data DIR]', {
	check: { type: 'boolean', default: false },
	data: { type: 'string', default: dataFolder }
});
const stale = schemaFiles(data).filter((file) => !isWritten(file));
if (check && stale.length > 0)
	fail(
		1,
		stale.map(([path]) => `${path}: not what npm run data:schema writes`)
	);
mkdirSync(join(data, 'schema'), { recursive: true });
for (const [path, content] of stale) writeFileSync(path, content);
console.log(`${data}/schema: ${stale.length === 0 ? 'up to date' : `${stale.length} written`}`);
