import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/folder.ts';
import { smallFiles } from '../fixtures/small.ts';
import { runScript } from './run-script.ts';

const NAMES =
	'site periods actors topics sources reliability seats recommendations method changes positions codes'.split(
		' '
	);

test('the schemas are written, and then are up to date', () => {
	const folder = makeFolder(smallFiles());
	const stale = NAMES.map(
		(name) => `${join(folder, 'schema', name)}.json: not what npm run data:schema writes`
	);
	const check = () => runScript('data-schema.ts', '--data', folder, '--check');
	expect(check()).toEqual({ status: 1, stdout: [], stderr: stale });
	expect(runScript('data-schema.ts', '--data', folder).stdout).toEqual([
		`${folder}/schema: 12 written`
	]);
	expect(check()).toEqual({ status: 0, stdout: [`${folder}/schema: up to date`], stderr: [] });
	writeFileSync(join(folder, 'schema/topics.json'), '{}\n');
	expect(check()).toEqual({ status: 1, stdout: [], stderr: [stale[3]] });
});

test('a schema has titles, patterns, words to choose from, required keys and no others', () => {
	const folder = makeFolder(smallFiles());
	runScript('data-schema.ts', '--data', folder);
	const text = readFileSync(join(folder, 'schema/positions.json'), 'utf8');
	const schema = JSON.parse(text);
	const position = schema.properties.positions.items;
	expect(text).toBe(`${JSON.stringify(schema, null, '\t')}\n`);
	expect(schema).toMatchObject({
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'Positions',
		description: 'What one source says, topic by topic.',
		required: ['source', 'positions'],
		additionalProperties: false
	});
	expect(position).toMatchObject({ additionalProperties: false });
	expect(position.required).toContain('stance');
	expect(position.required).not.toContain('quote');
	expect(position.properties).toMatchObject({
		actor: { pattern: '^[a-z][a-z0-9-]*$' },
		stance: { enum: ['for', 'for-conditional', 'mixed', 'against-conditional', 'against'] },
		quote: { maxLength: 120 },
		summary: { anyOf: [{ required: ['en', 'fr'], additionalProperties: false }, { type: 'null' }] },
		locator: { properties: { page: { type: 'integer', minimum: 1 } } }
	});
});

test('without a right site.json nothing is written', () => {
	const folder = makeFolder(smallFiles({ 'site.json: languages': [] }));
	expect(runScript('data-schema.ts', '--data', folder)).toEqual({
		status: 1,
		stdout: [],
		stderr: ['site.json: languages: expected at least one language']
	});
});

test('an option that it does not know ends it with how it is used', () => {
	const { status, stderr } = runScript('data-schema.ts', '--chek');
	expect(stderr.at(-1)).toBe('usage: node scripts/data-schema.ts [--check] [--data DIR]');
	expect(status).toBe(2);
});
