import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { site, type Lang } from './facts.ts';
import { elsewhere } from './page.ts';

const build = new URL('../../build/', import.meta.url);

/** Every page that was built, by its path from the root of the site; what is made to be embedded is no page of it. */
export const builtPages = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /(^|\/)index\.html$/.test(file))
	.map((file) => file.replace(/index\.html$/, ''))
	.filter((path) => !/(^|\/)embed\//.test(path))
	.toSorted();

/** The first part of a page's address, where it is not in the base language. */
const [, ...prefixed] = site.languages;
const PREFIX = new RegExp(`^(${prefixed.join('|')})/`);

/** The language of a page by its path; and the path without it, which is the same in each. */
export const languageOf = (path: string): Lang =>
	(PREFIX.exec(path)?.[1] as Lang | undefined) ?? site.languages[0]!;
export const ownPath = (path: string) => path.replace(PREFIX, '');

/** What a built page says, read from its file as a browser reads it. */
export interface Built {
	readonly path: string;
	readonly lang: string;
	readonly title: string;
	readonly description: string;
	/** The structured data, as text. */
	readonly data: readonly string[];
	/** What its links lead to, by path from the root of the site; of the whole page, and of its main part. */
	readonly links: readonly string[];
	readonly onward: readonly string[];
}

let read: Promise<readonly Built[]> | undefined;

/** The built pages, read once. @param page any: its browser's parser is what is used */
export const readBuilt = (page: Page) => (read ??= elsewhere(page, parseBuilt));

async function parseBuilt(page: Page): Promise<readonly Built[]> {
	const files = builtPages.map((path) => ({
		path,
		html: readFileSync(new URL(`${path}index.html`, build), 'utf8')
	}));
	return page.evaluate(
		(all) =>
			all.map(({ path, html }) => {
				const parsed = new DOMParser().parseFromString(html, 'text/html');
				const root = 'http://built.test/';
				const linksIn = (part: Element) =>
					[...part.querySelectorAll('a[href]')]
						.map((link) => new URL(link.getAttribute('href') ?? '', root + path))
						.filter(({ origin }) => origin === new URL(root).origin)
						.map(({ pathname }) => pathname.slice(1));
				return {
					path,
					lang: parsed.documentElement.lang,
					title: parsed.title,
					description:
						parsed.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
					data: [...parsed.querySelectorAll('script[type="application/ld+json"]')].map(
						(one) => one.textContent ?? ''
					),
					links: linksIn(parsed.body),
					onward: linksIn(parsed.querySelector('main') ?? parsed.body)
				};
			}),
		files
	);
}
