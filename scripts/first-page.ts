import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The page that most readers see first, with the frame that every page has. */
const FIRST = ['+layout.svelte', '(site)/+layout.svelte', '(site)/[[lang=lang]]/+page.svelte'];

/** A statement that brings another file at once; types bring nothing, and `import()` brings it later. */
const STATIC = /^\s*(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const SAID = /\bm\s*\.(\w+)/g;

export interface FirstPage {
	/** The files, as whole paths, of the first page and of all that it imports before it runs. */
	readonly files: ReadonlySet<string>;
	/** The messages that they say. */
	readonly said: ReadonlySet<string>;
}

/** What the first page is made of, read from the source before anything is built. */
export function findFirstPage(root = process.cwd()): FirstPage {
	const texts = new Map<string, string>();
	for (const file of FIRST) follow(path.join(root, 'src/routes', file), root, texts);
	const said = [...texts.values()].flatMap((text) =>
		[...text.matchAll(SAID)].map(([, key]) => key!)
	);
	return { files: new Set(texts.keys()), said: new Set(said) };
}

function follow(file: string, root: string, texts: Map<string, string>): void {
	// the list of all messages is imported by whoever says one of them
	if (texts.has(file) || file.includes('paraglide') || !existsSync(file)) return;
	const text = readFileSync(file, 'utf8');
	texts.set(file, text);
	for (const [, name = ''] of text.matchAll(STATIC)) {
		if (name.startsWith('#lib/')) follow(path.join(root, 'src/lib', name.slice(5)), root, texts);
		else if (name.startsWith('.')) follow(path.join(path.dirname(file), name), root, texts);
	}
}
