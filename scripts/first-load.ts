import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { findFirstPage } from './first-page.ts';

const MESSAGE = /[\\/]paraglide[\\/]messages[\\/](\w+)\.js$/;
const FRAMEWORK = /[\\/]node_modules[\\/](svelte|@sveltejs)[\\/]/;
/** Parts of the framework that the first page does without. */
const LATE =
	/client[\\/]dom[\\/](blocks[\\/]svelte-element|elements[\\/](style|bindings[\\/](input|size)))\.js$/;
/** What does nothing by being imported: what is not used of it is left out. No component is an element of its own. */
const UNUSED = /node_modules[\\/]d3(-|[\\/])|client[\\/]dom[\\/]elements[\\/]custom-element\.js$/;
/** What loads a chart later must not be shared: see below. */
const LATER = /\bimport\(/;
/**
 * Has Chromium compile all functions of a file while it is fetched, on another thread: most of what the first page loads
 * is called as the page is made live, where each would else be compiled first (https://v8.dev/blog/explicit-compile-hints).
 * To other browsers it is a comment.
 */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad';

/**
 * The first page names every file that another page may need, and nothing in the hash of a name can be compressed: 36
 * bits of it tell a hundred files of a build, and of the one before, apart. For scripts the bundler takes no less than 42.
 */
const shorten = (name: unknown, length: number) =>
	typeof name === 'string' ? name.replace('[hash]', `[hash:${length}]`) : name;

/** Nor does a style sheet's name tell a browser anything that its hash does not. */
const nameless = (name: unknown) => (typeof name === 'string' ? name.replace('[name].', '') : name);

/**
 * What the first page shares with others goes into one file: in dozens of small ones each costs a request and
 * compresses badly. What it does not need stays with those that do.
 */
export function firstLoad(): Plugin {
	const { files, said } = findFirstPage();
	// Kit would take a later chart's styles for ones that come later too, and leave them out of the pages that are built
	// with the chart in them
	const shared = new Set([...files].filter((file) => !LATER.test(readFileSync(file, 'utf8'))));
	const isFirst = (id: string) =>
		shared.has(path.normalize(id)) || said.has(MESSAGE.exec(id)?.[1] ?? '');
	const isCalled = (id: string) =>
		files.has(path.normalize(id)) || (FRAMEWORK.test(id) && !LATE.test(id));
	const groups = [
		{
			name: (id: string) => (FRAMEWORK.test(id) && !LATE.test(id) ? 'framework' : null),
			test: FRAMEWORK,
			priority: 2
		},
		{
			name: (id: string) => (isFirst(id) ? 'common' : null),
			test: /[\\/]src[\\/]lib[\\/]/,
			minShareCount: 2
		}
	];
	// what begins a page is too small to gain by it
	const isCalledOnLoad = ({ isEntry, isDynamicEntry, moduleIds }: Rolldown.OutputChunk) =>
		!isEntry && !isDynamicEntry && moduleIds.some(isCalled);
	const treeshake = { moduleSideEffects: [{ test: UNUSED, sideEffects: false }] };
	return {
		name: 'common-chunk',
		config: (_, { isSsrBuild }) => ({
			build: isSsrBuild
				? {}
				: { rollupOptions: { output: { codeSplitting: { groups } }, treeshake } }
		}),
		outputOptions: (options) =>
			Object.assign(options, {
				entryFileNames: shorten(options.entryFileNames, 7),
				chunkFileNames: shorten(options.chunkFileNames, 7),
				assetFileNames: nameless(shorten(options.assetFileNames, 6))
			}),
		// last, for it counts only where no code stands before it
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.config.consumer !== 'client') return;
				for (const file of Object.values(bundle))
					if (file.type === 'chunk' && isCalledOnLoad(file))
						file.code = `${CALLED_ON_LOAD}\n${file.code}`;
			}
		}
	};
}
