// @ts-check
/**
 * Entry point of every npm command. Uses no dependency and runs on the machine's own Node (18 or newer): installs the
 * locked dependencies when they are missing or stale, then runs every step with node_modules/.bin first in PATH, and so
 * with the Node that the lockfile pins. What is done already (install, build) is skipped.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = { major: 22, minor: 22 }; // what the most demanding dependency asks for (jsdom)
const RESULTS = 'test-results';
const UNIT = `${RESULTS}/unit.json`;
const E2E = `${RESULTS}/e2e.json`;
const BROWSERS = `${RESULTS}/browsers.json`;
const INSTALL_STAMP = 'node_modules/.install-stamp';
/** Further data sets, each built into a site of its own for the tests. */
const SITES = 'tests/fixtures/sites';
/** Everything that the build depends on. */
const SOURCES = [
	'src',
	'static',
	'data',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'scripts'
];
/** The sources' texts, when they lie beside the project: the quotes are checked against them. */
const TEXTS = process.env.STANDPUNKT_TEXTS ?? '../shared/sources';

/** Where the command was given, which npm tells: paths are meant from there. */
const caller = process.env.INIT_CWD ?? process.cwd();

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));

// another data set, from here
for (const name of ['STANDPUNKT_DATA', 'STANDPUNKT_VERSIONS']) {
	const given = process.env[name];
	if (given) process.env[name] = path.relative(process.cwd(), path.resolve(caller, given));
}

/** The environment of every step: the pinned Node and the tools first in PATH. */
const env = { ...process.env };
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
env[pathKey] = path.resolve('node_modules/.bin') + path.delimiter + (env[pathKey] ?? '');
delete env.NODE_OPTIONS;

/** @type {{name: string, seconds: number, ok: boolean}[]} */
const steps = [];

/**
 * Runs one command and notes how it went.
 * @param {string} name
 * @param {string} command
 * @param {Record<string, string>} [extra] further environment variables
 */
function step(name, command, extra = {}) {
	console.log(`\n▶ ${name}: ${command}`);
	const start = performance.now();
	const { status } = spawnSync(command, {
		shell: true,
		stdio: 'inherit',
		env: { ...env, ...extra }
	});
	const ok = status === 0;
	steps.push({ name, seconds: (performance.now() - start) / 1000, ok });
	return ok;
}

function printSteps() {
	console.log();
	for (const { name, seconds, ok } of steps)
		console.log(`${ok ? '✓' : '✗'} ${name.padEnd(10)}${seconds.toFixed(1).padStart(6)} s`);
}

/**
 * Ends the run with the reason, and `npm test` with the line that CI reads.
 * @param {string} reason
 * @returns {never}
 */
function stop(reason) {
	printSteps();
	console.error(`\n${reason}`);
	if (task === 'test') console.log('\n0 passed, 1 failed, 0 skipped');
	process.exit(1);
}

/** @param {string} file @param {string} hash whether the stamp says that this very state was dealt with */
const isStamped = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash;

/**
 * A hash of everything that the build depends on; the compiled messages are made by the build itself.
 * @param {string | undefined} data the data folder, unless it is `data`
 */
function hashSources(data) {
	const { BASE_PATH = '', SITE_ORIGIN = '' } = process.env;
	const hash = createHash('sha256').update(`${SITE_ORIGIN}
${BASE_PATH}`);
	for (const source of [...SOURCES, data, process.env.STANDPUNKT_VERSIONS]) {
		if (!source || !existsSync(source)) continue;
		const inside = statSync(source).isDirectory()
			? readdirSync(source, { recursive: true }).map((name) => path.join(source, String(name)))
			: [source];
		for (const file of inside.sort()) {
			if (file.includes('paraglide') || file.includes('.inlang') || statSync(file).isDirectory())
				continue;
			hash.update(file).update(readFileSync(file));
		}
	}
	return hash.digest('hex');
}

/** `npm ci`, unless node_modules was installed from these very files on this kind of machine. */
function install() {
	const hash = createHash('sha256').update(process.platform + process.arch);
	for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(file));
	const stamp = hash.digest('hex');
	if (isStamped(INSTALL_STAMP, stamp)) return;
	// engine warnings are about the machine's Node, which runs nothing but npm here
	if (!step('install', 'npm ci --no-audit --no-fund --loglevel=error --engine-strict=false'))
		stop('npm ci failed');
	writeFileSync(INSTALL_STAMP, stamp);
}

function checkNode() {
	const { stdout } = spawnSync('node -p process.versions.node', {
		shell: true,
		env,
		encoding: 'utf8'
	});
	const [major = 0, minor = 0] = stdout.trim().split('.').map(Number);
	if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor))
		stop(
			`Node ${stdout.trim()} is too old, and no Node is bundled for ${process.platform}-${process.arch}: ` +
				`install Node ${OLDEST.major}.${OLDEST.minor} or newer`
		);
	console.log(`Node ${stdout.trim()} (started by ${process.versions.node})`);
}

/**
 * Builds a site, unless it was built from these very files. The build's name comes from them too.
 * @param {string} name @param {string} folder @param {string | undefined} data
 */
function buildSite(name, folder, data) {
	const hash = hashSources(data);
	const stamp = `node_modules/.${name.replace(' ', '-')}-stamp`;
	if (existsSync(`${folder}/index.html`) && isStamped(stamp, hash))
		return console.log(`\n▶ ${name}: nothing has changed since the last one`);
	rmSync(stamp, { force: true });
	const extra = { BUILD_ID: hash.slice(0, 12), STANDPUNKT_BUILD: folder };
	if (!step(name, 'vite build', data ? { ...extra, STANDPUNKT_DATA: data } : extra))
		stop(`${name} failed`);
	writeFileSync(stamp, hash);
}

/** The sites that the tests open beside this one, one after the other: each build takes all that there is. */
function buildSites() {
	for (const site of readdirSync(SITES, { withFileTypes: true }))
		if (site.isDirectory())
			buildSite(`build ${site.name}`, `.svelte-kit/sites/${site.name}`, `${SITES}/${site.name}`);
}

function build() {
	buildSite('build', 'build', process.env.STANDPUNKT_DATA);
	if (!process.env.SITE_ORIGIN)
		console.log(
			'\nSITE_ORIGIN is not set: pages name no image for shared links and offer no oEmbed, and the sitemap is empty.'
		);
}

/** A command that goes on until it is ended: a server. @param {string[]} command */
function serve([program = '', ...args]) {
	const server = spawn(program, args, { stdio: 'inherit', env });
	server.on('exit', (code) => process.exit(code ?? 0));
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
		process.on(signal, () => server.kill());
	// when npm is ended it ends its shell alone, which passes nothing on: without this the server would stay
	const parent = process.ppid;
	if (process.env.npm_lifecycle_event)
		setInterval(() => process.ppid === parent || server.kill(), 1000);
}

/**
 * Reads the report of a test runner; one that is missing or empty counts as a failure.
 * @param {string} file
 * @param {(report: any) => {passed: number, failed: number, skipped: number}} count
 */
function countTests(file, count) {
	try {
		const counted = count(JSON.parse(readFileSync(file, 'utf8')));
		return counted.passed + counted.failed > 0 ? counted : { ...counted, failed: 1 };
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

/** The browsers to test in, found or fetched. */
function findBrowsers() {
	if (!step('browsers', `node scripts/browsers.mjs ${BROWSERS}`))
		stop('no Chromium: install Chrome or Chromium, or set CHROMIUM_PATH');
	const { chromium, firefox = '', webkit, without } = JSON.parse(readFileSync(BROWSERS, 'utf8'));
	const paths = {
		CHROMIUM_PATH: chromium,
		FIREFOX_PATH: firefox,
		WEBKIT_DRIVER: webkit?.driver ?? '',
		WEBKIT_PATH: webkit?.browser ?? ''
	};
	return { paths, without };
}

/** Checks data/, and its quotes where the texts are at hand. */
function checkData() {
	if (existsSync(TEXTS)) return step('data', `node scripts/data-check.ts --texts "${TEXTS}"`);
	const ok = step('data', 'node scripts/data-check.ts');
	console.log(`The quotes were not checked against their texts: there is no folder ${TEXTS}.`);
	return ok;
}

/** Checks the lockfile, and asks the registry for known vulnerabilities. */
const checkPackages = () => step('packages', 'node scripts/dependencies.ts');
const lint = () => step('lint', 'eslint . && prettier --check --log-level warn .');
// the service worker runs where no page is, and is checked against what is there
const check = () =>
	step('check', 'svelte-check --fail-on-warnings && tsc --noEmit -p src/service-worker');

function test() {
	rmSync(RESULTS, { recursive: true, force: true });
	mkdirSync(RESULTS, { recursive: true });
	const { paths: browsers, without } = findBrowsers();
	const given = [checkData(), checkPackages()];
	// the build comes before the other checks: it writes the compiled messages and the types that they need
	build();
	buildSites();
	const checks = [...given, lint(), check()];
	const reporters = `--reporter=default --reporter=json --outputFile.json=${UNIT}`;
	step('unit', `vitest run ${reporters}`, browsers);
	step('e2e', 'playwright test', { ...browsers, PLAYWRIGHT_JSON_OUTPUT_FILE: E2E });
	printSteps();
	for (const reason of without) console.log(`${reason}, and its browser tests are skipped`);

	const unit = countTests(UNIT, (r) => ({
		passed: r.numPassedTests,
		failed: r.numFailedTests,
		skipped: r.numPendingTests + r.numTodoTests
	}));
	const e2e = countTests(E2E, ({ stats }) => ({
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected,
		skipped: stats.skipped
	}));
	const passed = unit.passed + e2e.passed;
	let failed = unit.failed + e2e.failed + checks.filter((ok) => !ok).length;
	// a runner that failed without a failed test (a broken configuration, say) must not pass unseen
	if (failed === 0 && steps.some(({ ok }) => !ok)) failed = 1;
	console.log(`\n${passed} passed, ${failed} failed, ${unit.skipped + e2e.skipped} skipped`);
	process.exit(failed === 0 ? 0 : 1);
}

/** @param {boolean} ok */
const end = (ok) => process.exit(ok ? 0 : 1);

/** @type {Record<string, (args: string[]) => void>} */
const TASKS = {
	'build:sites': buildSites,
	start(args) {
		build();
		printSteps();
		serve(['node', 'scripts/serve.mjs', ...args]);
	},
	test,
	dev: (args) => serve(['vite', 'dev', ...args]),
	build,
	check() {
		build();
		end([checkData(), checkPackages(), lint(), check()].every(Boolean));
	},
	'data:new': (args) => end(step('new', `node scripts/data-new.ts ${quote(args)}`)),
	'data:import': (args) => end(step('import', `node scripts/data-import.ts ${quote(args)}`)),
	'data:check': (args) => end(step('data', `node scripts/data-check.ts ${quote(args)}`)),
	'data:round': (args) => end(step('round', `node scripts/data-round.ts ${quote(args)}`)),
	'data:release': (args) => end(step('release', `node scripts/data-release.ts ${quote(args)}`)),
	'data:schema': (args) => end(step('schema', `node scripts/data-schema.ts ${quote(args)}`)),
	docs: () => end(step('docs', 'node scripts/architecture.ts')),
	bench: (args) => end(step('bench', `node tests/bench/bench.ts ${quote(args)}`))
};

/** @param {string[]} args */
const quote = (args) => args.map((arg) => JSON.stringify(arg)).join(' ');

const [task = '', ...args] = process.argv.slice(2);
const run = TASKS[task] ?? stop(`unknown task ${task}: one of ${Object.keys(TASKS).join(', ')}`);
install();
checkNode();
run(args);
