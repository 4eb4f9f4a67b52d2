import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { isFree } from './free-licences.ts';

/** A package of which something is shipped. */
export interface Shipped {
	readonly name: string;
	readonly version: string;
	/** As SPDX writes it; empty where the package does not say. */
	readonly licence: string;
	/** The whole text; empty where the package has none. */
	readonly text: string;
}

/** Where the list lies in the build. */
const LIST = 'licences.txt';

/** What tools write into a bundle themselves, and the package that it comes from. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
	[/^\0vite\//, 'vite'],
	[/^\0(rolldown|@oxc)/, 'rolldown'],
	[/[\\/]src[\\/]lib[\\/]paraglide[\\/]/, '@inlang/paraglide-js']
];

/** The folder of the package that a module belongs to; undefined where it is the site's own. */
export function packageOf(id: string): string | undefined {
	const [, written] = WRITTEN.find(([pattern]) => pattern.test(id)) ?? [];
	if (written !== undefined) return path.resolve('node_modules', written);
	// of packages within packages the innermost
	return /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(id)?.[0];
}

/** @throws where the folder has no package.json */
export function readPackage(folder: string): Shipped {
	const { name, version, license } = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8')
	) as { name: string; version: string; license?: unknown };
	const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(one));
	// a tool that has others within it tells theirs after its own: they stay with the tool
	const [text = ''] =
		file === undefined
			? []
			: readFileSync(path.join(folder, file), 'utf8').split(/^# Licenses of bundled/m);
	return { name, version, licence: typeof license === 'string' ? license : '', text: text.trim() };
}

/** Why a package may not be shipped; undefined where it may. */
export function objection({ name, version, licence, text }: Shipped): string | undefined {
	const who = `${name} ${version}`;
	if (!isFree(licence))
		return `${who} is under «${licence}», which scripts/free-licences.ts does not name`;
	return text === '' ? `${who} has no licence text that could be passed on` : undefined;
}

/** The list as it is served. @param own the site's own licence */
export function formatLicences(shipped: readonly Shipped[], own: string): string {
	const parts = shipped.map(
		({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`
	);
	return [
		'Licences of the code that a browser gets with this site: its own, and that of others.',
		`Standpunkt\n\n${own.trim()}`,
		...parts
	].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/**
 * What has landed in a bundle so far, as folders of packages. The framework builds for the server and for the browser
 * one after the other and reads the configuration twice: the one thing that both have is the process.
 */
const shared = globalThis as { [KEY]?: Set<string> };
const KEY = Symbol.for('standpunkt:shipped');

/**
 * Notes of which packages something lands in what browsers get: the site's bundles, the embeds' scripts, workers. With
 * the site's own bundle it writes the list, and fails where a licence is not free.
 * @param isWorker of the builds of scripts that stand alone, which come before the site's own
 */
export function licences({ isWorker = false } = {}): Plugin {
	return {
		name: 'licences',
		apply: 'build',
		generateBundle(_, bundle) {
			if (this.environment.config.consumer !== 'client') return;
			const folders = (shared[KEY] ??= new Set());
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
					const folder = renderedLength > 0 ? packageOf(id) : undefined;
					if (folder !== undefined && existsSync(path.join(folder, 'package.json')))
						folders.add(folder);
				}
			}
			if (isWorker) return;
			const shipped = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
			const objections = shipped.flatMap((one) => objection(one) ?? []);
			if (objections.length > 0) this.error(objections.join('\n'));
			const source = formatLicences(shipped, readFileSync('LICENSE', 'utf8'));
			this.emitFile({ type: 'asset', fileName: LIST, source });
		}
	};
}
