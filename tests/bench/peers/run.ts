/**
 * `npm run bench -- --peers FOLDER`: the built site beside what a newsroom would take instead, on the same two matrices,
 * in one run of the harness that lies in FOLDER. Everything is made in test-results/peers/; ../README.md says the rest.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importTables } from '#lib/core/import/import-tables.ts';
import type { Tables } from '#lib/core/import/options.ts';
import { fromCaller, writeFolder } from '../../../scripts/data-folder.ts';
import { formatRatios, type Results } from './ratios.ts';
import { tablesOfLarge, tablesOfSmall } from './tables.ts';

const WORK = 'test-results/peers';
const HARNESS = join(WORK, 'harness');

/** Runs a command and shows what it says. */
const run = (command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) =>
	execFileSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });

/**
 * A string to wait for is evaluated in the page again and again, which this site's policy forbids: the copy of the
 * harness waits for a function that returns it, so that the site is measured with its policy.
 */
function waitByFunctions() {
	const file = join(HARNESS, 'measure.mjs');
	const waits = /(waitForFunction\()('[^']*'|`[^`]*`)(?=, null)/g;
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace(waits, "$1new Function('return ' + $2)"));
}

/** A copy of the harness, with its own packages and data: nothing is written where it lies. */
function prepare(folder: string) {
	cpSync(folder, HARNESS, {
		recursive: true,
		filter: (path) => !/[/\\](node_modules|dist|results)$/.test(path)
	});
	// pages that are nothing but a table have no folder where empty ones are not kept
	for (const id of ['html-S', 'htmljs-S', 'results'])
		mkdirSync(join(HARNESS, id === 'results' ? id : `pages/${id}`), { recursive: true });
	if (!existsSync(join(HARNESS, 'node_modules')))
		run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], HARNESS);
	waitByFunctions();
	run('node', ['data/gen.mjs'], HARNESS);
	run('node', ['build.mjs'], HARNESS);
}

/** One of the two matrices as a site of its own. Reused where it was built before: --fresh builds it anew. */
function build(size: string, tables: Tables) {
	const [data, site] = [join(WORK, `${size}-data`), join(WORK, size)];
	if (existsSync(join(site, 'index.html'))) return;
	const imported = importTables(tables, {
		title: `Bench ${size}`,
		language: 'en',
		released: '2026-11-22'
	});
	if (!imported.ok)
		throw new Error(
			`${size}: the import refuses the harness's own matrix: ${JSON.stringify(imported.problems.slice(0, 3))}`
		);
	writeFolder(data, imported.files);
	run('vite', ['build', '--logLevel', 'warn'], '.', {
		STANDPUNKT_DATA: resolve(data),
		STANDPUNKT_BUILD: site
	});
}

const read = (name: string) => JSON.parse(readFileSync(join(HARNESS, 'data/out', name), 'utf8'));

/** @param args of the harness's `measure.mjs`, and --fresh */
export function runPeers(folder: string, args: readonly string[]) {
	if (args.includes('--fresh')) rmSync(WORK, { recursive: true, force: true });
	prepare(fromCaller(folder));
	const only = args[args.indexOf('--only') + 1] ?? '';
	const isAsked = (id: string) => !args.includes('--only') || only.split(',').includes(id);
	if (isAsked('ours-S')) build('S', tablesOfSmall(read('S.json')));
	if (isAsked('ours-L')) build('L', tablesOfLarge(read('L.json')));
	const results = join(HARNESS, 'results/results.json');
	rmSync(results, { force: true });
	run(
		'node',
		[
			'measure.mjs',
			'--contestants',
			resolve('tests/bench/peers/contestants.ts'),
			...args.filter((arg) => arg !== '--fresh')
		],
		HARNESS,
		{ SITES: resolve(WORK), PEERS: pathToFileURL(join(HARNESS, 'contestants.mjs')).href }
	);
	console.log(formatRatios(JSON.parse(readFileSync(results, 'utf8')) as Results));
}
