import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LaunchOptions, Locator, Page, PlaywrightWorkerOptions } from '@playwright/test';
import { expect, test as base } from '../../page.ts';

/** A page of somebody else, and what of the library that it runs stands in its head. */
export interface Host {
	readonly body: string;
	/** Files of packages, from node_modules on. */
	readonly libraries?: readonly string[];
	/** Runs in the page, where the newsroom's own script would. */
	readonly start?: (() => void) | undefined;
}

const packages = new URL('../../../../node_modules/', import.meta.url);

/** What the pages of a newsroom bring themselves is not the site's request. */
const ITS_OWN = 'foreign request: http://localhost';

interface Fixtures {
	/** The address of the built site, with its closing slash. */
	site: string;
	/** Shows a page of a newsroom. */
	host: (host: Host) => Promise<void>;
}

/** Tests of an embed in a page of another origin, which is served for them. */
export const test = base.extend<Fixtures, { newsroom: Newsroom }>({
	provoked: new RegExp(ITS_OWN),
	site: async ({ baseURL }, use) => {
		await use(baseURL ?? '');
	},
	newsroom: [
		async ({ browserName: _ }, use) => {
			const newsroom = await openNewsroom();
			await use(newsroom);
			newsroom.server.close();
		},
		{ scope: 'worker' }
	],
	host: async ({ page, newsroom }, use) => {
		await use(async (host) => {
			newsroom.html = htmlOf(host);
			await page.goto(newsroom.address);
		});
	}
});
export { expect };

/** What the tests of this folder start a browser with: frames have scroll bars that can be seen, as in Firefox anyway. */
export async function withScrollBars(
	{ browserName, launchOptions }: Pick<PlaywrightWorkerOptions, 'browserName' | 'launchOptions'>,
	use: (options: LaunchOptions) => Promise<void>
) {
	const more = browserName === 'chromium' ? { ignoreDefaultArgs: ['--hide-scrollbars'] } : {};
	await use({ ...launchOptions, ...more });
}

/** What a test may provoke beside what a newsroom's page brings itself. */
export const provoking = (also: RegExp) => new RegExp(`${ITS_OWN}|${also.source}`);

/** The server of somebody else's site. */
interface Newsroom {
	readonly server: Server;
	/** On this machine, but not by the name that the site is served under: another site to a browser. */
	readonly address: string;
	/** Its front page. */
	html: string;
}

async function openNewsroom(): Promise<Newsroom> {
	const server = createServer(({ url = '' }, response) => {
		const file = new URL(`.${url}`, packages);
		const isLibrary = existsSync(file) && statSync(file).isFile();
		response.setHeader('Content-Type', isLibrary ? 'text/javascript' : 'text/html; charset=utf-8');
		if (isLibrary) response.end(readFileSync(file));
		else response.end(url === '/' ? newsroom.html : '<p>A page of somebody else');
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	const { port } = server.address() as AddressInfo;
	const newsroom = { server, address: `http://localhost:${port}/`, html: '' };
	return newsroom;
}

function htmlOf({ body, libraries = [], start }: Host): string {
	const scripts = libraries.map((file) => `<script src="/${file}"></script>`).join('');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
		<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${scripts}
		<style>iframe { border: 0; display: block } .place { margin: 1rem 0 }</style>
		<body>${body}${start ? `<script>(${start.toString()})()</script>` : ''}`;
}

/** The frame of somebody else that no listener may touch. */
export const STRANGER = '<iframe class="stranger" src="/stranger/" height="150"></iframe>';

/** Where the n-th embed of a page stands. */
export const place = (inner: string, n: number) =>
	`<div class="place" id="place-${n}">${inner}</div>`;

export const frames = (page: Page) => page.locator('.place iframe');

/** How an embed lies in its frame, in CSS pixels. */
export interface Fit {
	/** What its content takes. */
	readonly content: number;
	/** What the frame gives. */
	readonly given: number;
	readonly scrolls: boolean;
}

async function fitOf(frame: Locator): Promise<Fit> {
	// out of sight a frame does not hear how high it has become: its page knows
	const given = await frame.evaluate((one) => one.clientHeight);
	const within = await (await frame.elementHandle())?.contentFrame();
	if (!within) throw new Error('not a frame');
	const found = await within.evaluate(() => {
		const boxes = [document.documentElement, document.body];
		const content = document.getElementById('embed')?.getBoundingClientRect().bottom ?? 0;
		return {
			content: Math.ceil(content + scrollY + document.body.scrollTop),
			scrolls: boxes.some(
				(box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth
			)
		};
	});
	return { ...found, given };
}

/** Waits until each of so many frames is as high as what is in it, wherever it stands. */
export async function expectFits(page: Page, count: number) {
	const misfits = async () => {
		const all = await Promise.all((await frames(page).all()).map(fitOf));
		const wrong = all.filter(({ content, given }) => content < 100 || content !== given);
		return { frames: all.length, misfits: wrong };
	};
	await expect.poll(misfits, { timeout: 25_000 }).toEqual({ frames: count, misfits: [] });
}

/** Scrolls to one frame after the other: none is of another height than it was, and none has a scroll bar. */
export async function expectNoScrollBars(page: Page) {
	for (const frame of await frames(page).all()) {
		const { given } = await fitOf(frame);
		await frame.scrollIntoViewIfNeeded();
		await expect.poll(() => fitOf(frame)).toEqual({ content: given, given, scrolls: false });
	}
}

/** Shows the figures of every embed as a table, or the drawing again, wherever it stands. */
export async function toggle(page: Page) {
	for (const one of await frames(page).all()) {
		const frame = await (await one.elementHandle())?.contentFrame();
		// not a click of the mouse: that would scroll to it
		await frame?.locator('[data-figures]').dispatchEvent('click');
	}
}

/** Sets how wide the embeds stand, in CSS pixels. */
export async function widen(page: Page, width: number) {
	await page.locator('body').evaluate((body, to) => {
		body.style.inlineSize = `${to}px`;
	}, width);
}
