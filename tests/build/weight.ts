import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';
import { follow, read, type Page } from './site.ts';

/** What a browser must load before a page is drawn and works: paths in the build, and scripts and styles within the page. */
export interface FirstLoad {
	readonly scripts: readonly string[];
	readonly inline: readonly string[];
	readonly styles: readonly string[];
	readonly inlineStyles: readonly string[];
}

export const compressed = (text: string): number => brotliCompressSync(text).length;

/** The first load of a page; with every script also those that it cannot run without. */
export function firstLoad(page: Page): FirstLoad {
	const { document } = page;
	const inline = [...document.querySelectorAll('script:not([src])')].map((it) => it.textContent);
	const named = [
		...hrefs(document, 'script[src]', 'src'),
		...hrefs(document, 'link[rel="modulepreload"]', 'href'),
		// the page's own script imports the first ones by name
		...inline.flatMap((text) =>
			Array.from(text.matchAll(/\bimport\("([^"]+)"\)/g), ([, at]) => at!)
		)
	];
	const scripts = new Set<string>();
	for (const href of named) addWithImports(scripts, fileOf(href, page));
	// those that stand in the page are named too, but not loaded
	const linked = hrefs(document, 'link[rel="stylesheet"]:not([disabled])', 'href');
	const styles = [...new Set(linked.map((at) => fileOf(at, page)))];
	const inlineStyles = [...document.querySelectorAll('style')].map((it) => it.textContent);
	return { scripts: [...scripts], inline, styles, inlineStyles };
}

const hrefs = (document: Document, selector: string, name: string) =>
	[...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');

function fileOf(href: string, page: Page): string {
	const { file } = follow(href, page);
	if (!file) throw new Error(`${page.path} loads ${href}, which the build does not have`);
	return file;
}

function addWithImports(scripts: Set<string>, path: string): void {
	if (scripts.has(path)) return;
	scripts.add(path);
	for (const source of staticImports(read(path)))
		addWithImports(scripts, new URL(source, `https://site.test/${path}`).pathname.slice(1));
}

/** What a module imports before it runs, as it writes it. */
export function staticImports(code: string): string[] {
	return parseAst(code).body.flatMap((node) =>
		(node.type === 'ImportDeclaration' ||
			node.type === 'ExportNamedDeclaration' ||
			node.type === 'ExportAllDeclaration') &&
		node.source
			? [node.source.value]
			: []
	);
}
