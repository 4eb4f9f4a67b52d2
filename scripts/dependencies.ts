/**
 * Checks what the site is built with: that the lockfile pins every package by what is in it, and that none has a known
 * vulnerability. `node scripts/dependencies.ts`. Where the registry tells nothing of vulnerabilities it says so, and
 * that is no failure: it is nothing that could be put right here.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

type Fields = Readonly<Record<string, unknown>>;

interface Locked {
	readonly version?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly hasInstallScript?: boolean;
	readonly link?: boolean;
}

export interface Lockfile {
	readonly lockfileVersion: number;
	readonly packages: Readonly<Record<string, Locked>>;
}

/** Lists of package.json that the lockfile repeats for the project itself. */
const LISTS = ['dependencies', 'devDependencies', 'optionalDependencies'];
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const STRONG = /^sha512-/;

/** What is wrong with a lockfile, one line each; nothing where all is well. @param manifest package.json */
export function lockfileProblems(manifest: Fields, lockfile: Lockfile): string[] {
	const { '': root = {}, ...packages } = lockfile.packages;
	return [
		...(lockfile.lockfileVersion < 3 ? ['the lockfile is of an old version'] : []),
		...LISTS.flatMap((list) => listProblems(list, manifest, root as Fields, packages)),
		...Object.entries(packages).flatMap(([at, locked]) =>
			packageProblems(locked).map((problem) => `${at} ${problem}`)
		)
	];
}

function listProblems(
	list: string,
	manifest: Fields,
	root: Fields,
	packages: Lockfile['packages']
): string[] {
	const [asked, known] = [manifest, root].map((one) => (one[list] ?? {}) as Record<string, string>);
	const names = new Set([...Object.keys(asked ?? {}), ...Object.keys(known ?? {})]);
	return [...names].flatMap((name) => {
		const wanted = asked?.[name];
		if (wanted !== known?.[name]) return [`${name} is not locked as package.json asks for it`];
		if (!EXACT.test(wanted ?? '')) return [`${name} is asked for as ${wanted}: no exact version`];
		const { version } = packages[`node_modules/${name}`] ?? {};
		return version === wanted
			? []
			: [`${name} is asked for as ${wanted}, and locked as ${version}`];
	});
}

function packageProblems({ integrity, resolved, hasInstallScript, link }: Locked): string[] {
	return [
		...(STRONG.test(integrity ?? '') ? [] : ['has no hash of what is in it']),
		...(resolved === undefined ? [] : ['has an address: it is to come from the reader’s registry']),
		...(hasInstallScript ? ['runs a script when it is installed'] : []),
		...(link ? ['lies outside the project'] : [])
	];
}

/** What was found out about vulnerabilities: one line each, or why nothing could be found out. */
export type Audit = { readonly known: readonly string[] } | { readonly unchecked: string };

/** Reads what `npm audit --json` says. @param output may be empty, or no JSON at all */
export function readAudit(output: string): Audit {
	let told: unknown;
	try {
		told = JSON.parse(output);
	} catch {
		return { unchecked: 'npm audit gave no answer' };
	}
	const { vulnerabilities, error, message } = (told ?? {}) as Fields;
	if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
		const { summary } = (error ?? {}) as Fields;
		// either may be empty
		return { unchecked: String(summary || message || 'npm audit gave no answer') };
	}
	const found = Object.entries(vulnerabilities as Record<string, Fields>);
	return {
		known: found.map(([name, { severity, range, via }]) => {
			const titles = (Array.isArray(via) ? via : []).map((one: unknown) =>
				typeof one === 'string' ? `by ${one}` : String((one as Fields).title)
			);
			return `${name} ${String(range)} (${String(severity)}): ${titles.join('; ')}`;
		})
	};
}

/** Asks the registry, briefly: without a network the check must end too. */
const askRegistry = () =>
	spawnSync('npm audit --json --fetch-retries=0 --fetch-timeout=20000', {
		shell: true,
		encoding: 'utf8',
		timeout: 60_000
	}).stdout;

function main() {
	const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
	const lockfile = read('package-lock.json') as Lockfile;
	const problems = lockfileProblems(read('package.json') as Fields, lockfile);
	for (const problem of problems) console.error(`package-lock.json: ${problem}`);
	const count = Object.keys(lockfile.packages).length - 1;
	if (problems.length === 0) console.log(`The lockfile pins ${count} packages by their content.`);

	const audit = readAudit(askRegistry());
	if ('unchecked' in audit)
		console.log(`NOT CHECKED for known vulnerabilities: ${audit.unchecked}`);
	else if (audit.known.length === 0) console.log('None of them has a known vulnerability.');
	else for (const line of audit.known) console.error(`known vulnerability: ${line}`);
	const isBad = problems.length > 0 || ('known' in audit && audit.known.length > 0);
	process.exitCode = isBad ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
