import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lockfileProblems, readAudit, type Lockfile } from '../../scripts/dependencies.ts';

const MANIFEST = { dependencies: { a: '1.0.0' }, devDependencies: { b: '2.0.0-next.1' } };
const whole = { version: '1.0.0', integrity: 'sha512-AAAA' };
const packages = {
	'': MANIFEST,
	'node_modules/a': whole,
	'node_modules/a/node_modules/c': whole,
	'node_modules/b': { ...whole, version: '2.0.0-next.1' }
};
const lock = (more: object = {}, lockfileVersion = 3): Lockfile => ({
	lockfileVersion,
	packages: { ...packages, ...more } as Lockfile['packages']
});
const asked = (version: string) => ({ dependencies: { a: version } });

it.each([
	['all is well', MANIFEST, lock(), []],
	['it is old', MANIFEST, lock({}, 2), ['the lockfile is of an old version']],
	[
		'a package has no hash',
		MANIFEST,
		lock({ 'node_modules/d': { version: '1.0.0' } }),
		['node_modules/d has no hash of what is in it']
	],
	[
		'a hash is weak',
		MANIFEST,
		lock({ 'node_modules/d': { ...whole, integrity: 'sha1-AAAA' } }),
		['node_modules/d has no hash of what is in it']
	],
	[
		'a package comes from an address',
		MANIFEST,
		lock({ 'node_modules/d': { ...whole, resolved: 'https://elsewhere.example/d.tgz' } }),
		['node_modules/d has an address: it is to come from the reader’s registry']
	],
	[
		'a package runs a script',
		MANIFEST,
		lock({ 'node_modules/d': { ...whole, hasInstallScript: true } }),
		['node_modules/d runs a script when it is installed']
	],
	[
		'package.json asks for another',
		{ ...MANIFEST, ...asked('1.0.1') },
		lock(),
		['a is not locked as package.json asks for it']
	],
	[
		'package.json asks for what is not locked',
		{ ...MANIFEST, optionalDependencies: { e: '1.0.0' } },
		lock(),
		['e is not locked as package.json asks for it']
	],
	[
		'what is asked for is a range',
		asked('^1.0.0'),
		lock({ '': asked('^1.0.0') }),
		['a is asked for as ^1.0.0: no exact version']
	],
	[
		'another version is locked',
		asked('1.0.2'),
		lock({ '': asked('1.0.2') }),
		['a is asked for as 1.0.2, and locked as 1.0.0']
	]
])('a lockfile is checked: %s', (_, manifest, lockfile, expected) => {
	expect(lockfileProblems(manifest, lockfile)).toEqual(expected);
});

it('the project’s own lockfile has no problem', () => {
	const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
	const lockfile = read('package-lock.json') as Lockfile;
	expect(lockfileProblems(read('package.json') as Record<string, unknown>, lockfile)).toEqual([]);
	expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
});

it.each([
	['none is known', { vulnerabilities: {} }, { known: [] }],
	[
		'one is known, by what it is built on',
		{
			vulnerabilities: {
				a: { severity: 'high', range: '<2', via: [{ title: 'Runs anything' }] },
				b: { severity: 'low', range: '*', via: ['a'] }
			}
		},
		{ known: ['a <2 (high): Runs anything', 'b * (low): by a'] }
	],
	[
		'the registry refuses',
		{ message: '405 Method Not Allowed', error: { summary: '' } },
		{ unchecked: '405 Method Not Allowed' }
	],
	[
		'there is no network',
		{ error: { summary: 'getaddrinfo ENOTFOUND' } },
		{ unchecked: 'getaddrinfo ENOTFOUND' }
	],
	['the answer is empty', null, { unchecked: 'npm audit gave no answer' }]
])('an audit is read: %s', (_, told, expected) => {
	expect(readAudit(JSON.stringify(told))).toEqual(expected);
});

it('an audit that says nothing was none', () => {
	expect(readAudit('')).toEqual({ unchecked: 'npm audit gave no answer' });
});
