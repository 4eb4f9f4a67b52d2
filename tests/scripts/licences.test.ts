import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFree } from '../../scripts/free-licences.ts';
import { formatLicences, objection, packageOf, readPackage } from '../../scripts/licences.ts';
import { makeFolder } from '../fixtures/folder.ts';

it.each([
	['MIT', true],
	['(MIT OR GPL-3.0-only)', true],
	['MIT AND ISC', true],
	['GPL-3.0-only OR MIT AND ISC', true],
	['MIT AND GPL-3.0-only', false],
	['GPL-3.0-only', false],
	['(MIT OR ISC) AND (GPL-3.0-only)', false],
	['SEE LICENSE IN LICENSE', false],
	['UNLICENSED', false],
	['', false]
])('«%s» lets code be shipped: %s', (expression, expected) => {
	expect(isFree(expression)).toBe(expected);
});

describe('the package of a module', () => {
	it.each([
		['/x/node_modules/d3-array/src/max.js', '/x/node_modules/d3-array'],
		['/x/node_modules/@sveltejs/kit/src/a.js', '/x/node_modules/@sveltejs/kit'],
		['/x/node_modules/a/node_modules/b/c.js?v=1', '/x/node_modules/a/node_modules/b'],
		['\0vite/preload-helper.js', resolve('node_modules/vite')],
		['\0rolldown/runtime.js', resolve('node_modules/rolldown')],
		['/x/src/lib/paraglide/messages/a.js', resolve('node_modules/@inlang/paraglide-js')],
		['/x/src/lib/core/grid.ts', undefined],
		['\0virtual:messages', undefined]
	])('of %j is %s', (id, folder) => {
		expect(packageOf(id)).toBe(folder);
	});
});

describe('a package', () => {
	const manifest = { name: 'a', version: '1.0.0', license: 'MIT' };
	const read = (files: object) => readPackage(makeFolder({ 'package.json': manifest, ...files }));

	it('is told with its licence, without those of what its tool has within', () => {
		const text = 'Do what you like.\n\n# Licenses of bundled dependencies\nmore';
		expect(read({ 'LICENCE.md': text })).toEqual({
			name: 'a',
			version: '1.0.0',
			licence: 'MIT',
			text: 'Do what you like.'
		});
	});

	it.each([
		['may be shipped', { LICENSE: 'Free.' }, undefined],
		['has no text', {}, 'a 1.0.0 has no licence text that could be passed on'],
		[
			'is not free',
			{ LICENSE: 'No.', 'package.json': { ...manifest, license: 'GPL-3.0-only' } },
			'a 1.0.0 is under «GPL-3.0-only», which scripts/free-licences.ts does not name'
		],
		[
			'does not say',
			{ LICENSE: 'No.', 'package.json': { name: 'a', version: '1.0.0' } },
			'a 1.0.0 is under «», which scripts/free-licences.ts does not name'
		]
	])('%s', (_, files, expected) => {
		expect(objection(read(files))).toBe(expected);
	});
});

it('the list has the site’s own licence and each text whole', () => {
	const list = formatLicences(
		[{ name: 'a', version: '1.0.0', licence: 'MIT', text: 'One.\nTwo.' }],
		'Mine.\n'
	);
	expect(list).toContain('Standpunkt\n\nMine.\n');
	expect(list).toContain('a 1.0.0 (MIT)\n\nOne.\nTwo.');
});
