/** What the files of `src/` import, read by TypeScript's own parser: for the tests of the structure, and for its picture. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Every file of the house but the compiled messages: path from `src/` on -> text, in the order of their paths. */
export function readSources(): Map<string, string> {
	return new Map(
		readdirSync('src', { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'))
			.filter((file) => !file.startsWith('src/lib/paraglide/'))
			.sort()
			.map((file) => [file.slice('src/'.length), readFileSync(file, 'utf8')])
	);
}

/** Whether a file is TypeScript or a component. */
export const isCode = (file: string) => /\.(ts|svelte)$/.test(file);

/**
 * What a file imports: paths from `src/` on, and names of packages. Types count as well.
 * @param file its path from `src/` on
 */
export function importsOf(file: string, text: string): string[] {
	const scripts = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n')
		: text;
	return ts.preProcessFile(scripts).importedFiles.map(({ fileName: name }) => {
		// `?worker&url` says what becomes of a file, not which it is
		const [fileName = ''] = name.split('?');
		if (fileName.startsWith('#lib/')) return fileName.replace('#', '');
		return fileName.startsWith('.')
			? path.posix.join(path.posix.dirname(file), fileName)
			: fileName;
	});
}
