import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { once } from 'node:events';
import { expect, type Page } from '@playwright/test';
import { isHydrated } from './page.ts';
import { rehash } from './rehash.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.csv': 'text/csv; charset=utf-8'
};
const BUILD: string = JSON.parse(await readFile('build/_app/version.json', 'utf8')).version;
const TEXT = /\.(html|js|json)$/;
/** What the later build says otherwise. */
export const MARK = 'Standpunkt, ny utgave';

/** A host whose site can be replaced by another build of it, and which can be gone. */
export interface Host {
	readonly url: string;
	/** What was asked for, in order. */
	readonly asked: string[];
	/** From now on it serves a later build: other names of scripts, and another name of the site in its pages. */
	deploy(): void;
	/** Says nothing any more. */
	goAway(): void;
	comeBack(): void;
	/** What this path is answered by instead. */
	answer(path: RegExp, by: (response: ServerResponse) => void): void;
	close(): Promise<void>;
}

/** The built site on a port of its own. @param base the path that it is under, with the slash at its end */
export async function hostSite(base = '/'): Promise<Host> {
	let isLater = false;
	let isAway = false;
	const asked: string[] = [];
	const answers: [RegExp, (response: ServerResponse) => void][] = [];
	const server = createServer(async ({ url = '' }, response) => {
		if (isAway) return void response.destroy();
		const path = decodeURIComponent(new URL(url, 'http://host.test').pathname);
		asked.push(path);
		const [, by] = answers.find(([pattern]) => pattern.test(path)) ?? [];
		if (by) return by(response);
		const found = path.startsWith(base)
			? await fileOf(path.slice(base.length), isLater)
			: undefined;
		response.writeHead(found ? 200 : 404, {
			'content-type': found?.type ?? 'text/html; charset=utf-8',
			'cache-control': 'no-cache'
		});
		response.end(found?.body ?? (await readFile('build/404.html')));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${base}`,
		asked,
		deploy: () => void (isLater = true),
		goAway() {
			isAway = true;
			server.closeAllConnections();
		},
		comeBack: () => void (isAway = false),
		answer: (path, by) => void answers.unshift([path, by]),
		async close() {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}

/**
 * A file of the build; of the later one, in which every script has another name, and those of the earlier are gone. The
 * letter before the dot is part of the hash in each name.
 */
async function fileOf(path: string, isLater: boolean) {
	const own = path.replace(/(^|\/)$/, '$1index.html');
	const isHashed = own.includes('_app/immutable/');
	if (isLater && isHashed && !own.includes('-later.')) return undefined;
	try {
		const body = await readFile(`build/${isLater ? own.replace('-later.', '.') : own}`);
		const type = TYPES[extname(own)] ?? 'application/octet-stream';
		return { type, body: isLater && TEXT.test(own) ? makeLater(body.toString()) : body };
	} catch {
		return undefined;
	}
}

/** The policy of a page names its inline scripts by their hashes: it is of the later build too. */
const makeLater = (text: string) => rehash(text, rename(text));

const rename = (text: string) =>
	text
		.replaceAll(BUILD, `${BUILD}-later`)
		.replace(/([\w-]+(?:\.[\w-]+)?)\.(js|css)(?=["'`])/g, (all, name: string, ending: string) =>
			/^(service-worker|rtl|standpunkt-embed)$/.test(name) ? all : `${name}-later.${ending}`
		)
		.replaceAll('>Standpunkt</a>', `>${MARK}</a>`);

/** Waits until everything is held that is held at the first visit. */
export async function becomeHeld(page: Page) {
	await isHydrated(page);
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					if (!navigator.serviceWorker.controller) return false;
					const names = (await caches.keys()).filter((name) => name.includes(' build '));
					const held = await Promise.all(
						names.map(async (name) =>
							(await (await caches.open(name)).keys()).map(({ url }) => url)
						)
					);
					return held.some((urls) =>
						urls.some((url) => /\/source\/[^/]+\/__data\.json$/.test(url))
					);
				}),
			{ timeout: 30_000 }
		)
		.toBe(true);
}
